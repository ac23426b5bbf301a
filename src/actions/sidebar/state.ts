// What the sidebar shows, read in one call; nothing is written.
import type { DeadlineState } from '#calendar';
import type { World } from '#core/ports';
import { type Severity, type Value, type Verdict, verdictKey } from '#core/verdict';
import type { ClauseId } from '#rules/clauses';
import type { SheetKey } from '#tables';
import { headerOf } from '#tables/decode';
import { seatedOn } from '#tables/seated';
import type { Language, LanguageCode } from '#texts';
import { sentence, whatToDo } from '#texts/verdict-words';
import { type Book, openBook } from '../book.ts';
import { isOpen } from '../check/cell-text.ts';
import { type Judged, judge } from '../check/judge.ts';
import { filledIn, wholeScope } from '../check/scope.ts';
import { waivedKeys } from '../check/waivers.ts';
import { countersOf } from '../counters.ts';
import { correctionOf } from '../people/corrections.ts';
import { dueItems } from '../people/due.ts';
import { wantsReminders } from '../people/reminders.ts';
import { type ViewId, viewOf } from '../people/views.ts';
import { revisionOf } from '../run.ts';
import { languageOf } from '../words.ts';
import { type ShownKind, shownDocuments } from './shown-documents.ts';

export interface ShownVerdict {
  readonly key: string;
  readonly rule: string;
  readonly clause: string;
  /** The clause's own words. */
  readonly clauseText: string;
  readonly value: Value;
  readonly severity: Severity;
  readonly sheet: SheetKey;
  readonly sheetTitle: string;
  readonly row: string | null;
  readonly column: string | null;
  readonly columnTitle: string;
  readonly message: string;
  readonly todo: string;
  readonly actual: string;
  readonly required: string;
  readonly waived: boolean;
  /** What should stand in its cell instead of `actual`, where the program can tell; null where a person must. */
  readonly correction: string | null;
}

export interface ShownDeadline {
  readonly sheet: SheetKey;
  readonly row: string;
  readonly clause: string;
  readonly step: string;
  readonly owedBy: string;
  readonly due: string;
  readonly state: DeadlineState;
  readonly stateWords: string;
  readonly how: string;
}

export interface SidebarState {
  /** Of the workbook when it was read; see `readRevision`. */
  readonly revision: string;
  /** Whether the workbook has its sheets. */
  readonly ready: boolean;
  readonly language: LanguageCode;
  readonly today: string;
  readonly kenesh: string;
  readonly decision: string;
  readonly members: number;
  /** Who is working, as chosen last. */
  readonly view: ViewId;
  /** Whether the person gets a letter on days when something is due. */
  readonly reminders: boolean;
  readonly verdicts: readonly ShownVerdict[];
  readonly met: number;
  readonly deadlines: readonly ShownDeadline[];
  readonly documents: readonly ShownKind[];
}

/** What is known besides the sheets in which people write. */
const BESIDE: readonly SheetKey[] = ['settings', 'readings', 'check'];

/** The state in `chosen` language, else in the workbook's own. */
export function sidebarState(world: World, chosen: LanguageCode | null): SidebarState {
  const keys = [...filledIn, ...BESIDE];
  const revision = revisionOf(world);
  const book = openBook(world, keys);
  const judged = judge(book, keys, wholeScope, countersOf(book), world);
  const { facts } = judged;
  const language = languageOf(world, chosen ?? facts.settings.language);
  return {
    revision,
    ready: book.sheet('settings') !== null && book.sheet('members') !== null,
    language: language.code,
    today: language.forms.date(world.today),
    kenesh: facts.settings.kenesh ?? '',
    decision: facts.settings.decision ?? '',
    view: viewOf(world),
    reminders: wantsReminders(world),
    members: seatedOn(facts.members, world.today).length,
    verdicts: shownVerdicts(book, judged, language, world),
    met: judged.verdicts.filter(({ value }) => value === 'met').length,
    deadlines: shownDeadlines(judged, language),
    documents: shownDocuments(facts, language),
  };
}

const GRAVITY = { error: 0, warning: 1, info: 2 } as const;

function shownVerdicts(
  book: Book,
  { verdicts, sheets }: Judged,
  language: Language,
  { today }: World,
): readonly ShownVerdict[] {
  const waived = waivedKeys(book.sheet('check'), today);
  const weight = ({ value, severity }: Verdict) => (value === 'violated' ? 0 : 10) + GRAVITY[severity];
  return [...verdicts]
    .filter(isOpen)
    .sort((a, b) => weight(a) - weight(b))
    .map((verdict) => {
      const sheet = verdict.sheet as SheetKey;
      const read = sheets.get(sheet);
      const { rule, clause, value, severity, row, column, actual, required } = verdict;
      return {
        key: verdictKey(verdict),
        ...{ rule, clause, value, severity, sheet, row, column, actual, required },
        clauseText: language.quotes[clause as ClauseId],
        sheetTitle: language.sheets[sheet].title,
        columnTitle: read && column !== null ? headerOf(read, column) : '',
        message: sentence(language, verdict),
        todo: whatToDo(language, verdict),
        waived: waived.has(verdictKey(verdict)),
        correction: correctionOf(verdict, language),
      };
    });
}

function shownDeadlines({ facts }: Judged, language: Language): readonly ShownDeadline[] {
  return dueItems(facts, language).map(({ what, due, state, ...item }) => ({
    ...item,
    step: what,
    due: language.forms.date(due, 'cell'),
    state,
    stateWords: language.terms.states[state],
  }));
}
