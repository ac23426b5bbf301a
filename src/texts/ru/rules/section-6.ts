// What the rules of section 6 say, in Russian.
import type { RuleWords } from '../../language.ts';

export const section6 = {} as const satisfies Readonly<Record<string, RuleWords>>;
