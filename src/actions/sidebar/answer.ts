// What one call of the sidebar brings: the state of the workbook and, where the page has them not, the words.
import type { World } from '#core/ports';
import type { LanguageCode } from '#texts';
import type { SidebarWords } from '#texts/sidebar-words';
import { listedState } from './listed.ts';
import { type SidebarState, sidebarState } from './state.ts';
import { sidebarWords } from './words.ts';

export interface SidebarAnswer extends SidebarState {
  /** Null where the page knows them. */
  readonly words: SidebarWords | null;
}

/**
 * The state in `chosen` language, else in the workbook's own, with words unless they are those of `known`; `listed`: as
 * far as the last check's list tells it.
 */
export function sidebarAnswer(
  world: World,
  chosen: LanguageCode | null,
  known: LanguageCode | null,
  listed: boolean,
): SidebarAnswer {
  const state = (listed ? listedState(world, chosen) : null) ?? sidebarState(world, chosen);
  return { ...state, words: state.language === known ? null : sidebarWords(world, state.language) };
}
