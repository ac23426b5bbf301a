// What the rules of section 8 say, in English.
import type { RuleWords } from '../../language.ts';

export const section8 = {} as const satisfies Readonly<Record<string, RuleWords>>;
