// A failed call as a sentence for a person.

/** How errors that do not come from our own server introduce themselves. */
const NOT_OURS =
  /^(\w*(Network|Transport|Script|Type|Reference|Range|Syntax)Error|Exception|PERMISSION_DENIED)\b/;

/** The server's sentence, or null where the error is not the server's: a lost connection, Google's own refusals. */
export function sentenceOf(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  const sentence = error.message.replace(/^Error: /, '').trim();
  const foreign = /^(Network|Transport|Type|Reference)Error$/.test(error.name) || NOT_OURS.test(sentence);
  return sentence === '' || foreign ? null : sentence;
}
