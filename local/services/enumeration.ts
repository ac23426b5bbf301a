// Enumerations as Apps Script has them: objects that compare by identity and print their name.
import { givenKinds } from '../kernel/signature.ts';

class EnumValue {
  readonly #label: string;

  constructor(label: string) {
    this.#label = label;
    Object.freeze(this);
  }

  toString(): string {
    return this.#label;
  }

  toJSON(): string {
    return this.#label;
  }
}

/** One object with a value for each of `names`, shown under Google's type `E`. */
export function enumeration<E extends object>(...names: readonly (keyof E & string)[]): E {
  return Object.freeze(Object.fromEntries(names.map((name) => [name, new EnumValue(name)]))) as E;
}

/** The name of one of the enumeration's own values; anything else, its name's text too, fits no signature. */
export function nameOf<E extends object>(values: E, value: E[keyof E], member: string): keyof E & string {
  for (const [name, known] of Object.entries(values)) if (known === value) return name as keyof E & string;
  throw new Error(`The parameters (${givenKinds([value])}) don't match the method signature for ${member}.`);
}
