// All languages at once, for the build, which writes each into a file of its own, and for tests.
import { en } from './en.ts';
import { ky } from './ky.ts';
import type { Language, LanguageCode } from './language.ts';
import { ru } from './ru.ts';

export const languages: Readonly<Record<LanguageCode, Language>> = { ky, ru, en };
