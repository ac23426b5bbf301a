// A day of birth as people type it: 12.03.1975, 12.3.75, 12/3/75, 12 3 75.
import { typedDate } from '#core/typed-date';

/** The ISO day; the text itself where it is no day. */
export function birthDate(text: string): string {
  return typedDate(text, true) ?? text.trim();
}

/** 2005-03-12 as 12.03.2005; anything else as it stands. */
export function shownDate(text: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? text.split('-').reverse().join('.') : text;
}
