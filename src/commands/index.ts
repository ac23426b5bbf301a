// Every command, by the name under which Google, the menu and the pages call it.

import { checkWorkbook, menuCheck } from './check-workbook.ts';
import { chooseView } from './choose-view.ts';
import type { ClientOf } from './command.ts';
import { computeResults, menuResults } from './compute-results.ts';
import { correctCells } from './correct-cells.ts';
import { countAnswers } from './count-answers.ts';
import { countTab } from './count-tab.ts';
import { enterLetters } from './enter-letters.ts';
import { findClauses } from './find-clauses.ts';
import { goTo } from './go-to.ts';
import { handOverTemplate } from './hand-over-template.ts';
import { layOutBatch } from './lay-out-batch.ts';
import { makeActDocument, menuAct } from './make-act.ts';
import { makeDocument } from './make-document.ts';
import { makeReportDocument, menuReport } from './make-report.ts';
import { openSidebar } from './open-sidebar.ts';
import { previewAnswers } from './preview-answers.ts';
import { previewGroupList } from './preview-group-list.ts';
import { readChanges } from './read-changes.ts';
import { readDeadlines } from './read-deadlines.ts';
import { readDocuments } from './read-documents.ts';
import { readEditions } from './read-editions.ts';
import { readFindings } from './read-findings.ts';
import { readFirstSteps } from './read-first-steps.ts';
import { readForm } from './read-form.ts';
import { readFunctions } from './read-functions.ts';
import { readGroupList } from './read-group-list.ts';
import { readMembers } from './read-members.ts';
import { readPhonePage } from './read-phone-page.ts';
import { readPlaces } from './read-places.ts';
import { readRevision } from './read-revision.ts';
import { readSidebar } from './read-sidebar.ts';
import { readTally } from './read-tally.ts';
import { readTypedDays } from './read-typed-days.ts';
import { remindDaily, setReminders } from './reminders.ts';
import { runPaperAction } from './run-paper-action.ts';
import { saveForm } from './save-form.ts';
import { saveReadings } from './save-readings.ts';
import { saveSettings } from './save-settings.ts';
import { sendBatch } from './send-batch.ts';
import { menuSetUp, setUpWorkbook } from './set-up-workbook.ts';
import {
  menuShowAll,
  menuShowChair,
  menuShowControl,
  menuShowCore,
  menuShowGroup,
  menuShowMeetings,
  menuShowMember,
  menuShowPlan,
  menuShowResults,
  menuShowSecretary,
  menuShowStart,
  menuShowSurveys,
} from './show-sheets.ts';
import { waiveVerdicts } from './waive-verdicts.ts';

export const commands = {
  checkWorkbook,
  menuCheck,
  chooseView,
  computeResults,
  menuResults,
  correctCells,
  countAnswers,
  countTab,
  runPaperAction,
  enterLetters,
  findClauses,
  goTo,
  handOverTemplate,
  layOutBatch,
  makeActDocument,
  menuAct,
  makeDocument,
  makeReportDocument,
  menuReport,
  openSidebar,
  previewAnswers,
  previewGroupList,
  readChanges,
  readDeadlines,
  readFindings,
  readPhonePage,
  readPlaces,
  readDocuments,
  readFirstSteps,
  readForm,
  readFunctions,
  readGroupList,
  readMembers,
  readRevision,
  readSidebar,
  readTally,
  readTypedDays,
  readEditions,
  setReminders,
  remindDaily,
  saveForm,
  saveReadings,
  saveSettings,
  sendBatch,
  setUpWorkbook,
  menuSetUp,
  menuShowSecretary,
  menuShowMember,
  menuShowChair,
  menuShowStart,
  menuShowGroup,
  menuShowMeetings,
  menuShowPlan,
  menuShowSurveys,
  menuShowResults,
  menuShowControl,
  menuShowCore,
  menuShowAll,
  waiveVerdicts,
};

export type CommandName = keyof typeof commands;

/** What the pages may call; each throws an `Error` whose message is one sentence for the person. */
export interface Server extends ClientOf<typeof commands> {}
