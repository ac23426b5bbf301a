// The demo year, sheet by sheet: all made up but the names of annex 1.
import type { DemoSheet } from '../row.ts';
import { acts } from './acts.ts';
import { archive } from './archive.ts';
import { calendar } from './calendar.ts';
import { activities, indicators, values } from './fieldwork.ts';
import { findings, recommendations } from './findings.ts';
import { candidates, members, readings, settings } from './group.ts';
import { campaign, conflicts, offices, people, steps, support } from './group-work.ts';
import { decisions, meetings } from './meetings.ts';
import { letters, publications, reports } from './papers.ts';
import { objects, plan, subjects } from './plan.ts';
import { jointPlan, scores } from './scorecards.ts';
import { questions, surveys, tally } from './surveys.ts';

export const year: readonly DemoSheet[] = [
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
  findings,
  recommendations,
  acts,
  letters,
  reports,
  publications,
  archive,
];
