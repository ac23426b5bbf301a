// 5.4.7: the executive body makes the decision on the group and its members public. No day is set for it.
import { met, notApplicable, unknown } from '#core/verdict';
import type { Publication } from '#tables/publications';
import { rule } from './rule.ts';
import { isDone } from './shared/is-done.ts';

const LAWFUL: readonly Publication['where'][] = ['site', 'board', 'both'];

/** 5.4.7 «БМжБ тобун түзүү жана курамы жөнүндө жергиликтүү кеңештин токтомунун көчүрмөсүн … жергиликтүү коомдоштукка маалымдоону камсыз кылат» */
export const decisionPublished = rule({
  clause: '5.4.7',
  id: '5.4.7-published',
  kind: 'law',
  severity: 'error',
  sheet: 'publications',
  reads: ['settings', 'publications'],
  *check({ settings: { formed }, publications, today }) {
    const own = publications.filter(isOfDecision);
    const since = own.filter(({ date }) => isDone(date, today) && (formed === null || date >= formed));
    const proof = since.find((one) => isCopy(one) && LAWFUL.includes(one.where));
    const copy = since.find(isCopy);
    const [first] = since;
    const undated = own.find(({ date }) => date === null);
    const early = own.find(({ date }) => date !== null && formed !== null && date < formed);
    if (proof) yield met({ row: proof.number, column: 'date', actual: proof.date ?? '' });
    else if (formed !== null && formed > today) yield notApplicable({ column: 'what' });
    else if (copy?.where === null) yield unknown({ row: copy.number, column: 'where', says: 'claimed' });
    else if (copy) yield unknown({ row: copy.number, column: 'where', says: 'where' });
    else if (first) yield unknown({ row: first.number, column: 'hasDecision', says: 'copy' });
    else if (undated) yield unknown({ row: undated.number, column: 'date', says: 'date' });
    else if (early && early.date !== null && formed !== null)
      yield unknown({
        ...{ row: early.number, column: 'date', actual: early.date, required: `>= ${formed}`, says: 'early' },
        figures: { published: early.date, formed },
      });
    else yield unknown({ column: 'what', says: 'none' });
  },
});

/** The decision itself, its list of members, or a notice that has the decision in it. */
function isOfDecision({ what, hasDecision }: Publication): boolean {
  return what === 'decision' || what === 'members' || hasDecision === true;
}

/** Whether the decision was made public, not only something about it. */
function isCopy({ what, hasDecision }: Publication): boolean {
  return hasDecision === true || (what === 'decision' && hasDecision === null);
}
