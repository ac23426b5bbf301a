// 5.4.7: the executive body makes the decision on the group and its members public. No day is set for it.
import { met, notApplicable, unknown } from '#core/verdict';
import type { Publication } from '#tables/publications';
import { rule } from './rule.ts';

/** 5.4.7 «БМжБ тобун түзүү жана курамы жөнүндө жергиликтүү кеңештин токтомунун көчүрмөсүн … жергиликтүү коомдоштукка маалымдоону камсыз кылат» */
export const decisionPublished = rule({
  clause: '5.4.7',
  id: '5.4.7-published',
  severity: 'error',
  sheet: 'publications',
  reads: ['settings', 'publications'],
  *check({ settings: { formed }, publications, today }) {
    const own = publications.filter(isOfDecision);
    const since = own.find(
      ({ date }) => date !== null && date <= today && (formed === null || date >= formed),
    );
    const undated = own.find(({ date }) => date === null);
    if (since) yield met({ row: since.number, column: 'date', actual: since.date ?? '' });
    else if (formed !== null && formed > today) yield notApplicable({ column: 'what' });
    else if (undated) yield unknown({ row: undated.number, column: 'date', says: 'date' });
    else yield unknown({ column: 'what', says: 'none' });
  },
});

/** The decision itself, its list of members, or a notice that has the decision in it. */
function isOfDecision({ what, hasDecision }: Publication): boolean {
  return what === 'decision' || what === 'members' || hasDecision === true;
}
