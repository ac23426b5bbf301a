// The session of counting: nothing is lost, and each batch has one id for good.
import type { TallyBatch } from '../../../src/commands/tally/types.ts';
import { MARK } from '../../../src/core/mark.ts';
import type { Call } from '../../../src/sidebar/server.ts';
import { formsCounted } from '../../../src/sidebar/tally/balance.ts';
import { countsOf } from '../../../src/sidebar/tally/batch.ts';
import { Keeper } from '../../../src/sidebar/tally/keeper.ts';
import { TallySession } from '../../../src/sidebar/tally/session.ts';
import { roads, surveys, taps, water, wishes } from './states.ts';

/** What is known of a batch to which no answer came. */
const LOST = { sentence: null, link: null, isGoogles: false };

/** A server that keeps batches by id, and a line to it that may be lost before or after the server has heard. */
function office() {
  const saved = new Map<string, TallyBatch>();
  const heard: string[] = [];
  const line: { lost: 'no' | 'before' | 'after'; refusal: string } = { lost: 'no', refusal: '' };
  const state = { now: surveys() };
  const answer = (name: string, given: readonly unknown[]): unknown => {
    heard.push(name);
    if (line.lost === 'before') throw new Error('NetworkError: HTTP 0');
    if (name === 'readTally') return state.now;
    if (line.refusal !== '') throw new Error(`${MARK}${line.refusal}`);
    const [sent] = given as [TallyBatch];
    const added = !saved.has(sent.id);
    if (added) saved.set(sent.id, sent);
    if (line.lost === 'after') throw new Error('NetworkError: HTTP 0');
    return { added, rows: [], message: added ? `Жазылды: ${sent.forms}` : 'Мурда жазылган' };
  };
  const call: Call = async (name, ...given) => answer(name, given) as never;
  return { saved, heard, line, state, call };
}

async function counting(server = office(), keeper = new Keeper(null)) {
  let ids = 0;
  const session = new TallySession(server.call, keeper, () => `b${++ids}`);
  await session.open();
  session.describe({ member: 'М-001', village: 'Баетов', forms: 3 });
  return { ...server, session, keeper };
}

test('the only survey is chosen by itself, of the workbook’s day', async () => {
  const { session } = await counting();
  expect(session.survey).toBe(session.snapshot.state?.surveys[0]);
  expect(session.snapshot.batch.date).toBe('2024-10-05');
});

test('a survey of which only the title is told is read when it is chosen, and not counted before', async () => {
  const server = office();
  server.state.now = surveys({ surveys: [{ ...water, questions: [], isShort: true }, roads] });
  const { session } = await counting(server);
  server.state.now = surveys({ surveys: [water, roads] });
  session.chooseSurvey('С-001');
  expect(session.survey).toBeUndefined();
  await new Promise((resolve) => setTimeout(resolve));
  expect(session.survey).toEqual(water);
  expect(server.heard.filter((name) => name === 'readTally')).toHaveLength(2);
});

test('with two surveys each keeps its count while the other is counted', async () => {
  const server = office();
  server.state.now = surveys({ surveys: [water, roads] });
  const { session } = await counting(server);
  expect(session.survey).toBeUndefined();
  session.chooseSurvey('С-001');
  session.add(taps.row, 'Ооба', 1);
  session.chooseSurvey('С-002');
  expect(session.snapshot.batch).toMatchObject({ survey: 'С-002', member: 'М-001', counts: [] });
  session.chooseSurvey('С-001');
  expect(session.snapshot.batch.counts).toHaveLength(1);
});

test('a batch is sent once, whole, and the next begins with another id', async () => {
  const { session, saved } = await counting();
  session.add(taps.row, 'Ооба', 1);
  const { id } = session.snapshot.batch;
  await session.send();
  expect([...saved.keys()]).toEqual([id]);
  expect(saved.get(id)).toMatchObject({ forms: 3, member: 'М-001', village: 'Баетов' });
  expect(session.snapshot).toMatchObject({ waiting: [], messages: ['Жазылды: 3'], sending: false });
  expect(session.snapshot.batch).toMatchObject({ forms: 0, counts: [], member: 'М-001' });
  expect(session.snapshot.batch.id).not.toBe(id);
});

test.each(['before', 'after'] as const)(
  'a line lost %s the server heard loses and doubles nothing',
  async (lost) => {
    const { session, saved, line } = await counting();
    session.add(taps.row, 'Ооба', 1);
    line.lost = lost;
    await session.send();
    const [waiting] = session.snapshot.waiting;
    expect(session.snapshot.waiting).toHaveLength(1);
    expect(session.snapshot.hindrances.get(waiting?.id ?? '')).toEqual(LOST);
    line.lost = 'no';
    await session.sendWaiting();
    expect(session.snapshot).toMatchObject({ waiting: [], hindrances: new Map() });
    expect([...saved.values()]).toEqual([waiting]);
  },
);

