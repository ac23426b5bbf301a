// What is broken at every call: each action that writes, the entries of the program by which it is asked for, and its workbook.

import type { CivilDate } from '#core/date';
import type { CommandName, Server } from '../../../src/commands/index.ts';
import type { Product } from '../../support/product.ts';
import { type Ask, everything, type Tried } from './broken-runs.ts';
import { ANSWERS_TAB, BATCH, LIST, tabOf } from './groups.ts';
import { lettersFrom, sent, settleAndSend, showAndSend } from './letters.ts';
import { signAct } from './signing.ts';
import type { Stage } from './stages.ts';
import { TEMPLATE } from './template.ts';

/** One action and where it begins. */
export interface Swept extends Omit<Tried, 'begin'> {
  readonly what: string;
  /** The functions of the program that are called. */
  readonly entries: readonly (CommandName | 'onEdit')[];
  readonly stage: Stage;
  /** It takes so long that a full run tries but so many points of it. */
  readonly most?: number;
}

const ANSWERS = '1\tЖынысы\nканааттанам\tаял\nканааттанбайм\tэркек';

const FEW = '5.2.1-size/members//name';
const WAIVER = { because: 'Жаңы мүчө шайланат', by: 'А.Асанов', until: '2024-12-31' };
const fresh = (now: string) => ({ was: '', now });
const ATTENDANCE = { 'meetings.date': fresh('2024-10-04'), 'meetings.present': fresh('М-001, М-002') };
const FINDING = {
  'findings.found': fresh('Суу жок'),
  'recommendations.text': fresh('Түтүк тартуу'),
  'recommendations.due': fresh('2024-11-01'),
};
const VISIT = {
  'objects.name': fresh('Мектеп'),
  'activities.from': fresh('2024-10-04'),
  'activities.place': fresh('Терек'),
  'findings.found': fresh('Чатыры агат'),
};
const SETTINGS = { keneshFormed: fresh('2024-09-01'), keneshChair: fresh('Ж.Эсенкулова') };
const CONTACTS = { sheet: 'members', row: 'М-002', column: 'contacts' } as const;

/** A letter of the days typed beside the act. */
const letterOf = (
  addressee: 'object' | 'kenesh',
  letter: string | null,
  sent: string,
): Parameters<Server['enterLetters']>[0][number] => ({
  sheet: 'acts',
  row: 'АК-001',
  addressee,
  object: addressee === 'object' ? 'О-001' : null,
  letter,
  days: { sent: sent as CivilDate },
});

/** One call of a function of the program. */
const call =
  (name: string, ...args: readonly unknown[]): Ask =>
  ({ run }) =>
    run(name, ...args);

/** An action that is one call. */
const one = <Name extends CommandName>(
  what: string,
  stage: Stage,
  name: Name,
  ...args: Parameters<Server[Name]>
): Swept => ({
  what,
  stage,
  entries: [name],
  ask: call(name, ...args),
});

/** A trigger after a person has typed into a cell of a tab. */
const typed =
  (tab: string, row: number, col: number): Ask =>
  ({ host, loaded }) => {
    const sheetId = host.model.getters.getSheetIdByName(tab) ?? '';
    const zone = { top: row, bottom: row, left: col, right: col };
    return host.runSimpleTrigger(loaded, 'onEdit', { clientId: 'a', sheetId, zone });
  };

/** Which tabs are shown. */
const shown = ({ host: { model } }: Product) => {
  const { getters } = model;
  return getters
    .getSheetIds()
    .map((id) => `${getters.getSheetName(id)} ${getters.isSheetVisible(id)}`)
    .join('\n');
};

/** Anyone who asks for something may stay unnamed: a failure to say who she is stops no work. */
const unnamed = (group: Product) => everything(group).replaceAll('user@example.org', '');

/** The view, the reminders and the changes that a person keeps for herself. */
const personal = ({ host }: Product) => JSON.stringify((host.kept.properties as { users: unknown }).users);

/** The triggers of everybody, without their drawn names. */
const triggers = (group: Product) =>
  `${personal(group)} ${(JSON.stringify(group.host.kept.triggers) ?? '').replace(/"id":"[^"]*"/g, '')}`;

