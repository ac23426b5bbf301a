// Counting with blanks: what a number may be, and what can be stated whatever it is.

/** From the fewest to the most that the blanks leave open. */
export interface Span {
  readonly least: number;
  readonly most: number;
}

/** How many of `values` are `key`, where each null could be it. */
export function spanOf<Key extends string>(values: readonly (Key | null)[], key: Key): Span {
  const least = values.filter((value) => value === key).length;
  return { least, most: least + values.filter((value) => value === null).length };
}

/** `6` or `6…7`. */
export function writeSpan({ least, most }: Span): string {
  return least === most ? `${least}` : `${least}…${most}`;
}

/** True or false where every number of the span says so, else null. */
export function everyNumber(span: Span, holds: (number: number) => boolean): boolean | null {
  let all = true;
  let none = true;
  for (let number = span.least; number <= span.most; number++) {
    if (holds(number)) none = false;
    else all = false;
  }
  return all ? true : none ? false : null;
}
