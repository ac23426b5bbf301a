// A text that no cell has room for.

/** The most characters that a cell of Google Sheets takes. */
export const MOST_CHARACTERS = 50_000;

/** Thrown before anything is written where a text is longer than a cell takes. */
export class TooLongText extends Error {
  readonly text: string;

  constructor(text: string) {
    super(`A text of ${text.length} characters is longer than a cell takes`);
    this.text = text;
  }
}
