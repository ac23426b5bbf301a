// The short forms, in the order in which the page offers them: a form is its declaration here and its words.
import { conflict } from './conflict.ts';
import { finding } from './finding.ts';
import type { Form } from './form.ts';
import { answer, letter } from './letters.ts';
import { attendance, decision } from './meeting.ts';
import { object, planItem, subject } from './plan.ts';
import { survey } from './survey.ts';
import { visit } from './visit.ts';

export const formIds = [
  'visit',
  'attendance',
  'decision',
  'finding',
  'letter',
  'answer',
  'planItem',
  'object',
  'subject',
  'survey',
  'conflict',
] as const;
export type FormId = (typeof formIds)[number];

export const forms: Readonly<Record<FormId, Form>> = {
  visit,
  attendance,
  decision,
  finding,
  letter,
  answer,
  planItem,
  object,
  subject,
  survey,
  conflict,
};
