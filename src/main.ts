// Every name that Google may call but the menu itself, which stands in the script with the custom functions.

import * as desk from '#actions/desk/deeds';
import * as actions from '#actions/entries';
import * as people from '#actions/people/index';
import { Refusal } from '#actions/refusal';
import { rememberedLanguage, revisionOf, sentenceOf } from '#actions/run';
import type {
  CellChange,
  Deed,
  DeskAnswer,
  FirstSteps,
  FormId,
  FormValues,
  LanguageCode,
  ListPreview,
  PartId,
  SavedForm,
  ShownChange,
  ShownClause,
  ShownDeadline,
  ShownForm,
  ShownFunction,
  SidebarAnswer,
  TallyBatch,
  TallySaved,
  TallyState,
  ToldCheck,
  ToldDocument,
  ViewId,
  Waiver,
} from '#actions/server';
import { sidebarAnswer } from '#actions/sidebar/answer';
import { deadlines } from '#actions/sidebar/deadlines';
import { partScript } from '#actions/sidebar/parts';
import { describedFunctions } from '#actions/sidebar/words';
import * as tally from '#actions/tally/index';
import type { World } from '#core/ports';
import { ProtectedCells } from '#core/protected';
import { entry } from '#google/entry';
import { page, say, showSidebar, whereIs } from '#google/ui';
import { worldNow } from '#google/world';
import type { DocumentId } from '#rules/answered';
import type { SheetKey } from '#tables';
import { menu, unexpected } from '#texts/ky/menu';

/** Runs an action in the world as it is now; failures are told in the language last used. */
function run<T>(work: (world: World) => T): T {
  let world: World | null = null;
  return entry(
    () => {
      world = worldNow();
      return work(world);
    },
    (error) => ({
      sentence: sentenceIn(world, error),
      foreseen: error instanceof Refusal || error instanceof ProtectedCells,
    }),
  );
}

/** What is said of a failure; where not even a language can be loaded, the one sentence that is always there. */
function sentenceIn(world: World | null, error: unknown): string {
  if (world === null) return unexpected;
  try {
    return sentenceOf(error, rememberedLanguage(world));
  } catch (failure) {
    console.error(`${failure}`);
    return unexpected;
  }
}

export function onEdit({ range }: { range: EditedRange }): void {
  const area = {
    ...{ row: range.getRow(), rows: range.getNumRows() },
    ...{ column: range.getColumn(), columns: range.getNumColumns() },
  };
  run((world) => actions.checkEdit(world, range.getSheet().getSheetId(), area));
}

/** What of a range of Google's tells which cells of which tab were edited. */
type EditedRange = Pick<
  GoogleAppsScript.Spreadsheet.Range,
  'getRow' | 'getNumRows' | 'getColumn' | 'getNumColumns'
> & { getSheet(): { getSheetId(): number } };

/** The web app: the page on which members count questionnaires, for phones. */
export function doGet(): ReturnType<typeof page> {
  return page('Tally', menu.title);
}

export function openSidebar(): void {
  showSidebar('Sidebar', menu.title);
}

export function menuSetUp(): void {
  toast((world) => actions.setUpWorkbook(world, null));
}

export function menuCheck(): void {
  toast((world) => actions.checkWorkbook(world).said);
}

/** The act of the row on which the person stands; elsewhere, of a new row. */
export function menuAct(): void {
  toast((world) => actions.makeActHere(world, whereIs()).said);
}

export function menuReport(): void {
  toast((world) => actions.makeReportDocument(world).said);
}

export function menuResults(): void {
  toast(tally.computeResults);
}

export function menuShowSecretary(): void {
  run((world) => people.showView(world, 'secretary'));
}

export function menuShowMember(): void {
  run((world) => people.showView(world, 'member'));
}

export function menuShowChair(): void {
  run((world) => people.showView(world, 'chair'));
}

export function menuShowStart(): void {
  run((world) => people.showPart(world, 'start'));
}

export function menuShowGroup(): void {
  run((world) => people.showPart(world, 'group'));
}

export function menuShowMeetings(): void {
  run((world) => people.showPart(world, 'meetings'));
}

export function menuShowPlan(): void {
  run((world) => people.showPart(world, 'plan'));
}

export function menuShowSurveys(): void {
  run((world) => people.showPart(world, 'surveys'));
}

export function menuShowResults(): void {
  run((world) => people.showPart(world, 'results'));
}

