// The words of the page on which members count questionnaires, in every language: the page carries them all.
import type { LanguageCode } from '#core/languages';
import { counting as en } from './en/counting.ts';
import { counting as ky } from './ky/counting.ts';
import { counting as ru } from './ru/counting.ts';
import type { CountingWords } from './words.ts';

export const countingWords: Readonly<Record<LanguageCode, CountingWords>> = { ky, ru, en };
