// What the session shows first: what the last check has left in its list, and what follows it.
import { MARK } from '../../src/core/mark.ts';
import { Session } from '../../src/sidebar/session.ts';
import { server } from './hand-server.ts';
import { group } from './states.ts';

/** As a check of today has left it in the list. */
const listed = () => group({ read: 'list', deadlines: null, documents: null });

async function openedWith(answer: unknown) {
  const { asked, call, last } = server();
  const session = new Session(call, null);
  const opening = session.open();
  await last().answer(answer);
  await opening;
  return { session, asked, last };
}

describe('what the list tells first', () => {
  test('is shown, and what falls due is asked for by itself', async () => {
    const { session, asked, last } = await openedWith(listed());
    expect(session.snapshot).toMatchObject({ running: null, state: { members: 15, deadlines: null } });
    expect(last()).toMatchObject({ name: 'readDeadlines', given: [null, 0] });
    expect(await session.follow(true)).toBe(false);
    await last().answer(group().deadlines);
    expect(session.snapshot.state?.deadlines).toEqual(group().deadlines);
    expect(asked).toHaveLength(2);
  });

  test('stays while what falls due is read again', async () => {
    const { session, last } = await openedWith(listed());
    await last().answer(group().deadlines);
    session.follow(true);
    await last().answer({ ...listed(), met: 15, words: null });
    expect(session.snapshot.state).toMatchObject({ met: 15, deadlines: group().deadlines });
    expect(last().name).toBe('readDeadlines');
  });

  test('of an earlier day is followed by everything', async () => {
    const { session, last } = await openedWith(group({ read: 'oldList', deadlines: null, documents: null }));
    expect(last()).toMatchObject({ name: 'readSidebar', given: [null, 'ky', false] });
    await last().answer(group({ words: null, met: 20 }));
    expect(session.snapshot.state).toMatchObject({ read: 'whole', met: 20 });
  });

  test('is not enough for a panel that shows more: everything is asked for, and from then on', async () => {
    const { session, asked, last } = await openedWith(listed());
    await last().answer(group().deadlines);
    session.showWhole();
    expect(last()).toMatchObject({ name: 'readSidebar', given: [null, 'ky', false] });
    await last().answer(group({ words: null }));
    session.showWhole();
    expect(asked).toHaveLength(3);
    session.follow(true);
    expect(last().given).toEqual([null, 'ky', false]);
  });

  test('a look at the revision meanwhile does not make void that everything was asked for', async () => {
    const { session, asked, last } = await openedWith(listed());
    await last().answer(group().deadlines);
    session.showWhole();
    expect(await session.follow(false)).toBe(false);
    expect(asked).toHaveLength(3);
    await last().answer(group({ words: null, met: 20 }));
    expect(session.snapshot.state).toMatchObject({ read: 'whole', met: 20 });
  });

  test('that was asked for before a panel wanted more is followed by everything', async () => {
    const { session, last } = await openedWith(listed());
    await last().answer(group().deadlines);
    session.check();
    await last().answer({ message: 'Текшерилди' });
    expect(last()).toMatchObject({ name: 'readSidebar', given: [null, 'ky', true] });
    session.showWhole();
    await last().answer({ ...listed(), words: null });
    expect(last()).toMatchObject({ name: 'readSidebar', given: [null, 'ky', false] });
  });

  test('a failure of what comes after it is shown, and what was read stays', async () => {
    const { session, last } = await openedWith(listed());
    await last().fail(new Error(`${MARK}Байланыш жок`));
    expect(session.snapshot).toMatchObject({ problem: { sentence: 'Байланыш жок' }, state: { members: 15 } });
  });
});
