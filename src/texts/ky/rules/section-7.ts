// What the rules of section 7 say, in Kyrgyz.
import type { RuleWords } from '../../language.ts';

export const section7 = {} as const satisfies Readonly<Record<string, RuleWords>>;
