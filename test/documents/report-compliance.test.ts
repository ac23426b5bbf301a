// The report's part on how the regulation is kept: the law alone, of the report's own period, as it was found.
import { report } from '#documents/report';
import { complianceBlocks } from '#documents/report/compliance';
import { verdictsOfPeriod } from '#documents/report/period-verdicts';
import { scopeOf } from '#documents/report/scope';
import { rules } from '#rules';
import { judgeAll } from '#rules/run';
import { languages } from '#texts/all';
import { type Case, day, factsOf } from '../rules/support.ts';
import { annexMembers } from '../support/annex-1.ts';
import { codes } from './support.ts';

const closed = (date: string) => ({ date: day(date), state: 'closed', object: 'О-001' }) as const;
const given: Case = {
  today: '2025-12-22',
  settings: { formed: day('2024-07-01') },
  members: annexMembers.map((one) => ({ ...one, appointed: day('2024-07-01') })),
  objects: [
    { name: 'Мектеп', type: 'municipal' },
    { name: 'Айыл өкмөтү', type: 'executive' },
  ],
  acts: [closed('2024-09-02'), closed('2025-02-03'), closed('2025-03-03')],
  findings: [{ act: 'АК-002', kind: 'fact', found: 'Чатыр агат' }],
  letters: [{ kind: 'request', sent: day('2025-02-03'), refusal: 'other' }],
  values: [{ date: day('2025-04-01') }],
  reports: [
    { year: 2024, period: 'secondHalf' },
    { year: 2025, period: 'firstHalf' },
  ],
};
const facts = factsOf(given);
const all = judgeAll(rules, facts);
const scopeOfReport = (place: number) => {
  const report = facts.reports[place];
  if (report === undefined) throw new Error(`no report ${place}`);
  return scopeOf(report, facts);
};
const rowsOf = (place: number, rule: string) =>
  verdictsOfPeriod(all, scopeOfReport(place), facts)
    .filter((verdict) => verdict.rule === rule)
    .map(({ row, part }) => row ?? part);

/** The lines of the table of what is open, for a report of the case. */
function lines(place: number, isPublic: boolean, code: (typeof codes)[number] = 'ky') {
  const blocks = complianceBlocks(all, scopeOfReport(place), facts, languages[code], isPublic);
  return blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []));
}

test.each([
  [0, '8.3-considered', ['АК-001']],
  [1, '8.3-considered', ['АК-002', 'АК-003']],
  [0, '4.3-refusal', []],
  [1, '4.3-refusal', ['КТ-001']],
  [0, '7.2.2-quarter', ['2024-3', '2024-4']],
  [1, '7.2.2-quarter', ['2025-1', '2025-2']],
  [0, '8.1-half-year', ['ОТ-001']],
  [1, '8.1-half-year', ['ОТ-002']],
] as const)('the %sth report has of %s: %j', (place, rule, expected) => {
  expect(rowsOf(place, rule)).toEqual(expected);
});

test('the group is judged as it stood on the last day of the period', () => {
  const left = {
    ...given,
    members: annexMembers.map((one, index) => ({
      ...one,
      appointed: day('2024-07-01'),
      left: index === 0 ? day('2025-08-01') : null,
    })),
  };
  const now = factsOf(left);
  const judged = judgeAll(rules, now);
  const size = (place: number) =>
    verdictsOfPeriod(judged, scopeOfReport(place), now).find(({ rule }) => rule === '5.2.1-odd-size')?.actual;
  expect([size(0), size(1)]).toEqual(['15', '15']);
  expect(judged.find(({ rule }) => rule === '5.2.1-odd-size')?.actual).toBe('14');
});

