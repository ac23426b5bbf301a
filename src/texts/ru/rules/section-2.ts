// What the rules of section 2 say, in Russian.
import type { RuleWords } from '../../language.ts';

export const section2 = {} as const satisfies Readonly<Record<string, RuleWords>>;
