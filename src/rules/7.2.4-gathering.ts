// 7.2.4: the chair organises the yearly gatherings. The text sets neither their day nor their number: a year of which none is
// entered is not known.
import { nextPeriod, type Period, periodOf } from '#calendar';
import { met, notApplicable, unknown } from '#core/verdict';
import type { Meeting } from '#tables/meetings';
import type { Facts } from './facts.ts';
import { rule } from './rule.ts';
import { isDone } from './shared/is-done.ts';
import { lastDayBy, type Mandate, mandateOf, mandateSources, stoodIn } from './shared/mandate.ts';

/** 7.2.4 «ар жылкы жыйындарды жана башка иш-чараларды … уюштуруу үчүн жоопкерчилик тартат» */
export const yearlyGathering = rule({
  clause: '7.2.4',
  id: '7.2.4-gathering',
  kind: 'law',
  severity: 'warning',
  sheet: 'meetings',
  reads: ['meetings', ...mandateSources],
  *check(facts) {
    const mandate = mandateOf(facts);
    if (mandate === null) {
      yield unknown({ column: 'form', says: 'formed' });
      return;
    }
    const last = lastDayBy(mandate, facts.today);
    for (let year = periodOf(mandate.formed, 'year'); year.from <= last; year = nextPeriod(year))
      yield judgeYear(year, mandate, facts);
  },
});

/** A public discussion of the year, within the mandate, is its gathering; one of no stated form, or of no stated day, may be it. */
function judgeYear(year: Period, mandate: Mandate, { meetings, today }: Pick<Facts, 'meetings' | 'today'>) {
  const place = { column: 'form', part: `${year.year}`, figures: { year: year.year } };
  const { formed, due } = mandate;
  const isOfYear = ({ date }: Meeting) =>
    isDone(date, today) && date >= year.from && date <= year.to && date >= formed && date <= due;
  const held = meetings.find((one) => one.form === 'discussion' && isOfYear(one));
  if (held) return met({ ...place, row: held.number, actual: held.date ?? '' });
  const { days, half } = stoodIn(year, mandate);
  if (year.to >= today || days < half) return notApplicable(place);
  const undated = meetings.find(({ form, date }) => form === 'discussion' && date === null);
  if (undated) return unknown({ ...place, row: undated.number, column: 'date', says: 'date' });
  const formless = meetings.find((one) => one.form === null && isOfYear(one));
  return formless ? unknown({ ...place, row: formless.number, says: 'form' }) : unknown(place);
}
