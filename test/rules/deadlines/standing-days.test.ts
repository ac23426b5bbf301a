// Whether the days that stand in rows still stand right, told by the rows alone (5.3.3, 4.3).
import { actDaysStand } from '#rules/acts/receipts';
import { firstMeetingStands } from '#rules/deadlines/first-meeting';
import type { Act } from '#tables/acts';
import { type Case, day, factsOf } from '../support.ts';

describe('the first meeting, from which 5.3.3 runs', () => {
  const first = { term: '5.3.2', anchor: day('2024-09-17'), due: day('2024-10-01') };
  const publication = (anchor: string | null) => ({
    term: '5.3.3',
    anchor: anchor === null ? null : day(anchor),
  });
  const held = (...days: readonly string[]) =>
    days.map((date) => ({ date: day(date), form: 'group' as const }));

  test.each<readonly [string, Case, boolean]>([
    [
      'the earliest of the meetings',
      { steps: [first, publication('2024-09-27')], meetings: held('2024-09-27', '2024-12-02') },
      true,
    ],
    [
      'a later one is moved',
      { steps: [first, publication('2024-09-27')], meetings: held('2024-09-27', '2025-01-13') },
      true,
    ],
    [
      'an earlier one is entered',
      { steps: [first, publication('2024-09-27')], meetings: held('2024-09-27', '2024-09-20') },
      false,
    ],
    [
      'the first itself is moved',
      { steps: [first, publication('2024-09-27')], meetings: held('2024-09-30') },
      false,
    ],
    [
      'one before the group was formed is none',
      { steps: [first, publication('2024-09-27')], meetings: held('2024-09-16', '2024-09-27') },
      true,
    ],
    ['no meeting yet: the last day for it', { steps: [first, publication('2024-10-01')] }, true],
    [
      'no meeting yet: the day entered in the step',
      { steps: [{ ...first, done: day('2024-09-25') }, publication('2024-09-25')] },
      true,
    ],
    [
      'nobody knows when the group was formed',
      { steps: [{ ...first, anchor: null }, publication(null)] },
      true,
    ],
    ['there is no step of 5.3.3', { steps: [first], meetings: held('2024-09-20') }, true],
    [
      'there is no step that tells of the formation',
      { steps: [publication('2024-09-27')], meetings: held('2024-09-27') },
      false,
    ],
  ])('%s', (_, given, stands) => {
    expect(firstMeetingStands(factsOf(given))).toBe(stands);
  });
});

describe('the days of an act', () => {
  const date = day('2025-03-03');
  test.each<readonly [string, Partial<Act>, 'executive' | 'municipal', boolean]>([
    ['nobody has received it', {}, 'municipal', true],
    ['its object owes an answer', { receivedObject: date, dueObject: date }, 'municipal', true],
    ['and is the executive body now', { receivedObject: date, dueObject: date }, 'executive', false],
    [
      'the executive body owes its own alone',
      { receivedObject: date, dueExecutive: date },
      'executive',
      true,
    ],
    ['and is another object now', { receivedObject: date, dueExecutive: date }, 'municipal', false],
    [
      'both have received it',
      { receivedObject: date, receivedExecutive: date, dueObject: date, dueExecutive: date },
      'municipal',
      true,
    ],
    [
      'both, and the object is the executive body',
      { receivedObject: date, receivedExecutive: date, dueExecutive: date },
      'executive',
      true,
    ],
  ])('%s', (_, given, type, stands) => {
    const [act] = factsOf({ acts: [given] }).acts;
    expect(actDaysStand(act as Act, type)).toBe(stands);
  });
});
