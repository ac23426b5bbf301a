// 5.3.1: the group's mandate lasts four years from its formation.
import { byNumber } from '#core/group';
import { met, notApplicable, unknown, violated } from '#core/verdict';
import type { Facts } from './facts.ts';
import { rule } from './rule.ts';
import { mayBeOfGroup } from './shared/attendance.ts';
import { isChosen } from './shared/chosen.ts';
import { type Mandate, mandateOf, mandateSources, newKeneshOn } from './shared/mandate.ts';

/** 5.3.1 «БМжБ тобунун ыйгарым укуктарынын мөөнөтү түзүлгөн учурдан тартып төрт жылды түзөт» */
export const mandate = rule({
  clause: '5.3.1',
  id: '5.3.1-mandate',
  kind: 'law',
  severity: 'error',
  sheet: 'settings',
  reads: [...mandateSources, 'meetings', 'decisions'],
  *check(facts) {
    const mandate = mandateOf(facts);
    if (mandate === null) {
      yield unknown({ row: 'formed', column: 'value' });
      return;
    }
    yield judgeGroup(mandate, facts);
    yield* judgeMeetings(mandate, facts);
  },
});

/** A kenesh formed after the group leaves it open whether the mandate goes on, until somebody has chosen. */
function judgeGroup(
  { formed, due, reference, isEnded }: Mandate,
  facts: Pick<Facts, 'settings' | 'choices' | 'today'>,
) {
  const figures = { formed, due, ...(reference === null ? {} : { reference }) };
  const details = { row: 'formed', column: 'value', actual: facts.today, required: `<= ${due}`, figures };
  if (facts.today < formed) return notApplicable(details);
  if (facts.today > due) return isEnded ? violated({ ...details, says: 'ended' }) : violated(details);
  const kenesh = newKeneshOn(facts);
  return kenesh === null || kenesh > facts.today || isChosen('newKenesh', facts)
    ? met(details)
    : unknown({ ...details, says: 'newKenesh', figures: { ...figures, kenesh } });
}

/** Meetings of the group on days on which there was no group, and what they decided. */
function* judgeMeetings(
  { formed, due }: Mandate,
  { meetings, decisions, today }: Pick<Facts, 'meetings' | 'decisions' | 'today'>,
) {
  const own = byNumber(meetings.filter(mayBeOfGroup));
  for (const { number: row, date } of own.values()) {
    if (date === null || date > today || (date >= formed && date <= due)) continue;
    const details = { sheet: 'meetings', row, column: 'date', actual: date };
    if (date > due)
      yield violated({ ...details, required: `<= ${due}`, says: 'after', figures: { date, due } });
    else yield unknown({ ...details, required: `>= ${formed}`, says: 'before', figures: { date, formed } });
  }
  for (const { number: row, meeting, decision } of decisions) {
    const date = own.get(meeting)?.date ?? null;
    if (decision === null || date === null || date <= due || date > today) continue;
    const details = { sheet: 'decisions', row, column: 'meeting', actual: date, required: `<= ${due}` };
    yield violated({ ...details, says: 'after', figures: { date, due } });
  }
}