export const swept: readonly Swept[] = [
  one('set up where a key row was deleted', 'keyless', 'setUpWorkbook', null),
  one('set up where a sheet was deleted', 'sheetless', 'setUpWorkbook', null),
  one('import a list', 'setUp', 'readGroupList', LIST, '№ 12-5', '2024-09-17', undefined),
  one('check', 'formed', 'checkWorkbook'),
  { what: 'edit', stage: 'checked', entries: ['onEdit'], ask: typed('Мүчөлөр', 3, 5) },
  { what: 'change the language', stage: 'translated', entries: ['onEdit'], ask: typed('Жөндөөлөр', 20, 2) },
  // A document that was whole, and its row did not say so yet, is made once more: its next version.
  one('make an act of a row', 'checked', 'makeActDocument', 'АК-001'),
  one('make a new act', 'checked', 'makeActDocument', null),
  one('make the report', 'checked', 'makeReportDocument'),
  one('make a letter', 'checked', 'makeDocument', 'formation', null),
  one('make a new version', 'sendable', 'runPaperAction', 'act', 'АК-001', 'make', null),
  {
    ...one('hand over a template', 'checked', 'handOverTemplate', 'formation', 'Калып.docx', TEMPLATE),
    ends: unnamed,
  },
  { what: 'sign an act', stage: 'sendable', entries: ['runPaperAction'], ask: signAct, ends: unnamed },
  one('make a long act', 'long', 'makeActDocument', 'АК-001'),
  {
    what: 'send an act',
    stage: 'sendable',
    entries: ['runPaperAction'],
    ask: showAndSend,
    mend: settleAndSend,
    ends: sent,
  },
  one('write a short form', 'checked', 'saveForm', 'attendance', null, ATTENDANCE),
  one('write a finding and its advice', 'checked', 'saveForm', 'finding', null, FINDING),
  { ...one('write a visit', 'checked', 'saveForm', 'visit', null, VISIT), most: 8 },
  one('set a verdict aside', 'checked', 'waiveVerdicts', [FEW], WAIVER),
  one('take a verdict up again', 'waived', 'waiveVerdicts', [FEW], null),
  one('correct a cell', 'checked', 'correctCells', [{ ...CONTACTS, was: '', now: '0555 12 34 56' }]),
  {
    ...one('undo a correction', 'corrected', 'correctCells', [
      { ...CONTACTS, was: '0555 12 34 56', now: '' },
    ]),
    wanted: ['Мүчөлөр!contacts!4'],
  },
  one('write the settings', 'checked', 'saveSettings', SETTINGS),
  one('enter letters of typed days', 'typedDays', 'enterLetters', [
    letterOf('object', null, '2024-10-01'),
    letterOf('kenesh', 'КТ-001', '2024-10-02'),
  ]),
  one('choose a reading', 'checked', 'saveReadings', { lastDay: 'stays' }, 'А.Асанов', '№ 1'),
  one('send a batch', 'surveying', 'sendBatch', BATCH),
  one('lay out rows', 'surveying', 'layOutBatch', 'С-001', 'М-001', 'Терек'),
  one('count answers', 'surveying', 'countAnswers', 'С-001', 'М-001', 'Терек', ANSWERS, 'ask', undefined),
  {
    what: 'count the answers of a tab',
    stage: 'answered',
    entries: ['countTab'],
    ask: (group) => {
      const tab = group.host.runAs('FULL', () => tabOf(group, ANSWERS_TAB).getSheetId());
      return group.run('countTab', 'С-001', 'М-001', 'Терек', tab);
    },
  },
  one('compute results', 'counted', 'computeResults'),
  { ...one('show the sheets of a view', 'checked', 'menuShowMember'), ends: shown },
  { ...one('show the sheets of a part', 'checked', 'menuShowSurveys'), ends: shown },
  { ...one('show every sheet', 'checked', 'menuShowAll'), ends: shown },
  { ...one('go to a cell', 'checked', 'goTo', 'letters', null, null), ends: shown },
  { ...one('choose a view', 'checked', 'chooseView', 'chair'), ends: personal },
  { ...one('look at what has changed', 'checked', 'readChanges'), ends: personal },
  { ...one('ask for reminders', 'checked', 'setReminders', true), ends: triggers },
  { ...one('ask for no more reminders', 'reminding', 'setReminders', false), ends: triggers },
  // The day is noted before the letter goes, so that none goes twice: cut off between the two, none goes that day.
  { ...one('send a reminder', 'reminding', 'remindDaily'), ends: lettersFrom, cut: '0 letters' },
  { ...one('set up a new workbook', 'blank', 'setUpWorkbook', null), most: 60 },
];

/** The same as another entry, with other words, or with a word on the screen at the end. */
export const alike: { readonly [Name in CommandName]?: CommandName } = {
  menuSetUp: 'setUpWorkbook',
  menuCheck: 'checkWorkbook',
  menuAct: 'makeActDocument',
  menuReport: 'makeReportDocument',
  menuResults: 'computeResults',
  menuShowSecretary: 'menuShowMember',
  menuShowChair: 'menuShowMember',
  menuShowStart: 'menuShowSurveys',
  menuShowGroup: 'menuShowSurveys',
  menuShowMeetings: 'menuShowSurveys',
  menuShowPlan: 'menuShowSurveys',
  menuShowResults: 'menuShowSurveys',
  menuShowControl: 'menuShowSurveys',
  menuShowCore: 'menuShowAll',
};

/** The triggers that only show something. */
export const showing = ['onOpen', 'onInstall', 'doGet'] as const;