test('a half-year in which nothing happened has no violation of the next one', () => {
  const quiet = factsOf({ ...given, acts: given.acts?.slice(1) ?? [] });
  const judged = judgeAll(rules, quiet);
  const clausesOf = (place: number) => {
    const scope = scopeOf(quiet.reports[place] ?? never(), quiet);
    return complianceBlocks(judged, scope, quiet, languages.ky, true)
      .flatMap((block) => (block.kind === 'table' ? block.rows : []))
      .filter(([, value]) => value === languages.ky.actions.values.violated)
      .map(([clause]) => clause);
  };
  expect(clausesOf(1)).toEqual(expect.arrayContaining(['4.3', '8.3']));
  // The group's composition, and its first meeting, which was due in that half-year.
  expect(clausesOf(0)).toEqual(['5.2.3', '5.3.2', '5.3.3']);
});

const never = () => {
  throw new Error('No such report');
};

test('the law alone is reported', () => {
  const clauses = new Set(lines(1, false).map(([clause]) => clause));
  expect(clauses.has('8.3')).toBe(true);
  const open = all.filter(({ value }) => value === 'violated' || value === 'unknown');
  expect(open.some(({ kind }) => kind !== 'law')).toBe(true);
  const law = new Set(all.filter(({ kind }) => kind === 'law').map(({ clause }) => clause));
  for (const clause of clauses) expect(law).toContain(clause);
});

describe.each(codes)('in %s', (code) => {
  const { rules: words, actions } = languages[code];

  test.each([true, false])('no line tells a requirement as if it had been kept, public: %s', (isPublic) => {
    const abouts = new Set<string>(Object.values(words).map(({ about }) => about));
    for (const place of [0, 1])
      for (const [, , message = ''] of lines(place, isPublic, code)) expect(abouts.has(message)).toBe(false);
  });

  test('one case is printed as its rule says it, several by their number', () => {
    const of = (place: number, clause: string) =>
      lines(place, true, code).filter(([id, value]) => id === clause && value === actions.values.violated);
    expect(of(0, '8.3').map(([, , message]) => message)).toEqual([words['8.3-considered'].says.violated]);
    expect(of(1, '8.3')[0]?.[2]).toMatch(/[:–] 2; /);
  });
});

describe('a report that is made later tells what was on the last day of its period', () => {
  const made = factsOf({
    ...given,
    members: [
      ...annexMembers.map((one, index) => ({
        ...one,
        appointed: day('2024-07-01'),
        left: index === 14 ? day('2025-03-10') : null,
      })),
      { name: 'Эсенов Эрмек', birthDate: day('2008-01-01'), appointed: day('2025-03-12') },
    ],
    support: [
      { kind: 'transport', asked: day('2025-01-20'), refused: day('2025-02-10') },
      { kind: 'transport', asked: day('2024-12-20'), refused: day('2025-02-10') },
    ],
  });
  const judged = judgeAll(rules, made);
  const { rules: words, actions } = languages.ky;
  const tooYoung = new RegExp(`^${actions.values.violated}: .* 1; .*«${words['5.2.1-age'].about}»`);

  /** The table of the document itself, which is made of the facts as of that day. */
  function shown(row: string, clause: string): readonly string[] {
    const { blocks } = report.tree(row, made, judged, languages.ky);
    return blocks
      .flatMap((block) => (block.kind === 'table' ? block.rows : []))
      .flatMap(([id, value, message]) => (id === clause ? [`${value}: ${message}`] : []));
  }

  test.each([
    ['a departure of the next year', 'ОТ-001', '5.2.1', /: 1, |14/, false],
    ['a refusal of the next year', 'ОТ-001', '7.1', /2025/, false],
    ['a request that waited for its answer on that day', 'ОТ-001', '7.1', /2024-жылдын 20-декабры/, true],
    ['a refusal in its own period', 'ОТ-002', '7.1', / 2; /, true],
    ['a member who was too young when appointed in the period', 'ОТ-002', '5.2.1', tooYoung, true],
    ['a member who was appointed later', 'ОТ-001', '5.2.1', tooYoung, false],
  ] as const)('%s', (_, row, clause, message, expected) => {
    expect(shown(row, clause).some((line) => message.test(line))).toBe(expected);
  });
});