export function menuShowControl(): void {
  run((world) => people.showPart(world, 'control'));
}

export function menuShowAll(): void {
  run((world) => people.showSheets(world, true));
}

export function menuShowCore(): void {
  run((world) => people.showSheets(world, false));
}

function toast(work: (world: World) => string): void {
  say(run(work), menu.title);
}

export function readSidebar(
  language: LanguageCode | null,
  known: LanguageCode | null,
  listed = false,
): SidebarAnswer {
  return run((world) => sidebarAnswer(world, language, known, listed));
}

export function readDeadlines(language: LanguageCode | null): readonly ShownDeadline[] {
  return run((world) => deadlines(world, language));
}

export function readFunctions(language: LanguageCode): readonly ShownFunction[] {
  return run((world) => describedFunctions(world, language));
}

export function readPart(id: PartId): string {
  return run((world) => partScript(world, id));
}

export function readRevision(): string {
  return run(revisionOf);
}

export function setUpWorkbook(language: LanguageCode | null): string {
  return run((world) => actions.setUpWorkbook(world, language));
}

export function readGroupList(text: string, decision: string, formed: string): string {
  return run((world) => actions.readGroupList(world, text, decision, formed));
}

export function previewGroupList(text: string): ListPreview {
  return run((world) => actions.previewGroupList(world, text));
}

export function checkWorkbook(): ToldCheck {
  return run(actions.checkWorkbook);
}

export function goTo(sheet: SheetKey, row: string | null, column: string | null): void {
  run((world) => actions.goTo(world, sheet, row, column));
}

export function makeDocument(id: DocumentId, row: string | null): ToldDocument {
  return run((world) => actions.makeDocument(world, id, row));
}

export function doDeed(
  id: DocumentId,
  row: string | null,
  deed: Deed,
  language: LanguageCode | null,
): DeskAnswer {
  return run((world) => desk.doDeed(world, id, row, deed, language));
}

export function makeActDocument(row: string | null): ToldDocument {
  return run((world) => actions.makeActDocument(world, row));
}

export function makeReportDocument(): ToldDocument {
  return run(actions.makeReportDocument);
}

export function readTally(language: LanguageCode | null): TallyState {
  return run((world) => tally.tallyState(world, language));
}

export function sendBatch(batch: TallyBatch): TallySaved {
  return run((world) => tally.sendBatch(world, batch));
}

export function layOutBatch(survey: string, member: string, village: string): string {
  return run((world) => tally.layOutBatch(world, survey, member, village));
}

export function computeResults(): string {
  return run(tally.computeResults);
}

export function countAnswers(survey: string, member: string, village: string, text: string): string {
  return run((world) => tally.countAnswers(world, survey, member, village, text));
}

export function countTab(survey: string, member: string, village: string, tab: number): string {
  return run((world) => tally.countTab(world, survey, member, village, tab));
}

export function waiveVerdicts(keys: readonly string[], waiver: Waiver | null): string {
  return run((world) => people.waive(world, keys, waiver));
}

export function correctCells(wanted: readonly CellChange[]): string {
  return run((world) => people.correctCells(world, wanted));
}

export function readForm(id: FormId, row: string | null, language: LanguageCode | null): ShownForm {
  return run((world) => people.readForm(world, id, row, language));
}

export function saveForm(id: FormId, row: string | null, values: FormValues): SavedForm {
  return run((world) => people.saveForm(world, id, row, values));
}

export function chooseView(view: ViewId): void {
  run((world) => people.chooseView(world, view));
}

export function readChanges(): readonly ShownChange[] {
  return run(people.changesSince);
}

export function setReminders(on: boolean): string {
  return run((world) => people.setReminders(world, on));
}

/** The daily trigger of whoever asked for reminders. */
export function remindDaily(): void {
  run(people.remind);
}

export function findClauses(wanted: string, language: LanguageCode | null): readonly ShownClause[] {
  return run((world) => people.findClauses(world, wanted, language));
}

export function readFirstSteps(language: LanguageCode | null): FirstSteps {
  return run((world) => people.readFirstSteps(world, language));
}

export function saveSettings(values: FormValues): string {
  return run((world) => people.saveSettings(world, values));
}

export function saveReadings(chosen: Readonly<Record<string, string>>, by: string, decision: string): string {
  return run((world) => people.saveReadings(world, chosen, by, decision));
}
