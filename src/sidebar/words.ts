// The page holds its words in every language, so that switching needs no call.
import type { LanguageCode } from '#actions/server';
import { sidebar as en } from '#texts/en/sidebar';
import { sidebar as ky } from '#texts/ky/sidebar';
import { sidebar as ru } from '#texts/ru/sidebar';
import type { SidebarWords } from '#texts/sidebar-words';

export type { SidebarWords } from '#texts/sidebar-words';

export const words: Readonly<Record<LanguageCode, SidebarWords>> = { ky, ru, en };

/** Each language's name in itself, in the order in which they are offered. */
export const languageNames: readonly (readonly [LanguageCode, string])[] = [
  ['ky', 'Кыргызча'],
  ['ru', 'Русский'],
  ['en', 'English'],
];
