// Whether values may be written where a validation refuses others.
import type { At } from './book.ts';

/** @throws as Google does where a validation that refuses input does not take one of `values` */
export function needValid(_at: At, _values: readonly (readonly unknown[])[]): void {}
