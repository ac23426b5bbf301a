// A custom function of the sheet as data: the stub, the guide and the host's registration are made from it.

import type { LanguageCode } from './languages.ts';

/** One value of a cell as Apps Script hands it over; a blank is the empty text. */
export type CellValue = string | number | boolean | Date;

/** An argument: a cell's value, a range's rows, or nothing where it was left out. */
export type CellInput = CellValue | readonly (readonly CellValue[])[] | null | undefined;

/** What a function gives back: one value, or rows that spill over the cells below and beside. */
export type CellOutput = CellValue | readonly (readonly CellValue[])[];

/** A text in every language of the product. */
export type Translated = Readonly<Record<LanguageCode, string>>;

/** One argument; its name is a JavaScript identifier, and stands in error sentences as it does in the JSDoc. */
export interface CustomArgument<Name extends string = string> {
  readonly name: Name;
  readonly optional?: boolean;
}

/** A function that people call in cells. Its words are joined to it by `described.ts`: cells do without them. */
export interface CustomFunction<
  Name extends `BMJB_${string}` = `BMJB_${string}`,
  Argument extends string = string,
> {
  readonly name: Name;
  readonly arguments: readonly CustomArgument<Argument>[];
  /** Throws an `Error` with one Kyrgyz sentence where an argument cannot be used. */
  compute(...args: readonly CellInput[]): CellOutput;
}

/** Declares a function; its name and its arguments' names stay known to the compiler, which demands words for each. */
export function customFunction<Name extends `BMJB_${string}`, Argument extends string>(
  declared: CustomFunction<Name, Argument>,
): CustomFunction<Name, Argument> {
  return declared;
}

/** What people read of a function: of itself, of what it returns, and of each argument by its name. */
export type FunctionWords<Argument extends string = string> = {
  readonly [Key in 'description' | 'returns' | Argument]: string;
};

/** A function with its words, for the stub and the guide. */
export interface DescribedFunction {
  readonly name: `BMJB_${string}`;
  readonly description: Translated;
  readonly arguments: readonly (CustomArgument & { readonly description: Translated })[];
  readonly returns: Translated;
}
