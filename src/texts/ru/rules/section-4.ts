// What the rules of section 4 say, in Russian.
import type { RuleWords } from '../../language.ts';

export const section4 = {} as const satisfies Readonly<Record<string, RuleWords>>;
