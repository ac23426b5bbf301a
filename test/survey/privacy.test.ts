// Privacy: small cells are hidden, and nobody who knows all the sums can get them back.
import * as fc from 'fast-check';
import type { Group, TallyLine } from '../../src/survey/groups.ts';
import { type PublicCell, protect } from '../../src/survey/privacy/protect.ts';
import { isInScope, type Scope } from '../../src/survey/privacy/scope.ts';
import { publicFigures } from '../../src/survey/public.ts';
import type { QuestionTable } from '../../src/survey/question-table.ts';
import { type Known, known, recovered, widthOf } from './attacker.ts';
import { line, question, tableOf, tablesOf } from './lines.ts';
import { person, QUESTIONS, tallied } from './people.ts';

const MINIMUM = 5;

function hiddenCells(
  tables: readonly QuestionTable[],
  hides: (cell: PublicCell) => boolean,
): [PublicCell, boolean][] {
  return tables.flatMap((table) =>
    [null, ...table.villages].flatMap((village) =>
      table.groups.flatMap((group) =>
        [null, ...table.answers.map(({ answer }) => answer)].map((answer): [PublicCell, boolean] => {
          const cell = { question: table.question, answer, group, village };
          return [cell, hides(cell)];
        }),
      ),
    ),
  );
}

describe('small cells', () => {
  const counts = (women: number, men: number) => [
    line({ answer: 'ооба', all: 100 + women, women, men: 100 }),
    line({ answer: 'жок', all: 100 + men, women: 100, men }),
  ];
  const hides = (lines: TallyLine[], answer: string, group: Group) =>
    protect([tableOf(lines)], { scope: 'groups' }).hides({
      question: 'СУ-001',
      answer,
      group,
      village: null,
    });

  test.each<[number, boolean]>([
    [0, true],
    [4, true],
    [5, false],
  ])('%i women: hidden %p', (women, hidden) => {
    expect(hides(counts(women, 60), 'ооба', 'women')).toBe(hidden);
  });

  test('what would give a hidden cell back is hidden too, and no more', () => {
    const tables = [tableOf([...counts(4, 60), line({ answer: 'билбейм', all: 60, women: 30, men: 30 })])];
    const { hides } = protect(tables, { scope: 'groups' });
    const hidden = hiddenCells(tables, hides).filter(
      ([{ village }, isHidden]) => village === null && isHidden,
    );
    expect(hidden.map(([{ answer, group }]) => `${answer} ${group}`).sort()).toEqual([
      'билбейм men',
      'билбейм women',
      'ооба men',
      'ооба women',
    ]);
  });

  test('another bound is taken at its word', () => {
    const tables = [tableOf(counts(9, 60))];
    const cell = { question: 'СУ-001', answer: 'ооба', group: 'women', village: null } as const;
    expect(protect(tables, { minimum: 10 }).hides(cell)).toBe(true);
    expect(protect(tables, { minimum: 9 }).hides(cell)).toBe(false);
  });

  test('a cell that is not known of is hidden', () => {
    const { hides } = protect([tableOf(counts(40, 60))]);
    expect(hides({ question: 'СУ-009', answer: null, group: 'all', village: null })).toBe(true);
    expect(hides({ question: 'СУ-001', answer: 'балким', group: 'all', village: null })).toBe(true);
    expect(hides({ question: 'СУ-001', answer: 'ооба', group: 'elderly', village: null })).toBe(true);
    expect(hides({ question: 'СУ-001', answer: 'ооба', group: 'all', village: 'Бел' })).toBe(true);
  });
});

const SCOPES = ['groups', 'margins', 'cross'] as const;

/** Hidden cells that are in the scope, or few and so not to be told wherever they stand. */
function secretsOf({ hidden, people }: Known, scope: Scope): readonly string[] {
  return hidden.filter((name) => {
    const [, , group, village] = JSON.parse(name) as [string, string | null, Group, string | null];
    return isInScope(scope, group, village) || (people.get(name) ?? 0) < MINIMUM;
  });
}

