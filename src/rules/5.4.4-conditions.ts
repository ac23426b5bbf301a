// 5.4.4: local bodies make the conditions for putting candidates forward: what was done, when, and by which paper it shows.
import { citesPaper } from '#core/paper';
import { met, unknown } from '#core/verdict';
import type { Facts } from './facts.ts';
import { rule } from './rule.ts';
import { type DatedCell, type Disorder, disorderIn, toldIn } from './shared/disorder.ts';
import { needsProof, papersIn } from './shared/proof.ts';

const CONDITIONS = ['campaign', 'invitations', 'applications', 'selection'] as const;

/** 5.4.4 «БМжБ тобунун курамына талапкерлерди көрсөтүү үчүн жергиликтүү өз алдынча башкаруу органдары зарыл уюштуруучулук шарттарды … түзөт» */
export const conditions = rule({
  clause: '5.4.4',
  id: '5.4.4-conditions',
  kind: 'law',
  severity: 'warning',
  sheet: 'campaign',
  reads: ['campaign', 'candidates', 'archive'],
  *check(facts) {
    for (const what of CONDITIONS) yield judgeCondition(what, facts);
  },
});

type Known = Pick<Facts, 'campaign' | 'candidates' | 'archive' | 'today'>;
type Condition = (typeof CONDITIONS)[number];

function judgeCondition(what: Condition, facts: Known) {
  const { campaign, archive, today } = facts;
  const isPaper = papersIn(archive);
  const place = { column: 'what', part: what, figures: { what } };
  const own = campaign.filter((one) => one.what === what);
  const done = own.filter(({ from }) => from !== null && from <= today);
  const shown = done.find(({ paper, proof }) => citesPaper(paper) || isPaper(proof));
  const first = shown ?? done[0];
  const disorder = first === undefined ? null : disorderOf(what, facts);
  if (first !== undefined && disorder !== null)
    return unknown({
      ...{ ...place, row: first.number, column: 'from', says: 'order' },
      figures: { what, ...disorder },
    });
  if (first !== undefined)
    return needsProof(met({ ...place, row: first.number, column: 'paper' }), shown !== undefined);
  const [undated] = own;
  if (undated === undefined) return unknown({ ...place, says: 'none' });
  return unknown({ ...place, row: undated.number, column: 'from', says: 'date' });
}

/** The condition's first day against those of the conditions before it, and against the gathering that it prepares. */
function disorderOf(what: Condition, { campaign, candidates }: Known): Disorder | null {
  const firstOf = (one: Condition) =>
    earliest(
      campaign.filter((row) => row.what === one).map((row) => toldIn(row.from, row.number, 'campaign.from')),
    );
  const own = firstOf(what);
  const citizens = candidates.filter(({ side }) => side === 'citizen');
  const gathering = earliest(
    citizens.map((row) => toldIn(row.gatheringDate, row.number, 'candidates.gatheringDate')),
  );
  const ways = CONDITIONS.slice(0, CONDITIONS.indexOf(what)).map((before) => [firstOf(before), own]);
  const found = [...ways, ...(what === 'selection' ? [] : [[own, gathering]])].map(disorderIn);
  return found.find((one) => one !== null) ?? null;
}

function earliest(days: readonly (DatedCell | null)[]): DatedCell | null {
  return days.filter((one) => one !== null).sort((one, other) => (one.date < other.date ? -1 : 1))[0] ?? null;
}
