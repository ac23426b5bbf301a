// All languages at once, for the build, which writes each into its own file, and for tests.
import type { LanguageCode } from '#core/languages';
import { sidebar as enSidebar } from './en/sidebar.ts';
import { en } from './en.ts';
import { sidebar as kySidebar } from './ky/sidebar.ts';
import { ky } from './ky.ts';
import type { Language } from './language.ts';
import { sidebar as ruSidebar } from './ru/sidebar.ts';
import { ru } from './ru.ts';
import type { SidebarWords } from './words.ts';

export const languages: Readonly<Record<LanguageCode, Language>> = { ky, ru, en };

export const sidebarWords: Readonly<Record<LanguageCode, SidebarWords>> = {
  ky: kySidebar,
  ru: ruSidebar,
  en: enSidebar,
};
