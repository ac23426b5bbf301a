// 3.2: dates can be true: nothing ends before it begins, and what has been done was not done tomorrow.
import type { CivilDate } from '#core/date';
import { byNumber } from '#core/group';
import { type Outcome, violated } from '#core/verdict';
import type { SheetKey } from '#tables';
import { isSeated } from '#tables/seated';
import type { Facts } from './facts.ts';
import { dataRule } from './shared/data/data-rule.ts';
import { done, ordered } from './shared/data/dates.ts';
import { type AnyRow, rowsOf } from './shared/data/rows.ts';
import { eventBefore } from './shared/data/steps.ts';
import { newKeneshOn } from './shared/mandate.ts';
import { namesOf } from './shared/member-names.ts';
import { heldTwice } from './shared/offices.ts';

const EVENTS = ['keneshFormed', 'procedureStarted', 'formed'] as const;
/** A kenesh formed after the group is another one than that which formed it. */
const FOLLOWING = [
  ['keneshFormed', 'procedureStarted'],
  ['procedureStarted', 'formed'],
] as const;

/** 3.2 «баштапкы маалыматтын объективдүүлүгү жана жетиштүүлүгү» */
export const order = dataRule({
  id: '3.2-order',
  severity: 'warning',
  alsoReads: (sheet) => {
    if (sheet === 'steps') return ['settings', 'readings', 'calendar', 'meetings', 'steps'];
    return sheet === 'activities' ? ['members'] : [];
  },
  *judge(sheet, facts) {
    for (const row of rowsOf(facts, sheet)) yield* oncePerColumn(judgeRow(sheet, row, facts.today));
    if (sheet === 'settings') yield* judgeEvents(facts);
    if (sheet === 'steps') yield* judgeSteps(facts);
    if (sheet === 'offices') yield* judgeOffices(facts);
    if (sheet === 'activities') yield* judgePeople(facts);
  },
});

function* judgeRow(sheet: SheetKey, row: AnyRow, today: CivilDate) {
  for (const column of done[sheet] ?? []) {
    const date = row[column];
    if (typeof date === 'string' && date > today) yield tooEarly({ sheet, row: row.number, column }, date);
  }
  for (const [earlier, later] of ordered[sheet] ?? []) {
    const [from, to] = [row[earlier], row[later]];
    if (typeof from !== 'string' || typeof to !== 'string' || from <= to) continue;
    const figures = { from, to, earlier: `${sheet}.${earlier}` };
    yield violated({ sheet, row: row.number, column: later, actual: to, required: `>= ${from}`, figures });
  }
}

function* judgeEvents({ settings, today }: Facts) {
  for (const row of EVENTS) {
    const date = settings[row];
    if (date !== null && date > today) yield tooEarly({ sheet: 'settings', row, column: 'value' }, date);
  }
  for (const [earlier, later] of FOLLOWING) {
    const [from, to] = [settings[earlier], settings[later]];
    if (from === null || to === null || from <= to || from === newKeneshOn({ settings })) continue;
    const place = { sheet: 'settings', row: later, column: 'value', part: earlier };
    yield violated({ ...place, actual: to, required: `>= ${from}`, says: 'event', figures: { from, to } });
  }
}

function* judgeSteps(facts: Facts) {
  for (const step of facts.steps) {
    const from = eventBefore(step, facts);
    if (from === null || step.done === null || step.done >= from || step.done > facts.today) continue;
    const details = {
      sheet: 'steps',
      row: step.number,
      column: 'done',
      actual: step.done,
      required: `>= ${from}`,
    };
    yield violated({ ...details, says: 'event', figures: { from, to: step.done } });
  }
}

/** Those who took part in an activity on a day on which they were no members. */
function* judgePeople({ activities, members }: Facts) {
  const known = byNumber(members);
  for (const { number: row, from: date, participants } of activities) {
    if (date === null) continue;
    const others = participants.filter((one) => {
      const member = known.get(one);
      return member !== undefined && !isSeated(member, date);
    });
    if (others.length === 0) continue;
    const place = { sheet: 'activities', row, column: 'participants', actual: others.join(', ') };
    yield violated({ ...place, says: 'people', figures: { names: namesOf(others, members), date } });
  }
}

/** One office of two people at once: the later row is the one to look at. */
function* judgeOffices({ offices }: Facts) {
  for (const [one, other] of heldTwice(offices)) {
    const figures = { office: one.office ?? '', one: one.number, other: other.number };
    const place = { sheet: 'offices', row: one.number, column: 'office' };
    const says = one.member === other.member ? 'sides' : 'twice';
    yield violated({ ...place, part: other.number, actual: other.number, says, figures });
  }
}

function tooEarly(place: { sheet: SheetKey; row: string; column: string }, date: string) {
  return violated({ ...place, says: 'future', actual: date, figures: { date } });
}

/** One thing wrong with a cell is enough to look at it. */
function* oncePerColumn<Message extends string>(outcomes: Iterable<Outcome<Message>>) {
  const details = new Set<string | null>();
  for (const outcome of outcomes) {
    if (!details.has(outcome.column)) yield outcome;
    details.add(outcome.column);
  }
}
