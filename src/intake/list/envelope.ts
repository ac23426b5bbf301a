// What mail and messengers set before each line of a text and around its words, and what is no part of it.

/** The quote signs of an answered letter. */
const QUOTE = /^(?:[^\S\r\n]*>)+[^\S\r\n]*(?=[^\s>])/gmu;
/** The day, the time and the sender of a message, as messengers copy them. */
const MESSAGE =
  /^\[?\d{1,2}[./]\d{1,2}[./]\d{2,4},?\s+\d{1,2}:\d{2}(?::\d{2})?(?:\s?[AP]M)?\]?\s*(?:[-–]\s*)?[^:\r\n]{1,40}:\s/gmu;
/** The signs of a title in Markdown. */
const TITLE = /^[^\S\r\n]*#{1,6}[^\S\r\n]+(?=\S)/gmu;
/** What is set in bold: `**…**` in Markdown, `*…*` in messengers. */
const BOLD = /(?<![\p{L}\d*])(\*{1,2})(?=[^\s*])([^*\r\n]*[^\s*])\1(?![\p{L}\d*])/gu;

/** The text without these. */
export function withoutEnvelope(text: string): string {
  return text.replace(QUOTE, '').replace(MESSAGE, '').replace(TITLE, '').replace(BOLD, '$2');
}
