// What the sidebar shows, read in one call; nothing is written.
import { isNewer, versionIn } from '#core/newer';
import type { Environment } from '#core/ports';
import { isOpen } from '#core/verdict';
import { version } from '#core/version';
import { everything } from '#evaluation/affected';
import { evaluate } from '#evaluation/evaluate';
import type { Facts } from '#rules/facts';
import { seatedOn } from '#tables/seated';
import type { Language, LanguageCode } from '#texts';
import { inEdition } from '#texts/in-edition';
import { languageOf } from '#texts/loaded';
import { type Book, openBook } from '#workbook/book';
import { countersOf } from '#workbook/counters';
import { wantsReminders } from '../people/reminders.ts';
import { typedLetters } from '../people/typed-days.ts';
import { type ViewId, viewOf } from '../people/views.ts';
import { revisionOf } from '../run.ts';
import { type DeadlinePage, deadlinePage, shownDeadlines } from './deadlines.ts';
import type { FindingPage } from './finding-page.ts';
import { type ShownKind, shownDocuments } from './shown-documents.ts';
import { uncheckedEdits } from './unchecked.ts';
import { type ShownVerdict, shownVerdicts, spoken } from './verdicts.ts';

export interface SidebarState {
  /** Of the workbook when it was read; see `readRevision`. */
  readonly revision: string;
  /** Whether the workbook has its sheets. */
  readonly ready: boolean;
  readonly language: LanguageCode;
  /** In which sheets and columns are named. */
  readonly sheetsLanguage: LanguageCode;
  readonly today: string;
  /** The version that is out, where it is newer than this one. */
  readonly newer: string | null;
  readonly kenesh: string;
  readonly decision: string;
  readonly members: number;
  /** Who is working, as chosen last. */
  readonly view: ViewId;
  /** Whether the person gets a letter on days when something is due. */
  readonly reminders: boolean;
  readonly met: number;
  /** All was judged · verdicts are reported as a check of today has left them in the list · as one of an earlier day has. */
  readonly read: 'whole' | 'list' | 'oldList';
  /** How many edits the sheets do not show yet, as far as it was looked for; 0 where all that they show holds. */
  readonly unchecked: number;
  /** Null where they are to be asked for by themselves. */
  readonly deadlines: DeadlinePage | null;
  /** Null where the whole is to be asked for. */
  readonly documents: readonly ShownKind[] | null;
  /** The first of all that are not set aside; the others are asked for by themselves. */
  readonly findings: FindingPage;
  /** How many verdicts are set aside. */
  readonly waived: number;
}

/** With all that is open. */
export interface JudgedState extends Omit<SidebarState, 'findings' | 'waived'> {
  readonly verdicts: readonly ShownVerdict[];
}

/** What falls due has so much of the answer; the rest is asked for by itself. */
const DEADLINES_BYTES = 2_400;

/** The state in `chosen` language, else in the workbook's own; everything is judged for it. */
export function sidebarState(environment: Environment, chosen: LanguageCode | null): JudgedState {
  const revision = revisionOf(environment);
  const book = openBook(environment, [...everything.reads, 'check']);
  const { facts, verdicts, given } = evaluate(book, everything, countersOf(book), environment);
  const open = verdicts.filter(isOpen);
  const language = languageIn(environment, facts, chosen);
  return {
    ...headOf(environment, book, facts, language),
    revision,
    verdicts: shownVerdicts(book, open, spoken(environment, language, facts), environment),
    met: verdicts.filter(({ value }) => value === 'met').length,
    read: 'whole',
    unchecked: uncheckedEdits(environment, book, open, given),
    deadlines: deadlinePage(shownDeadlines(facts, language), typedLetters(facts).length, 0, DEADLINES_BYTES),
    documents: shownDocuments(facts, language),
  };
}

type Head = Omit<
  JudgedState,
  'revision' | 'met' | 'read' | 'unchecked' | 'deadlines' | 'documents' | 'verdicts'
>;

/** The chosen language, else the workbook's own, in the words of the edition of today. */
export function languageIn(
  environment: Environment,
  { settings }: Pick<Facts, 'settings'>,
  chosen: LanguageCode | null,
): Language {
  return inEdition(languageOf(environment, chosen ?? settings.language), environment.today, settings);
}

/** Whose workbook it is, and who is working on it. */
export function headOf(
  environment: Environment,
  book: Pick<Book, 'sheet'>,
  { settings, members }: Pick<Facts, 'settings' | 'members'>,
  { code, forms }: Language,
): Head {
  return {
    ready: book.sheet('settings') !== null && book.sheet('members') !== null,
    language: code,
    sheetsLanguage: settings.language,
    today: forms.date(environment.today),
    newer: newerIn(settings.newestVersion ?? ''),
    kenesh: settings.kenesh ?? '',
    decision: settings.decision ?? '',
    view: viewOf(environment),
    reminders: wantsReminders(environment),
    members: seatedOn(members, environment.today).length,
  };
}

function newerIn(text: string): string | null {
  const parts = versionIn(text);
  return parts !== null && isNewer(parts, version) ? parts : null;
}
