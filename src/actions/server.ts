// What the pages may call, typed once for both sides; every answer is plain JSON.

import type { DocumentId } from '#rules/answered';
import type { SheetKey } from '#tables';
import type { LanguageCode } from '#texts';
import type { Deed, DeskAnswer } from './desk/types.ts';
import type { Made } from './making/make.ts';
import type { CellChange } from './people/cell-changes.ts';
import type { ShownChange } from './people/changes.ts';
import type { ShownClause } from './people/clauses.ts';
import type { FirstSteps } from './people/first-steps.ts';
import type { FormId } from './people/forms.ts';
import type { ShownForm } from './people/read-form.ts';
import type { FormValues, SavedForm } from './people/save-form.ts';
import type { ViewId } from './people/views.ts';
import type { Waiver } from './people/waive.ts';
import type { SidebarAnswer } from './sidebar/answer.ts';
import type { ShownDeadline } from './sidebar/deadlines.ts';
import type { PartId } from './sidebar/parts.ts';
import type { TallyBatch, TallySaved, TallyState } from './tally/types.ts';

export type { DocumentId } from '#rules/answered';
export type { LanguageCode } from '#texts';
export type { Deed, Desk, DeskAnswer, DeskLine } from './desk/types.ts';
export type { CellChange } from './people/cell-changes.ts';
export type { ShownChange } from './people/changes.ts';
export type { ShownClause } from './people/clauses.ts';
export type { FirstSteps } from './people/first-steps.ts';
export type { FormId } from './people/forms.ts';
export type { ShownField, ShownForm } from './people/read-form.ts';
export type { FormValues, SavedForm } from './people/save-form.ts';
export type { ViewId } from './people/views.ts';
export type { Waiver } from './people/waive.ts';
export type { SidebarAnswer } from './sidebar/answer.ts';
export type { ShownDeadline } from './sidebar/deadlines.ts';
export type { PartId } from './sidebar/parts.ts';
export type { ShownDocument, ShownKind } from './sidebar/shown-documents.ts';
export type { ShownVerdict, SidebarState } from './sidebar/state.ts';
export type {
  TallyBatch,
  TallyCount,
  TallyGroup,
  TallyQuestion,
  TallySaved,
  TallyState,
  TallySurvey,
} from './tally/types.ts';

/** One verdict as `check.json` gives it. */
export interface ToldVerdict {
  readonly rule: string;
  readonly clause: string;
  readonly value: string;
  readonly severity: string;
  readonly sheet: string;
  readonly row: string | null;
  readonly column: string | null;
  readonly actual: string;
  readonly required: string;
  readonly message: string;
}

export interface ToldCheck {
  readonly today: string;
  readonly verdicts: readonly ToldVerdict[];
  /** One sentence with the counts. */
  readonly said: string;
}

/** A member as read from a pasted list, before anything is written. */
export interface ReadListMember {
  readonly order: number | null;
  readonly name: string;
  readonly position: string;
  readonly village: string;
  /** The words of side and role; empty where the list does not state them. */
  readonly side: string;
  readonly role: string;
  /** What to confirm, as sentences. */
  readonly notes: readonly string[];
}

export interface ListPreview {
  readonly kenesh: string;
  readonly decision: string;
  /** `2024-09-17`, or empty. */
  readonly formed: string;
  readonly members: readonly ReadListMember[];
  /** How many notes there are, those on members and those on the whole list. */
  readonly toConfirm: number;
  /** On the whole list. */
  readonly notes: readonly string[];
  /** Lines that belong to no member, with the reason. */
  readonly leftOut: readonly { readonly line: string; readonly reason: string }[];
}

export interface ToldDocument extends Pick<Made, 'url' | 'name' | 'row' | 'missing' | 'printed' | 'blocks'> {
  readonly said: string;
}

/** A function that people write in cells. */
export interface ShownFunction {
  readonly name: string;
  readonly description: string;
}

