// How people name a paper: by the number of its row in a register, or by the № that stands on it.

const DATES =
  /\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}\s*-?\s*(?:жыл|г\.|год)|\d{1,2}\s*-?\s*(?:январ|феврал|март|апрел|ма[йя]|июн|июл|август|сентябр|октябр|ноябр|декабр)/giu;

/** Whether a text cites a paper by its number: «№ 12-5», «токтом 14». A day alone is no number, nor is a zero. */
export function citesPaper(text: string | null): boolean {
  return /№\s*0*[1-9]/.test(text ?? '') || /[1-9]/.test((text ?? '').replace(DATES, ''));
}

/** Whether a text is the number of a row, `Д-003`. */
export function isRowNumber(text: string): boolean {
  return /^\p{L}{1,3}-\d+$/u.test(text);
}

/** Whether a cell that asks for a row tells a paper's № in its place: «№ 3», «протокол 3»; a bare figure may be a slip. */
export function isTypedPaper(text: string): boolean {
  return citesPaper(text) && /№|\p{L}{4}/u.test(text);
}
