// What Google says of arguments that fit no signature.
import { givenKinds } from '../kernel/signature.ts';

/** Throws where a value is not of the type at its place; `member` is the method's full name. */
export function expectTypes(
  member: string,
  values: readonly unknown[],
  ...types: readonly ('string' | 'number' | 'boolean')[]
): void {
  if (types.every((type, at) => typeof values[at] === type && !Number.isNaN(values[at]))) return;
  throw mismatch(member, values);
}

/** The error for arguments that fit no signature of `member`. */
export function mismatch(member: string, values: readonly unknown[]): Error {
  return new Error(`The parameters (${givenKinds(values)}) don't match the method signature for ${member}.`);
}