test('a page closed without a line goes on where it was, and sends what waited under the same id', async () => {
  const server = office();
  const first = await counting(server);
  first.session.add(taps.row, 'Ооба', 1);
  server.line.lost = 'after';
  await first.session.send();
  first.session.add(taps.row, 'Жок', 1);
  const { keeper } = first;
  const again = new TallySession(server.call, keeper, () => 'other');
  expect(again.snapshot.state?.surveys).toHaveLength(1);
  expect(again.snapshot.batch.counts).toEqual(first.session.snapshot.batch.counts);
  server.line.lost = 'before';
  await again.open();
  expect(again.snapshot.unread).toEqual(LOST);
  server.line.lost = 'no';
  await again.sendWaiting();
  await again.send();
  expect([...server.saved.values()].map(({ counts }) => counts.map(({ counts: { all } }) => all))).toEqual([
    [1, 0, 0],
    [0, 1, 0],
  ]);
});

test('several wait, and a refused one holds up no other', async () => {
  const { session, saved, line } = await counting();
  line.refusal = 'Мындай мүчө жок.';
  session.add(taps.row, 'Ооба', 1);
  await session.send();
  session.add(taps.row, 'Жок', 1);
  await session.send();
  const [first, second] = session.snapshot.waiting;
  expect(session.snapshot.hindrances.get(first?.id ?? '')?.sentence).toBe('Мындай мүчө жок.');
  line.refusal = '';
  await session.sendWaiting();
  expect([...saved.keys()]).toEqual([first?.id, second?.id]);
  expect(session.snapshot.messages).toHaveLength(2);
});

test('a batch that waits changes no more, and is thrown away only when asked', async () => {
  const { session, line, saved } = await counting();
  line.lost = 'before';
  session.add(taps.row, 'Ооба', 1);
  await session.send();
  session.add(taps.row, 'Ооба', 1);
  const [waiting] = session.snapshot.waiting;
  expect(waiting?.counts[0]?.counts.all).toBe(1);
  session.remove(waiting?.id ?? '');
  expect(session.snapshot.waiting).toEqual([]);
  line.lost = 'no';
  await session.sendWaiting();
  expect(saved.size).toBe(0);
});

test('two sendings at once send each batch once', async () => {
  const { session, heard } = await counting();
  session.add(taps.row, 'Ооба', 1);
  await Promise.all([session.send(), session.sendWaiting()]);
  expect(heard.filter((name) => name === 'sendBatch')).toHaveLength(1);
});

test('another page of the same browser shows what this one has kept', async () => {
  const server = office();
  const { session, keeper } = await counting(server);
  const other = new TallySession(server.call, keeper, () => 'other');
  session.add(taps.row, 'Ооба', 1);
  other.lookAgain();
  expect(other.snapshot.batch).toEqual(session.snapshot.batch);
});

test('forms are counted one by one, each with whose it was, and taken back one by one', async () => {
  const { session } = await counting();
  session.chooseWhose(['women']);
  session.addForm({ [taps.row]: ['Ооба'], [wishes.row]: ['Жол', 'Суу түтүгү'] });
  expect(session.snapshot).toMatchObject({ whose: [], counted: 1 });
  session.addForm({ [taps.row]: ['Жок'] });
  const { batch } = session.snapshot;
  expect(countsOf(batch, taps.row, 'Ооба')).toEqual({ all: 1, women: 1 });
  expect(countsOf(batch, wishes.row, 'Жол')).toEqual({ all: 1, women: 1 });
  expect([formsCounted(batch, water), batch.forms]).toEqual([2, 3]);
  session.undoForm();
  expect(formsCounted(session.snapshot.batch, water)).toBe(1);
  session.undoForm();
  expect(session.snapshot).toMatchObject({ counted: 0, batch: { counts: [] } });
  session.undoForm();
  expect(session.snapshot.batch.counts).toEqual([]);
});

test('more forms than were stated raise their number; what was counted otherwise since is not taken back', async () => {
  const { session } = await counting();
  session.describe({ forms: 1 });
  session.addForm({ [taps.row]: ['Ооба'] });
  expect(session.snapshot.batch.forms).toBe(1);
  session.addForm({ [taps.row]: ['Ооба'] });
  expect(session.snapshot.batch.forms).toBe(2);
  session.add(taps.row, 'Ооба', 1);
  session.undoForm();
  expect(countsOf(session.snapshot.batch, taps.row, 'Ооба')).toEqual({ all: 3 });
});

test('a batch handed over as a text is sent as one counted here; twice received it counts once', async () => {
  const { session, saved } = await counting();
  const handed = { ...session.snapshot.batch, id: 'phone-1', forms: 2 };
  await session.receive([handed]);
  expect(saved.get('phone-1')).toEqual(handed);
  await session.receive([handed]);
  expect(session.snapshot.messages).toEqual(['Мурда жазылган']);
  expect([saved.size, session.snapshot.waiting]).toEqual([1, []]);
});
