// A cell that is filled in and says that there is nothing.

const NONE = /^(?:жок|болгон эмес|нет|не было|no|none|[-–—0/\s]+)[.!\s]*$/iu;

/** Whether a text says no more than «жок», «нет», «no» or a dash, in any of the languages that people write. */
export function saysNone(text: string): boolean {
  return NONE.test(text.trim());
}

/** Whether a cell says something: a blank, «жок» and a dash do not. */
export function isWritten(text: string | null): text is string {
  return text !== null && !saysNone(text);
}

const DENIED =
  /(?:эмес|жок|[бп][аеоө](?:ган|ген|гон|гөн))[.!\s]*$|^(?:не|нет|not|no)\s|\sне\s+(?:назнач|поруч|определ)/iu;
const YES = /^(?:ооба|бар|да|есть|yes|[+✓\s]+)[.!\s]*$/iu;

/** Whether a text tells that something was not done: «дайындалган эмес», «аныкталбаган», «не назначен»; or that there is none. */
export function deniesIt(text: string): boolean {
  return saysNone(text) || DENIED.test(text.trim());
}

/** Whether a text says no more than «ооба», «да» or «yes»: neither when nor how. */
export function saysYes(text: string): boolean {
  return YES.test(text.trim());
}
