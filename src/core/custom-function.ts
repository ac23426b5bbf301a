// A custom function of the sheet as data: the stub, the guide and the host's registration are made from it.

/** One value of a cell as Apps Script hands it over; a blank is the empty text. */
export type CellValue = string | number | boolean | Date;

/** An argument: a cell's value, a range's rows, or nothing where it was left out. */
export type CellInput = CellValue | readonly (readonly CellValue[])[] | null | undefined;

/** What a function gives back: one value, or rows that spill over the cells below and beside. */
export type CellOutput = CellValue | readonly (readonly CellValue[])[];

/** A text in every language of the product. */
export interface Translated {
  readonly ky: string;
  readonly ru: string;
  readonly en: string;
}

/** One argument; its name is a JavaScript identifier, and stands in error sentences as it does in the JSDoc. */
export interface CustomArgument {
  readonly name: string;
  readonly description: Translated;
  readonly optional?: boolean;
}

/** A function that people call in cells. */
export interface CustomFunction {
  readonly name: `BMJB_${string}`;
  readonly description: Translated;
  readonly arguments: readonly CustomArgument[];
  readonly returns: Translated;
  /** Throws an `Error` with one Kyrgyz sentence where an argument cannot be used. */
  compute(...args: readonly CellInput[]): CellOutput;
}
