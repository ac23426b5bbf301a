// How a person wants a table of answers to be read, where it differs from how it is read by itself.
import { answerKey } from '#survey/answers';

/** What a person has chosen in the dialogue; of it the words are remembered. */
export interface Reading {
  /** The meaning of a column, by its place from 0. */
  readonly columns: Readonly<Record<string, string>>;
  /** As what a word counts: by the meaning of its column, and as it was typed. */
  readonly words: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export const asItStands: Reading = { columns: {}, words: {} };

/** A page may send anything: what is not of the form is left out. */
export function readingIn(given: unknown): Reading {
  const { columns, words } = (typeof given === 'object' && given !== null ? given : {}) as Partial<
    Record<keyof Reading, unknown>
  >;
  return {
    columns: texts(columns),
    words: Object.fromEntries(entriesOf(words).map(([meaning, own]) => [meaning, texts(own)])),
  };
}

/** As what a word of a column counts, where a person has stated so; letter case and look-alikes do not count. */
export function chosenFor(words: Reading['words'], meaning: string, word: string): string | undefined {
  const key = answerKey(word);
  return Object.entries(words[meaning] ?? {}).find(([typed]) => answerKey(typed) === key)?.[1];
}

function texts(given: unknown): Readonly<Record<string, string>> {
  return Object.fromEntries(
    entriesOf(given).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}

function entriesOf(given: unknown): readonly [string, unknown][] {
  return typeof given === 'object' && given !== null ? Object.entries(given) : [];
}