/** The functions of `main` that pages call. Each throws an `Error` whose message is one sentence for the person. */
export interface Server {
  /**
   * `language` null: the workbook's own. The sidebar's words come along unless their language is `known` to the page, so
   * that opening it and changing its language are one call. `listed`: as far as the last check's list tells it, which
   * reads three sheets; what falls due and what can be made is then asked for where it is wanted.
   */
  readSidebar(language: LanguageCode | null, known: LanguageCode | null, listed?: boolean): SidebarAnswer;
  /** What falls due, most urgent first; `language` null: the workbook's own. */
  readDeadlines(language: LanguageCode | null): readonly ShownDeadline[];
  /** Makes or repairs the sheets; answers one sentence. */
  setUpWorkbook(language: LanguageCode | null): string;
  /** `decision` and `formed` (2024-09-17 or 17.09.2024) win over the list's heading; empty where not stated. */
  readGroupList(text: string, decision: string, formed: string): string;
  previewGroupList(text: string): ListPreview;
  checkWorkbook(): ToldCheck;
  /** Waives verdicts by their keys; null: they count again. Answers one sentence. */
  waiveVerdicts(keys: readonly string[], waiver: Waiver | null): string;
  /** Writes cells that still hold what they held; answers one sentence. The other way round it takes itself back. */
  correctCells(wanted: readonly CellChange[]): string;
  /** A short form with what stands in its row; `row` null: a new one, or the newest where none may be begun. */
  readForm(id: FormId, row: string | null, language: LanguageCode | null): ShownForm;
  saveForm(id: FormId, row: string | null, values: FormValues): SavedForm;
  /** Remembers who is working. */
  chooseView(view: ViewId): void;
  /** What the log has gained since the person last asked, newest first. */
  readChanges(): readonly ShownChange[];
  /** Switches the person's own daily letter; answers one sentence. */
  setReminders(on: boolean): string;
  /** The settings and readings that the first steps ask for. */
  readFirstSteps(language: LanguageCode | null): FirstSteps;
  saveSettings(values: FormValues): string;
  /** The chosen options by doubtful place, who chose and by which decision; answers one sentence. */
  saveReadings(chosen: Readonly<Record<string, string>>, by: string, decision: string): string;
  findClauses(wanted: string, language: LanguageCode | null): readonly ShownClause[];
  /** Puts the cursor on a verdict's cell. */
  goTo(sheet: SheetKey, row: string | null, column: string | null): void;
  /** Makes a document of a row; `row` null: of a new act, of the year's report, or of the whole workbook. */
  makeDocument(id: DocumentId, row: string | null): ToldDocument;
  /**
   * Does what a button of a document's desk says, `look` first. Long documents are made part by part: the deed is done
   * again, with the row that it answered, until `printed` is `blocks`.
   */
  doDeed(id: DocumentId, row: string | null, deed: Deed, language: LanguageCode | null): DeskAnswer;
  /** Makes the act of a row, or of a new row where `row` is null. */
  makeActDocument(row: string | null): ToldDocument;
  makeReportDocument(): ToldDocument;
  /** The script of a panel that the page does not bring along. */
  readPart(id: PartId): string;
  /** The custom functions, as they are described in the language. */
  readFunctions(language: LanguageCode): readonly ShownFunction[];
  /** Another text whenever an action or an edit may have changed the workbook; costs next to nothing. */
  readRevision(): string;
  /** What the tally page shows; `language` null: the workbook's own. */
  readTally(language: LanguageCode | null): TallyState;
  /** Appends a batch; one that stands there already is not written again. */
  sendBatch(batch: TallyBatch): TallySaved;
  /** Lays out question × answer rows with blank counts for a member; answers one sentence. */
  layOutBatch(survey: string, member: string, village: string): string;
  /** Writes the results sheet anew; answers one sentence. */
  computeResults(): string;
  /** Counts pasted answers, one row a respondent, into a batch; the answers themselves are not kept. */
  countAnswers(survey: string, member: string, village: string, text: string): string;
  /** The same of the answers that stand in a tab of the workbook; those counted from it before are passed over. */
  countTab(survey: string, member: string, village: string, tab: number): string;
}
