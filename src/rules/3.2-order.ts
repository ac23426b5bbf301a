// 3.2: dates can be true: nothing ends before it begins, and what has been done was not done tomorrow.
import type { CivilDate } from '#core/date';
import { type Outcome, violated } from '#core/verdict';
import type { SheetKey } from '#tables';
import { dataRule } from './data/data-rule.ts';
import { done, ordered } from './data/dates.ts';
import { type AnyRow, rowsOf } from './data/rows.ts';
import { eventBefore } from './data/steps.ts';
import type { Facts } from './facts.ts';

const EVENTS = ['keneshFormed', 'procedureStarted', 'formed'] as const;

/** 3.2 «баштапкы маалыматтын объективдүүлүгү жана жетиштүүлүгү» */
export const order = dataRule({
  id: '3.2-order',
  severity: 'warning',
  beside: (sheet) => (sheet === 'steps' ? ['settings', 'readings', 'calendar', 'meetings', 'steps'] : []),
  *judge(sheet, facts) {
    for (const row of rowsOf(facts, sheet)) yield* oncePerColumn(judgeRow(sheet, row, facts.today));
    if (sheet === 'settings') yield* judgeEvents(facts);
    if (sheet === 'steps') yield* judgeSteps(facts);
  },
});

function* judgeRow(sheet: SheetKey, row: AnyRow, today: CivilDate): Iterable<Outcome> {
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

function* judgeEvents({ settings, today }: Facts): Iterable<Outcome> {
  for (const row of EVENTS) {
    const date = settings[row];
    if (date !== null && date > today) yield tooEarly({ sheet: 'settings', row, column: 'value' }, date);
  }
}

function* judgeSteps(facts: Facts): Iterable<Outcome> {
  for (const step of facts.steps) {
    const from = eventBefore(step, facts);
    if (from === null || step.done === null || step.done >= from || step.done > facts.today) continue;
    const said = {
      sheet: 'steps',
      row: step.number,
      column: 'done',
      actual: step.done,
      required: `>= ${from}`,
    };
    yield violated({ ...said, says: 'event', figures: { from, to: step.done } });
  }
}

function tooEarly(place: { sheet: SheetKey; row: string; column: string }, date: string): Outcome {
  return violated({ ...place, says: 'future', actual: date, figures: { date } });
}

/** One thing wrong with a cell is enough to look at it. */
function* oncePerColumn(outcomes: Iterable<Outcome>): Iterable<Outcome> {
  const said = new Set<string | null>();
  for (const outcome of outcomes) {
    if (!said.has(outcome.column)) yield outcome;
    said.add(outcome.column);
  }
}
