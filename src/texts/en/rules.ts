// What each rule says, in English; a file a section of the regulation.
import type { rules as ky } from '../ky/rules.ts';
import type { SameWords } from '../same-words.ts';
import { section1 } from './rules/section-1.ts';
import { section2 } from './rules/section-2.ts';
import { section3 } from './rules/section-3.ts';
import { section4 } from './rules/section-4.ts';
import { section5 } from './rules/section-5.ts';
import { section6 } from './rules/section-6.ts';
import { section7 } from './rules/section-7.ts';
import { section8 } from './rules/section-8.ts';

export const rules: SameWords<typeof ky> = {
  ...section1,
  ...section2,
  ...section3,
  ...section4,
  ...section5,
  ...section6,
  ...section7,
  ...section8,
};
