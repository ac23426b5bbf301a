// 7.3.1: the executive body's proposals for the plan.
import { proposals } from '#rules/7.3.1-proposals';
import type { PlanItem } from '#tables/plan';
import { outcomeLines } from './outcome-lines.ts';
import { day } from './support.ts';

const item: Partial<PlanItem> = { year: 2024, proposedBy: 'executive' };
const approved = day('2024-10-05');

test.each<[string, readonly Partial<PlanItem>[], readonly string[]]>([
  ['taken in', [{ ...item, approved }], ['met ИП-001 declined']],
  ['declined with the reason', [{ ...item, declined: 'Каражат жок' }], ['met ИП-001 declined']],
  [
    'declined with «жок»',
    [
      { ...item, declined: 'жок' },
      { year: 2024, approved },
    ],
    ['unknown ИП-001 declined'],
  ],
  ['open, no plan of its year approved', [item, { year: 2023, approved }], ['n/a ИП-001 declined']],
  ['open, the plan of its year approved', [item, { year: 2024, approved }], ['unknown ИП-001 declined']],
  ['to be approved tomorrow', [{ ...item, approved: day('2024-10-06') }], ['n/a ИП-001 declined']],
  [
    'of the group itself',
    [
      { ...item, proposedBy: 'group' },
      { ...item, proposedBy: null },
    ],
    [],
  ],
])('7.3.1 a proposal %s', (_, plan, expected) => {
  expect(outcomeLines(proposals, { plan })).toEqual(expected);
});
