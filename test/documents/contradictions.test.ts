// What contradicts itself is reported before a paper is made.

import type { DocumentId } from '#core/document-id';
import { documents } from '#documents';
import { type ContradictionId, contradictionsOf } from '#documents/contradictions';
import { type Case, day, factsOf } from '../rules/support.ts';
import { surveyed } from './surveyed.ts';
import { but, village } from './village.ts';

const found = (id: DocumentId, given: Case): readonly ContradictionId[] => {
  const facts = factsOf(given);
  return contradictionsOf(id, documents[id].offers(facts)[0]?.row ?? null, facts).map((one) => one.id);
};

const SIGNED = { signatories: ['М-001', 'М-002', 'М-003'] } as const;
const act = (changes: object) => but('acts', { ...SIGNED, ...changes });
const three = act({});
const held = (date: string) => ({ ...act({ meeting: 'Ж-001', date: day(date) }) });

test('nothing where nothing contradicts', () => {
  expect(found('act', three)).toEqual([]);
  expect(found('minutes', village)).toEqual([]);
  expect(found('suspension', village)).toEqual([]);
});

test.each<[string, DocumentId, Case, ContradictionId, boolean]>([
  ['two signers', 'act', village, 'fewSigners', true],
  ['an act a day before its meeting', 'act', held('2024-12-09'), 'beforeMeeting', true],
  ['an act on the day of its meeting', 'act', held('2024-12-10'), 'beforeMeeting', false],
  ['an act that no plan item has', 'act', act({ plan: [] }), 'notInPlan', true],
  ['a signer who is suspended', 'act', act({ signatories: ['М-001', 'М-002', 'М-005'] }), 'suspended', true],
  [
    'a signer after the suspension',
    'act',
    act({ signatories: ['М-001', 'М-002', 'М-005'], date: day('2025-07-01') }),
    'suspended',
    false,
  ],
  [
    'work before approval',
    'act',
    { ...three, plan: [{ ...village.plan[0], approved: day('2025-04-02') }] },
    'notApproved',
    true,
  ],
  [
    'work on the day of approval',
    'act',
    { ...three, plan: [{ ...village.plan[0], approved: day('2025-04-01') }] },
    'notApproved',
    false,
  ],
  ['as many votes as present', 'minutes', village, 'tooManyVotes', false],
  ['one vote more than present', 'minutes', but('decisions', { for: 5 }), 'tooManyVotes', true],
  [
    'somebody who was no member',
    'minutes',
    {
      ...village,
      members: village.members.map((one, at) => (at === 4 ? { ...one, appointed: day('2024-12-11') } : one)),
    },
    'notMember',
    true,
  ],
  ['led by another than the chair', 'minutes', but('meetings', { chairedBy: 'М-002' }), 'notChair', true],
  [
    'a suspension that ends the day before it begins',
    'suspension',
    but('conflicts', { suspendedTo: day('2025-03-09') }),
    'reversed',
    true,
  ],
  [
    'a suspension of a day',
    'suspension',
    but('conflicts', { suspendedTo: day('2025-03-10') }),
    'reversed',
    false,
  ],
  [
    'an item that is not approved',
    'plan',
    { ...village, plan: [{ ...village.plan[0], approval: '№ 3' }, { ...village.plan[0] }] },
    'partlyApproved',
    true,
  ],
])('%s', (_, id, given, wanted, isThere) => {
  expect(found(id, given).includes(wanted)).toBe(isThere);
});

describe('a figure in a finding against the survey of its act', () => {
  const based = (text: string, given: Case = surveyed) => ({
    ...given,
    acts: three.acts ?? [],
    findings: [{ ...village.findings?.[0], found: text }],
  });
  test.each([
    ['48 пайызы канааттанбайт (n = 100)', false],
    ['48 пайызы канааттанбайт (n=100)', false],
    ['48 пайызы канааттанбайт (N = 200)', true],
    ['48 пайызы канааттанбайт (n = 1)', true],
    ['48 пайызы канааттанбайт', false],
  ])('«%s»: %s', (text, isOther) => {
    expect(found('act', based(text)).includes('otherBase')).toBe(isOther);
  });

  test('of one survey alone', () => {
    const one = { ...surveyed, surveys: surveyed.surveys?.slice(0, 1) ?? [] };
    expect(found('act', based('48 пайызы (n = 200)', one))).toContain('otherBase');
    expect(found('act', based('48 пайызы (n = 100)', one))).not.toContain('otherBase');
  });

  test('none of a survey that was not counted', () => {
    expect(found('act', based('48 пайызы (n = 200)', { ...surveyed, tally: [] }))).not.toContain('otherBase');
  });
});

test.each([
  ['one is present', ['М-001'], true],
  ['nobody is entered as present', [], false],
])('two votes where %s: more than were there: %s', (_, present, isTooMany) => {
  const vote = { meeting: 'Ж-001', decision: 'Бекитүү', for: 2, against: 0, abstained: 0, recused: [] };
  const meeting = { ...but('meetings', { present, chairedBy: null }), decisions: [vote] };
  expect(found('minutes', meeting).includes('tooManyVotes')).toBe(isTooMany);
});

test.each(['for', 'against', 'abstained'])('votes of which «%s» is blank are not counted', (blank) => {
  const vote = { meeting: 'Ж-001', decision: 'Бекитүү', for: 9, against: 9, abstained: 9, [blank]: null };
  const meeting = { ...but('meetings', { present: ['М-001'], chairedBy: null }), decisions: [vote] };
  expect(found('minutes', meeting)).not.toContain('tooManyVotes');
});
