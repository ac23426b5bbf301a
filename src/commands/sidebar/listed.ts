// What the sidebar shows first: few sheets, and the verdicts that the last check has left in its list.
import type { Environment } from '#core/ports';
import { factsIn } from '#evaluation/facts-of';
import type { SheetKey } from '#tables';
import type { LanguageCode } from '#texts';
import { openBook } from '#workbook/book';
import { pendingEdits } from '#workbook/pending';
import { openVerdicts } from '../check/kept.ts';
import { lastCheck, revisionOf } from '../run.ts';
import { headOf, type JudgedState, languageIn } from './state.ts';
import { shownVerdicts, spoken } from './verdicts.ts';

const FIRST: readonly SheetKey[] = ['settings', 'members', 'check'];

/** The state as the list has it, in `chosen` language, else in the workbook's own; null where nothing was checked yet, or a check was cut off. */
export function listedState(environment: Environment, chosen: LanguageCode | null): JudgedState | null {
  const revision = revisionOf(environment);
  const book = openBook(environment, FIRST);
  const checked = lastCheck(environment);
  const verdicts = openVerdicts(book.sheet('check'));
  if (checked === null || verdicts === null || pendingEdits(environment).sheets.length > 0) return null;
  const facts = factsIn(book, FIRST, environment);
  const language = languageIn(environment, facts, chosen);
  return {
    ...headOf(environment, book, facts, language),
    revision,
    verdicts: shownVerdicts(book, verdicts, spoken(environment, language, facts), environment),
    met: checked.met,
    read: checked.day === environment.today ? 'list' : 'oldList',
    unchecked: 0,
    deadlines: null,
    documents: null,
  };
}
