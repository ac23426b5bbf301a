// What one call of the sidebar brings: the state of the workbook and, where the page has them not, the words.
import { byteLength } from '#core/bytes';
import type { Environment } from '#core/ports';
import type { LanguageCode } from '#texts';
import type { SidebarWords } from '#texts/words';
import { type FindingPage, type FindingPlace, findingPage, placesOf } from './finding-page.ts';
import type { FindingFilter } from './findings.ts';
import { listedState } from './listed.ts';
import { type JudgedState, type SidebarState, sidebarState } from './state.ts';
import { sidebarWords } from './words.ts';

export interface SidebarAnswer extends SidebarState {
  /** Null where the page knows them. */
  readonly words: SidebarWords | null;
}

/** The most bytes of an answer: what a slow line carries within a second. */
const MOST = 39_000;
/** Of findings that are asked for by themselves. */
const FINDINGS = 30_000;

const OPEN: FindingFilter = { kind: '', ruleKind: '', sheet: '', search: '', rows: [], waived: false };

/**
 * The state in `chosen` language, else in the workbook's own, with words unless they are those of `known`; `listed`: as
 * far as the last check's list tells it. Findings have what the others leave of the answer.
 */
export function sidebarAnswer(
  environment: Environment,
  chosen: LanguageCode | null,
  known: LanguageCode | null,
  listed: boolean,
): SidebarAnswer {
  const judged = (listed ? listedState(environment, chosen) : null) ?? sidebarState(environment, chosen);
  const { verdicts, ...state } = judged;
  const words = state.language === known ? null : sidebarWords(environment, state.language);
  const others = { ...state, words, waived: verdicts.filter(({ waived }) => waived).length };
  const left = MOST - byteLength(JSON.stringify(others));
  return { ...others, findings: findingPage(verdicts, OPEN, 0, left) };
}

/** The findings that `filter` asks for, from the `from`-th on. */
export function askedFindings(
  environment: Environment,
  chosen: LanguageCode | null,
  filter: FindingFilter,
  from: number,
): FindingPage {
  return findingPage(judgedState(environment, chosen).verdicts, filter, from, FINDINGS);
}

/** The places of one finding from the `from`-th on, by the verdict of its first place. */
export function askedPlaces(
  environment: Environment,
  chosen: LanguageCode | null,
  filter: FindingFilter,
  key: string,
  from: number,
): readonly FindingPlace[] {
  return placesOf(judgedState(environment, chosen).verdicts, filter, key, from);
}

/** As the list has it, where it is of today. */
function judgedState(environment: Environment, chosen: LanguageCode | null): JudgedState {
  const listed = listedState(environment, chosen);
  return listed?.read === 'list' ? listed : sidebarState(environment, chosen);
}
