// What the rules of section 6 say, in English.
import type { RuleWords } from '../../language.ts';

export const section6 = {} as const satisfies Readonly<Record<string, RuleWords>>;
