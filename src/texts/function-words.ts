// What people read of the custom functions, in every language; only the build and the guides need it.
import type { LanguageCode } from '#core/languages';
import { functions as en } from './en/functions.ts';
import { functions as ky } from './ky/functions.ts';
import { functions as ru } from './ru/functions.ts';
import type { SameWords } from './same-words.ts';

export const functionWords: Readonly<Record<LanguageCode, SameWords<typeof ky>>> = { ky, ru, en };