describe.each(SCOPES)('in the scope %s nobody gets a hidden cell back', (scope) => {
  const surveys = fc.record({
    people: fc.array(person, { minLength: 0, maxLength: 160, size: 'max' }),
    questions: fc.integer({ min: 1, max: 3 }),
  });

  test('by adding and subtracting what is shown', () => {
    fc.assert(
      fc.property(surveys, ({ people, questions }) => {
        const tables = tablesOf(tallied(people, questions), QUESTIONS.slice(0, questions));
        const facts = known(tables, protect(tables, { minimum: MINIMUM, scope }));
        const secrets = new Set(secretsOf(facts, scope));
        expect(recovered(facts).filter((name) => secrets.has(name))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test('nor to less than the bound, knowing that nobody counts below nought and parts stay within the whole', () => {
    const few = fc.record({
      people: fc.array(person, { maxLength: 90, size: 'max' }),
      questions: fc.constantFrom(1, 1, 1, 2),
      pick: fc.nat(),
    });
    fc.assert(
      fc.property(few, ({ people, questions, pick }) => {
        const inTwo = tallied(people, questions).filter(({ village }) => village !== 'Чоң');
        const tables = tablesOf(inTwo, QUESTIONS.slice(0, questions));
        const privacy = protect(tables, { minimum: MINIMUM, scope });
        const facts = known(tables, privacy);
        const small = secretsOf(facts, scope).filter((name) => {
          const [, , group, village] = JSON.parse(name) as [string, string | null, Group, string | null];
          return isInScope(scope, group, village) && (facts.people.get(name) ?? 0) < MINIMUM;
        });
        const cell = small[pick % Math.max(1, small.length)];
        if (cell !== undefined) expect(widthOf(facts, cell)).toBeGreaterThanOrEqual(MINIMUM - 1e-6);
      }),
      { numRuns: 40 },
    );
  });

  test('and no small number is printed', () => {
    fc.assert(
      fc.property(surveys, ({ people, questions }) => {
        const tables = tablesOf(tallied(people, questions), QUESTIONS.slice(0, questions));
        const figures = publicFigures(tables, { minimum: MINIMUM, scope, smallBase: 1, random: true });
        for (const { count, base, share } of figures) {
          expect(count === null || count >= MINIMUM).toBe(true);
          expect(base === null || base >= MINIMUM).toBe(true);
          expect(share === null || (count !== null && base !== null)).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });
});

test('the attacker is able: where small cells alone are hidden, sums give them back', () => {
  const lines = [
    line({ answer: 'ооба', all: 40, women: 3, men: 37 }),
    line({ answer: 'жок', all: 60, women: 30, men: 30 }),
  ];
  const tables = [tableOf(lines)];
  const hidesSmall = ({ answer, group, village }: PublicCell) =>
    village !== null || (answer === 'ооба' && group === 'women');
  const facts = known(tables, { hides: hidesSmall });
  const cell = JSON.stringify(['СУ-001', 'ооба', 'women', null]);
  expect(recovered(facts)).toContain(cell);
  expect(widthOf(facts, cell)).toBeCloseTo(0);
});

test('a survey of twenty questions in eight villages is done in seconds', () => {
  const villages = Array.from({ length: 8 }, (_, place) => `Айыл ${place}`);
  const asked = Array.from({ length: 20 }, (_, place) => question({ number: `СУ-${place}` }));
  const lines = villages.flatMap((village, v) =>
    asked.flatMap(({ number }, q) =>
      [0, 1, 2, 3, 4, 5].map((answer) => {
        const [women, men] = [((v + 2) * (q + answer + 3)) % 11, ((v + 3) * (q * answer + 5)) % 9];
        return line({
          village,
          question: number,
          answer: `${answer}`,
          all: women + men,
          women,
          men,
          youth: women,
        });
      }),
    ),
  );
  const tables = tablesOf(lines, asked);
  const start = Date.now();
  protect(tables);
  expect(Date.now() - start).toBeLessThan(10_000);
});
