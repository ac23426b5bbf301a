// Every service call fails once, in turn: people's cells stay, no number is given twice, and asking again ends well.
import type { Saved } from '../../../local/host.ts';
import type { TallyBatch } from '../../../src/actions/tally/types.ts';
import { type Ask, type Break, broken, undisturbed } from '../support/broken-runs.ts';
import { blank, checked, damaged, formed, LIST, setUp, surveying, tabOf } from '../support/groups.ts';
import { sampleOf } from '../support/sample.ts';
import { tellFault, tellFigure } from '../support/trial.ts';

type Stage = 'blank' | 'setUp' | 'formed' | 'checked' | 'surveying' | 'keyless' | 'sheetless';

const BATCH: TallyBatch = {
  ...{ id: 'a', survey: 'С-001', member: 'М-001', village: 'Терек', date: '2024-10-05' },
  ...{ entry: 'first', forms: 2 },
  counts: [
    { question: 'СУ-001', answer: 'канааттанам', counts: { all: 2, women: 1, men: 1, notStated: 0 } },
    { question: 'СУ-001', answer: 'канааттанбайм', counts: { all: 0, women: 0, men: 0, notStated: 0 } },
  ],
};
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

/** A person types into a cell of «Мүчөлөр», and the trigger runs. */
const edit: Ask = ({ host, loaded }) => {
  const { getters } = host.model;
  const sheetId = getters.getSheetIds().find((id) => getters.getSheetName(id) === 'Мүчөлөр') ?? '';
  const zone = { top: 3, bottom: 3, left: 5, right: 5 };
  return host.runSimpleTrigger(loaded, 'onEdit', { clientId: 'a', sheetId, zone });
};

/** The one action that takes seconds: it makes thirty sheets by thousands of like calls. Of these a full run tries so many. */
const LONG = 'set up a new workbook';
const LONG_POINTS = 60;

/** What is asked for, the workbook in which it is, and how many points are tried where not all are. */
const ACTIONS: readonly (readonly [what: string, begin: Stage, points: number, ask: Ask])[] = [
  [LONG, 'blank', 1, ({ run }) => run('setUpWorkbook', null)],
  ['set up where a key row was deleted', 'keyless', 3, ({ run }) => run('setUpWorkbook', null)],
  ['set up where a sheet was deleted', 'sheetless', 4, ({ run }) => run('setUpWorkbook', null)],
  ['import a list', 'setUp', 5, ({ run }) => run('readGroupList', LIST, '№ 12-5', '2024-09-17')],
  ['check', 'formed', 4, ({ run }) => run('checkWorkbook')],
  ['edit', 'checked', 3, edit],
  ['make an act of a row', 'checked', 4, ({ run }) => run('makeActDocument', 'АК-001')],
  ['make a new act', 'checked', 4, ({ run }) => run('makeActDocument', null)],
  ['make the report', 'checked', 4, ({ run }) => run('makeReportDocument')],
  ['make a letter', 'checked', 3, ({ run }) => run('makeDocument', 'formation', null)],
  ['write a short form', 'checked', 3, ({ run }) => run('saveForm', 'attendance', null, ATTENDANCE)],
  ['write a finding and its advice', 'checked', 4, ({ run }) => run('saveForm', 'finding', null, FINDING)],
  ['set a verdict aside', 'checked', 3, ({ run }) => run('waiveVerdicts', [FEW], WAIVER)],
  [
    'choose a reading',
    'checked',
    3,
    ({ run }) => run('saveReadings', { lastDay: 'stays' }, 'А.Асанов', '№ 1'),
  ],
  ['send a batch', 'surveying', 3, ({ run }) => run('sendBatch', BATCH)],
  ['lay out rows', 'surveying', 2, ({ run }) => run('layOutBatch', 'С-001', 'М-001', 'Терек')],
  ['count answers', 'surveying', 2, ({ run }) => run('countAnswers', 'С-001', 'М-001', 'Терек', ANSWERS)],
  ['compute results', 'surveying', 3, ({ run }) => run('computeResults')],
];

const BREAKS: readonly Break[] = ['fails', 'cut off'];

async function stagesOf(): Promise<Readonly<Record<Stage, Saved>>> {
  const empty = await setUp();
  const group = await formed(empty);
  const numbered = await checked(group);
  return {
    blank: await blank(),
    setUp: empty,
    formed: group,
    checked: numbered,
    surveying: await surveying(numbered),
    keyless: await damaged(numbered, (one) => tabOf(one, 'Мүчөлөр').deleteRow(1)),
    sheetless: await damaged(numbered, (one) => {
      for (const name of ['Чечимдер', 'Окуулар']) {
        const tab = tabOf(one, name);
        tab.getParent().deleteSheet(tab);
      }
    }),
  };
}

/** Tries one action with every break; how many points were tried. */
async function tryOut([what, , points, ask]: (typeof ACTIONS)[number], begin: Saved): Promise<number> {
  const { calls, once, twice } = await undisturbed(begin, ask);
  const sample = sampleOf(calls, points, what === LONG ? LONG_POINTS : calls);
  for (const how of BREAKS) {
    for (const at of sample) {
      const { faults } = await broken(begin, ask, { at, how, once, twice });
      for (const fault of faults) tellFault(`${what}, call ${at} ${how}: ${fault}`);
    }
  }
  tellFigure(`${what}: ${sample.length} of ${calls} service calls fail, and are the last of a run`);
  return sample.length * BREAKS.length;
}

async function trial(only: string | undefined): Promise<void> {
  // What is made to fail is told on the console.
  if (only !== 'loud') console.error = () => undefined;
  const stages = await stagesOf();
  let tried = 0;
  for (const action of ACTIONS) {
    if (only === undefined || action[0].includes(only)) tried += await tryOut(action, stages[action[1]]);
  }
  tellFigure(`broken runs: ${tried} points tried`);
}

void trial(process.argv[2]);
