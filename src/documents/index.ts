// Every document there is, in the order in which the sidebar offers them.
import type { DocumentId } from '#core/document-id';
import { act } from './act.ts';
import { cover } from './cover.ts';
import { declaration } from './declaration.ts';
import { attendanceList } from './field/attendance-list.ts';
import { groupGuide } from './field/group-guide.ts';
import { questionnaire } from './field/questionnaire.ts';
import { tallySheet } from './field/tally-sheet.ts';
import { visitChecklist } from './field/visit-checklist.ts';
import { firstMeeting } from './first-meeting.ts';
import { formation } from './formation.ts';
import { gathering } from './gathering.ts';
import { inventory } from './inventory.ts';
import type { DocumentKind } from './kind.ts';
import { measures } from './measures.ts';
import { minutes } from './minutes.ts';
import { onePage } from './one-page.ts';
import { passport } from './passport.ts';
import { plan } from './plan.ts';
import { problems } from './problems.ts';
import { publicReport, report } from './report.ts';
import { request } from './request.ts';
import { spoken } from './spoken.ts';
import { suspension } from './suspension.ts';

export const documents: { readonly [Id in DocumentId]: DocumentKind } = {
  act,
  cover,
  report,
  publicReport,
  onePage,
  spoken,
  minutes,
  plan,
  request,
  problems,
  measures,
  declaration,
  suspension,
  gathering,
  formation,
  firstMeeting,
  inventory,
  passport,
  questionnaire,
  tallySheet,
  groupGuide,
  visitChecklist,
  attendanceList,
};

export const documentIds = Object.keys(documents) as readonly DocumentId[];
