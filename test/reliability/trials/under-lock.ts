// Every cell on which a write depends is read, and every cell written, while the lock is held: runs can only follow one another.
import { reopened } from '../../support/product.ts';
import { checked, formed, LIST, setUp, surveying, TODAY } from '../support/groups.ts';
import { type Person, peopleIn } from '../support/people.ts';
import { requests } from '../support/requests.ts';
import { pause } from '../support/sample.ts';
import { tellFault, tellFigure } from '../support/trial.ts';
import { callsOf, entries, isFlushed, reads, writes } from '../support/under-lock.ts';

const fresh = (now: string) => ({ was: '', now });
const COUNTS = [
  { question: 'СУ-001', answer: 'канааттанам', counts: { all: 1, women: 1, men: 0, notStated: 0 } },
];
const BATCH = {
  ...{ id: 'a', survey: 'С-001', member: 'М-001', village: 'Терек', date: '2024-10-05', entry: 'first' },
  ...{ forms: 1, counts: COUNTS },
};

/** What writes cells, or sends letters, with arguments that make it do so. */
const WRITING: Readonly<Record<string, readonly unknown[]>> = {
  menuSetUp: [],
  menuCheck: [],
  menuAct: [],
  menuReport: [],
  menuResults: [],
  setUpWorkbook: [null],
  readGroupList: [LIST, '№ 12-5', '2024-09-17'],
  checkWorkbook: [],
  makeDocument: ['formation', null],
  doDeed: ['formation', null, 'draft', null],
  makeActDocument: ['АК-001'],
  makeReportDocument: [],
  sendBatch: [BATCH],
  layOutBatch: ['С-001', 'М-001', 'Үгүт'],
  computeResults: [],
  countAnswers: ['С-001', 'М-001', 'Терек', '1\tЖынысы\nканааттанам\tаял'],
  countTab: ['С-001', 'М-001', 'Терек', 1],
  waiveVerdicts: [['5.2.1-size/members//name'], { because: 'Шайлоо', by: 'А.Асанов', until: '2024-12-31' }],
  correctCells: [[]],
  saveForm: ['finding', null, { 'findings.found': fresh('Суу жок') }],
  saveSettings: [{ 'settings.kenesh': fresh('Бийдик айылдык кеңеши') }],
  saveReadings: [{ lastDay: 'stays' }, 'А.Асанов', '№ 1'],
  setReminders: [true],
  remindDaily: [],
};

/** What only reads, shows and hides tabs, moves the cursor, or keeps something for the person alone. */
const OTHERS: Readonly<Record<string, readonly unknown[]>> = {
  doGet: [],
  openSidebar: [],
  menuShowSecretary: [],
  menuShowMember: [],
  menuShowChair: [],
  menuShowStart: [],
  menuShowGroup: [],
  menuShowMeetings: [],
  menuShowPlan: [],
  menuShowSurveys: [],
  menuShowResults: [],
  menuShowControl: [],
  menuShowAll: [],
  menuShowCore: [],
  readSidebar: [null, null],
  readDeadlines: [null],
  readFunctions: ['ky'],
  readPart: ['checks'],
  readRevision: [],
  previewGroupList: [LIST],
  goTo: ['members', 'М-001', 'name'],
  readTally: [null],
  readForm: ['finding', null, null],
  chooseView: ['chair'],
  readChanges: [],
  findClauses: ['кворум', null],
  readFirstSteps: [null],
};

const wrote = new Set<string>();

/** Runs an entry and tells what of it stands outside the lock. */
function judge(person: Person, name: string, work: () => unknown, isWriting: boolean): void {
  const calls = callsOf(person, work);
  const outside = [...calls.before, ...calls.after];
  const cells = (call: string) => writes(call) && (isWriting || !call.startsWith('Properties'));
  for (const call of new Set(outside.filter(cells))) tellFault(`${name}: ${call} without the lock`);
  if (calls.under.some(writes)) wrote.add(name);
  if (isWriting)
    for (const call of new Set(calls.before.filter(reads))) tellFault(`${name}: ${call} before the lock`);
  if (!isWriting && calls.under.length > 0)
    tellFault(`${name}: takes the lock, and is not among those that write`);
  if (!isFlushed(calls)) tellFault(`${name}: lets the lock go before what it wrote is sent`);
}

async function trial(): Promise<void> {
  console.error = () => undefined;
  const group = await reopened(TODAY, await surveying(await checked(await formed(await setUp()))));
  const [person] = await peopleIn(group, ['aida']);
  if (person === undefined) return;
  for (const name of entries.filter((one) => one !== 'onEdit')) {
    const args = WRITING[name] ?? OTHERS[name];
    if (args === undefined) tellFault(`${name} is not tried`);
    else judge(person, name, () => person.host.run(person.loaded, name, args), name in WRITING);
    await pause();
  }
  for (const make of requests) {
    const request = make('under the lock');
    request.prepare?.(person);
    judge(person, request.what, () => request.ask(person), true);
    await pause();
  }
  tellFigure(
    `under the lock: ${entries.length} entries, ${wrote.size} of the ${Object.keys(WRITING).length + requests.length} that may write wrote`,
  );
}

void trial();
