// Each paper is true on its own day: what came later is not in it.
import { asOf } from '#documents/as-of';
import { day, factsOf } from '../rules/support.ts';
import { made } from './support.ts';
import { but, setTo, village } from './village.ts';

const facts = factsOf({
  ...village,
  findings: [
    { act: 'АК-001', found: 'Суу жок', state: 'fixed', verified: day('2025-06-10') },
    { act: 'АК-002', found: 'Кийинки' },
  ],
  recommendations: [
    { finding: 'Ф-001', act: 'АК-001', answer: 'accepted', done: day('2025-06-10'), verifiedBy: 'М-001' },
    { finding: 'Ф-001', act: 'АК-001', answer: 'silence', due: day('2025-06-10') },
  ],
  acts: [
    { act: '1/2025', date: day('2025-04-10'), answeredObject: day('2025-06-10'), state: 'answered' },
    { act: '2/2025', date: day('2025-06-10') },
  ],
  letters: [{ kind: 'request', sent: day('2025-04-01'), answered: day('2025-06-10'), causes: 'Акча жок' }],
});

test.each([
  ['the day before', '2025-06-09', ['open', null, null, null, null, 'received', 1, null]],
  [
    'that day',
    '2025-06-10',
    ['fixed', '2025-06-10', '2025-06-10', 'accepted', null, 'answered', 2, 'Акча жок'],
  ],
  [
    'the day after',
    '2025-06-11',
    ['fixed', '2025-06-10', '2025-06-10', 'accepted', 'silence', 'answered', 2, 'Акча жок'],
  ],
])('%s', (_, on, seen) => {
  const then = asOf(facts, day(on));
  const [finding] = then.findings;
  const [accepted, silent] = then.recommendations;
  const [act] = then.acts;
  expect([
    finding?.state,
    finding?.verified,
    accepted?.done,
    accepted?.answer,
    silent?.answer,
    act?.state,
    then.acts.length,
    then.letters[0]?.causes,
  ]).toEqual(seen);
  expect(then.findings).toHaveLength(then.acts.length);
  expect(then.today).toBe(on);
});

test('a day that is not past changes nothing', () => {
  expect(asOf(facts, facts.today)).toBe(facts);
  expect(asOf(facts, day('2030-01-01'))).toBe(facts);
});

test('the decree names those of its day and not who came later', () => {
  const [first, ...others] = village.members;
  const given = {
    ...village,
    members: [
      { ...first, left: day('2025-03-01') },
      ...others,
      { name: 'К.Кийинки', side: 'citizen', position: 'жаран', appointed: day('2025-03-01') } as const,
    ],
  };
  const { words } = made('formation', given);
  expect(words).toContain('7 мүчөдөн');
  expect(words).toContain('А.Асанов');
  expect(words).not.toContain('К.Кийинки');
});

test('a half-year’s report knows nothing of the next', () => {
  const given = {
    ...village,
    reports: [{ year: 2025, period: 'firstHalf' }],
    findings: [{ ...village.findings[0], state: 'fixed', verified: day('2025-07-01') }],
  } as const;
  expect(made('report', given).words).toContain('четтетилгени ырасталганы – 0');
  const inTime = { ...given, findings: [{ ...given.findings[0], verified: day('2025-06-30') }] };
  expect(made('report', inTime).words).toContain('четтетилгени ырасталганы – 1');
});

const OWN = 'БМжБ жөнүндө жобо, № 3-1 токтом, 10.04.2025';

test.each([
  ['the day before', '2025-04-09', false],
  ['its day', '2025-04-10', true],
])('the kenesh’s own Жобо holds from its day on: %s', (_, date, holds) => {
  const given = { ...setTo({ ownRegulation: OWN }), acts: [{ ...village.acts[0], date: day(date) }] };
  expect(made('act', given).words.includes(OWN)).toBe(holds);
});

test('clauses are the model regulation’s where the kenesh has a Жобо of its own', () => {
  const given = { ...setTo({ ownRegulation: 'Өз жобо' }), meetings: but('meetings', {}).meetings ?? [] };
  expect(made('minutes', given).words).toContain('Укуктук негизи: Өз жобо; Типтүү жобонун 7.2-пункту');
});
