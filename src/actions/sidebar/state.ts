// What the sidebar shows, read in one call; nothing is written.
import type { World } from '#core/ports';
import { type Severity, type Value, type Verdict, verdictKey } from '#core/verdict';
import type { ClauseId } from '#rules/clauses';
import type { Facts } from '#rules/facts';
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
import { wantsReminders } from '../people/reminders.ts';
import { type ViewId, viewOf } from '../people/views.ts';
import { revisionOf } from '../run.ts';
import { languageOf } from '../words.ts';
import { type ShownDeadline, shownDeadlines } from './deadlines.ts';
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
  /** All was judged · verdicts are told as a check of today has left them in the list · as one of an earlier day has. */
  readonly read: 'whole' | 'list' | 'oldList';
  /** Null where they are to be asked for by themselves. */
  readonly deadlines: readonly ShownDeadline[] | null;
  /** Null where the whole is to be asked for. */
  readonly documents: readonly ShownKind[] | null;
}

/** What is known besides the sheets in which people write. */
const BESIDE: readonly SheetKey[] = ['settings', 'readings', 'check'];

/** The state in `chosen` language, else in the workbook's own; everything is judged for it. */
export function sidebarState(world: World, chosen: LanguageCode | null): SidebarState {
  const keys = [...filledIn, ...BESIDE];
  const revision = revisionOf(world);
  const book = openBook(world, keys);
  const judged = judge(book, keys, wholeScope, countersOf(book), world);
  const { facts } = judged;
  const language = languageOf(world, chosen ?? facts.settings.language);
  return {
    ...headOf(world, book, facts, language),
    revision,
    verdicts: shownVerdicts(book, judged, language, world),
    met: judged.verdicts.filter(({ value }) => value === 'met').length,
    read: 'whole',
    deadlines: shownDeadlines(facts, language),
    documents: shownDocuments(facts, language),
  };
}

type Head = Omit<SidebarState, 'revision' | 'verdicts' | 'met' | 'read' | 'deadlines' | 'documents'>;

/** Whose workbook it is, and who is working on it. */
export function headOf(
  world: World,
  book: Pick<Book, 'sheet'>,
  { settings, members }: Pick<Facts, 'settings' | 'members'>,
  { code, forms }: Language,
): Head {
  return {
    ready: book.sheet('settings') !== null && book.sheet('members') !== null,
    language: code,
    today: forms.date(world.today),
    kenesh: settings.kenesh ?? '',
    decision: settings.decision ?? '',
    view: viewOf(world),
    reminders: wantsReminders(world),
    members: seatedOn(members, world.today).length,
  };
}

const GRAVITY = { error: 0, warning: 1, info: 2 } as const;

/** Gravest first. */
export function byGravity(one: Weighed, other: Weighed): number {
  const weight = ({ value, severity }: Weighed) => (value === 'violated' ? 0 : 10) + GRAVITY[severity];
  return weight(one) - weight(other);
}

type Weighed = Pick<Verdict, 'value' | 'severity'>;

function shownVerdicts(
  book: Book,
  { verdicts, sheets }: Judged,
  language: Language,
  { today }: World,
): readonly ShownVerdict[] {
  const waived = waivedKeys(book.sheet('check'), today);
  return verdicts
    .filter(isOpen)
    .sort(byGravity)
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
