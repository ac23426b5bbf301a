// The session: one job at a time, late answers, failures, and quiet following.
import { MARK } from '../../src/core/mark.ts';
import { Session } from '../../src/sidebar/session.ts';
import { sidebarWords } from '../../src/texts/all.ts';
import { server } from './hand-server.ts';
import { deskAnswer, group, preview, withoutMembers } from './states.ts';

async function opened() {
  const { asked, call, last } = server();
  const session = new Session(call, null);
  const opening = session.open();
  await last().answer(group());
  await opening;
  const changes = { count: 0 };
  session.subscribe(() => changes.count++);
  return { session, asked, last, changes };
}

test('opening is one call, in the workbook’s own language', async () => {
  const { session, asked } = await opened();
  expect(asked.map(({ name, given }) => [name, ...given])).toEqual([['readSidebar', null, null, true]]);
  expect(session.snapshot).toMatchObject({ running: null, problem: null, state: { members: 15 } });
});

test('a state that is equal changes nothing', async () => {
  const { session, last, changes } = await opened();
  const { state } = session.snapshot;
  const following = session.follow(true);
  await last().answer(group());
  expect(await following).toBe(true);
  expect(session.snapshot.state).toBe(state);
  expect(changes.count).toBe(0);
});

test('an edit elsewhere is followed', async () => {
  const { session, last } = await opened();
  session.follow(false);
  expect(last().name).toBe('readRevision');
  await last().answer('2');
  await last().answer(group({ met: 15, revision: '2' }));
  expect(session.snapshot.state).toMatchObject({ met: 15, revision: '2' });
});

test('the same revision is not read, unless it is time to', async () => {
  const { session, asked, last } = await opened();
  const following = session.follow(false);
  await last().answer('1');
  expect(await following).toBe(false);
  expect(asked.map(({ name }) => name)).toEqual(['readSidebar', 'readRevision']);
  session.follow(true);
  expect(last().name).toBe('readSidebar');
});

test('following waits while another look, a job or a problem is there', async () => {
  const { session, asked, last } = await opened();
  session.follow(true);
  session.follow(true);
  expect(asked).toHaveLength(2);
  await last().fail(new Error(`${MARK}Байланыш жок`));
  expect(session.snapshot.problem?.sentence).toBe('Байланыш жок');
  await session.follow(true);
  expect(asked).toHaveLength(2);
  session.dismiss();
  session.check();
  await session.follow(true);
  expect(asked.map(({ name }) => name)).toEqual(['readSidebar', 'readSidebar', 'checkWorkbook']);
});

test('a second job is refused while the first runs', async () => {
  const { session, asked } = await opened();
  session.check();
  expect(await session.action('report', null, 'make', jest.fn())).toBe(false);
  expect(session.snapshot.running).toBe('check');
  expect(asked.map(({ name }) => name)).toEqual(['readSidebar', 'checkWorkbook']);
});

test('a check is checked, read again and stated', async () => {
  const { session, last } = await opened();
  const checking = session.check();
  await last().answer({ message: 'Текшерилди.' });
  await last().answer(group({ met: 20 }));
  expect(await checking).toBe(true);
  expect(session.snapshot).toMatchObject({ running: null, message: 'Текшерилди.', state: { met: 20 } });
});

test('a look that began before a job does not put the old state back', async () => {
  const { session, asked, last } = await opened();
  session.follow(true);
  const [, old] = asked;
  session.check();
  await last().answer({ message: 'Текшерилди.' });
  await last().answer(group({ met: 20 }));
  await old?.answer(group({ met: 1 }));
  expect(session.snapshot.state?.met).toBe(20);
});

test('a look that fails after a job began is no problem of anybody’s', async () => {
  const { session, asked } = await opened();
  session.follow(true);
  session.check();
  await asked[1]?.fail(new Error(`${MARK}Байланыш жок`));
  expect(session.snapshot.problem).toBeNull();
});

test('a failure says the server’s sentence, and trying again does the same job', async () => {
  const { session, asked, last } = await opened();
  session.action('act', 'АК-001', 'make', jest.fn());
  await last().fail(new Error(`${MARK}Азыр башка адам жазып жатат.`));
  const { problem } = session.snapshot;
  expect(problem?.sentence).toBe('Азыр башка адам жазып жатат.');
  expect(session.snapshot.running).toBeNull();
  problem?.retry();
  expect(last()).toMatchObject({ name: 'runPaperAction', given: ['act', 'АК-001', 'make', null] });
  expect(session.snapshot.problem).toBeNull();
  expect(asked).toHaveLength(3);
});

