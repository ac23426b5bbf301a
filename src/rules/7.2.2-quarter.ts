// 7.2.2: how often the group meets in a quarter; the text is doubtful, therefore a warning that names its reading.
import { nextPeriod, type Period, periodOf } from '#calendar';
import type { CivilDate } from '#core/date';
import { met, notApplicable, type Outcome, unknown, violated } from '#core/verdict';
import type { Readings } from '#tables';
import type { Meeting } from '#tables/meetings';
import { everyNumber } from './composition/count.ts';
import { mayBeOfGroup } from './meetings/attendance.ts';
import { rule } from './rule.ts';

const ONE = 1;

/** The numbers of meetings in a quarter that a reading allows. */
const allowed: Readonly<Record<Readings['meetings'], { least: number; most: number; required: string }>> = {
  atMostOnce: { least: 0, most: ONE, required: `<= ${ONE}` },
  atLeastOnce: { least: ONE, most: Number.POSITIVE_INFINITY, required: `>= ${ONE}` },
  exactlyOnce: { least: ONE, most: ONE, required: `${ONE}` },
};

/** 7.2.2 «БМжБ тобунун жыйналышы … кварталда бир жолудан көп эмес өткөрүлөт» */
export const quarter = rule({
  clause: '7.2.2',
  id: '7.2.2-quarter',
  severity: 'warning',
  sheet: 'meetings',
  reads: ['settings', 'readings', 'meetings'],
  *check({ settings: { formed }, readings, meetings, today }) {
    if (formed === null) {
      yield unknown({ column: 'date', says: 'formed' });
      return;
    }
    const own = meetings.filter(mayBeOfGroup);
    const undated = own.filter(({ date }) => date === null);
    for (const { number } of undated) yield unknown({ row: number, column: 'date', says: 'undated' });
    const held = own.filter(({ date }) => date !== null && date >= formed && date <= today);
    for (const one of quartersFrom(formed, today))
      yield* judgeQuarter(one, held, undated.length, readings.meetings, { formed, today });
  },
});

function quartersFrom(formed: CivilDate, today: CivilDate): readonly Period[] {
  const quarters: Period[] = [];
  for (let one = periodOf(formed, 'quarter'); one.from <= today; one = nextPeriod(one)) quarters.push(one);
  return quarters;
}

/**
 * One quarter. Too few meetings tell only of a quarter that has ended and that the group had from its first day. Where
 * meetings without a date leave it open, nothing is said here: each of them is told to lack its date.
 */
function* judgeQuarter(
  { year, number, from, to }: Period,
  held: readonly Meeting[],
  undated: number,
  reading: Readings['meetings'],
  { formed, today }: { readonly formed: CivilDate; readonly today: CivilDate },
): Iterable<Outcome> {
  const own = held.filter(({ date }) => date !== null && date >= from && date <= to);
  const sure = own.filter(({ form }) => form === 'group').length;
  const { least, most, required } = allowed[reading];
  const said = {
    column: 'date',
    part: `${year}-${number}`,
    actual: own.length,
    required,
    figures: { count: own.length, year, quarter: number },
  };
  const holds = everyNumber(
    { least: sure, most: own.length + undated },
    (count) => count >= least && count <= most,
  );
  if (holds === true) yield own.length === 0 ? notApplicable(said) : met(said);
  else if (holds === false && sure >= least) yield violated({ ...said, row: excess(own), says: reading });
  else if (holds === false)
    yield today > to && from >= formed ? violated({ ...said, says: reading }) : notApplicable(said);
  else if (undated === 0) yield unknown({ ...said, row: formless(own), column: 'form', says: 'form' });
}

/** The meeting with which there were more than one. */
function excess(own: readonly Meeting[]): string | null {
  const ordered = own
    .filter(({ form }) => form === 'group')
    .sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1));
  return ordered[ONE]?.number ?? null;
}

function formless(own: readonly Meeting[]): string | null {
  return own.find(({ form }) => form === null)?.number ?? null;
}
