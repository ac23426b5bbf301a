// All sheets of the workbook, in the order of their tabs.
import type { RecordOf } from '#core/table';
import { activities } from './activities.ts';
import { acts } from './acts.ts';
import { archive } from './archive.ts';
import { calendar } from './calendar.ts';
import { campaign } from './campaign.ts';
import { candidates } from './candidates.ts';
import { check } from './check.ts';
import { compliance } from './compliance.ts';
import { conflicts } from './conflicts.ts';
import { decisions } from './decisions.ts';
import { findings } from './findings.ts';
import { home } from './home.ts';
import { indicators } from './indicators.ts';
import { jointPlan } from './joint-plan.ts';
import { letters } from './letters.ts';
import { log } from './log.ts';
import { meetings } from './meetings.ts';
import { members } from './members.ts';
import { objects } from './objects.ts';
import { offices } from './offices.ts';
import { people } from './people.ts';
import { plan } from './plan.ts';
import { publications } from './publications.ts';
import { questions } from './questions.ts';
import { readings } from './readings.ts';
import { recommendations } from './recommendations.ts';
import { reports } from './reports.ts';
import { results } from './results.ts';
import { scores } from './scores.ts';
import { settings } from './settings.ts';
import { steps } from './steps.ts';
import { subjects } from './subjects.ts';
import { support } from './support.ts';
import { surveys } from './surveys.ts';
import { tally } from './tally.ts';
import { values } from './values.ts';

export const tables = {
  home,
  settings,
  readings,
  calendar,
  members,
  offices,
  campaign,
  candidates,
  steps,
  conflicts,
  people,
  support,
  meetings,
  decisions,
  objects,
  subjects,
  plan,
  activities,
  indicators,
  values,
  surveys,
  questions,
  tally,
  scores,
  jointPlan,
  results,
  findings,
  recommendations,
  acts,
  letters,
  reports,
  publications,
  archive,
  check,
  compliance,
  log,
} as const;

export type Tables = typeof tables;
export type SheetKey = keyof Tables;

/** The records of every sheet, by its key. */
export type Records = { readonly [K in SheetKey]: readonly RecordOf<Tables[K]>[] };

export const sheetKeys = Object.keys(tables) as readonly SheetKey[];

export type { DoubtKey, Readings } from './readings.ts';
export { doubts } from './readings.ts';
export type { OwnLimitId, OwnNumber, SettingKey, Settings } from './settings.ts';
export { ownLimitIds, ownTermIds, settingList } from './settings.ts';