test('a language comes with its words in one call; an answer in the old one is not shown', async () => {
  const { session, asked, last } = await opened();
  session.follow(true);
  session.choose('ru');
  expect(session.snapshot.language).toBe('ky');
  expect(last()).toMatchObject({ name: 'readSidebar', given: ['ru', 'ky', true] });
  await last().answer(group({ language: 'ru' }));
  await asked[1]?.answer(group({ met: 1, words: null }));
  expect(session.snapshot).toMatchObject({
    language: 'ru',
    words: sidebarWords.ru,
    state: { language: 'ru', met: 14 },
  });
});

test('a language chosen while a job reads is read once more', async () => {
  const { session, asked, last } = await opened();
  session.check();
  await last().answer({ message: 'Текшерилди.' });
  session.choose('en');
  await last().answer(group({ words: null }));
  expect(last()).toMatchObject({ name: 'readSidebar', given: ['en', 'ky', true] });
  await last().answer(group({ language: 'en' }));
  expect(session.snapshot).toMatchObject({ language: 'en', state: { language: 'en' }, running: null });
  expect(asked).toHaveLength(4);
});

test('a list is written, checked and read', async () => {
  const { session, asked, last } = await opened();
  const reading = session.readList('1. А.Б', '№ 12-5', '2024-09-17', false);
  await last().answer('Тизме окулду.');
  await last().answer({ message: 'Текшерилди.' });
  await last().answer(group());
  expect(await reading).toBe(true);
  expect(asked.slice(1).map(({ name, given }) => [name, ...given])).toEqual([
    ['readGroupList', '1. А.Б', '№ 12-5', '2024-09-17', false],
    ['checkWorkbook'],
    ['readSidebar', null, 'ky', true],
  ]);
  expect(session.snapshot.message).toBe('Тизме окулду. Текшерилди.');
});

test('a preview reads and writes nothing else', async () => {
  const { session, asked, last } = await opened();
  const use = jest.fn();
  const previewing = session.previewList('1. А.Б', false, use);
  await last().answer(preview);
  await previewing;
  expect(use).toHaveBeenCalledWith(preview);
  expect(asked).toHaveLength(2);
});

test('going to a cell leaves the message', async () => {
  const { session, last } = await opened();
  const making = session.action('report', null, 'make', jest.fn());
  const { message, made } = deskAnswer({ url: '/d/1', name: 'Отчет', row: 'ОТ-001' });
  await last().answer(deskAnswer({ url: '/d/1', name: 'Отчет', row: 'ОТ-001' }));
  await last().answer(withoutMembers);
  await making;
  session.goTo({ sheet: 'members', row: 'М-001', column: 'side' });
  expect(last().given).toEqual(['members', 'М-001', 'side']);
  await last().answer(undefined);
  expect(session.snapshot).toMatchObject({ message, made, running: null });
});

test('looking at a desk and being asked before a sending do not read the workbook again', async () => {
  const { session, asked, last } = await opened();
  for (const action of ['look', 'ask pdf'] as const) {
    const looking = session.action('act', 'АК-001', action, jest.fn());
    await last().answer({ message: '', made: null, desk: { lines: [], buttons: [] } });
    await looking;
  }
  expect(asked.map(({ name }) => name)).toEqual(['readSidebar', 'runPaperAction', 'runPaperAction']);
});

test('a workbook in another language is shown in its words, which are asked for once', async () => {
  const { asked, call, last } = server();
  const session = new Session(call, null);
  session.open();
  await last().answer(group({ language: 'ru' }));
  expect(session.snapshot).toMatchObject({ language: 'ru', words: sidebarWords.ru, running: null });
  session.check();
  await last().answer({ message: 'Проверено.' });
  expect(last().given).toEqual([null, 'ru', true]);
  await last().answer(group({ language: 'ru', met: 15, words: null }));
  expect(session.snapshot).toMatchObject({ words: sidebarWords.ru, state: { met: 15 } });
  expect(asked).toHaveLength(3);
});

test('a language that does not come is a problem, and trying again asks for it', async () => {
  const { session, last } = await opened();
  session.choose('ru');
  await last().fail(new Error('NetworkError: HTTP 0'));
  expect(session.snapshot).toMatchObject({ language: 'ky', problem: { sentence: null } });
  session.snapshot.problem?.retry();
  expect(last()).toMatchObject({ name: 'readSidebar', given: ['ru', 'ky', true] });
});
