// Privacy: small cells are hidden, and nobody who knows all the sums can get them back.
import * as fc from 'fast-check';
import type { Group, TallyLine } from '../../src/survey/groups.ts';
import { type PublicCell, protect } from '../../src/survey/privacy.ts';
import { publicFigures } from '../../src/survey/public.ts';
import type { QuestionTable } from '../../src/survey/question-table.ts';
import { timesOf } from '../reliability/support/sample.ts';
import { type Known, known, recovered, widthOf } from './attacker.ts';
import { line, question, tableOf, tablesOf } from './lines.ts';
import { person, QUESTIONS, tallied } from './people.ts';

const MINIMUM = 5;

/** The cells of a question that are shown, as `answer group`. */
function shownIn(table: QuestionTable, minimum = MINIMUM): readonly string[] {
  const { hides } = protect([table], minimum);
  return table.answers.flatMap(({ answer }) =>
    table.groups
      .filter((group) => !hides({ question: table.question, answer, group }))
      .map((group) => `${answer} ${group}`),
  );
}

const counts = (answer: string, all: number, women: number, men: number, more: Partial<TallyLine> = {}) =>
  line({ answer, all, women, men, ...more });

describe('a small cell by group', () => {
  const of = (women: number) =>
    tableOf([counts('ооба', 100 + women, women, 100), counts('жок', 160, 100, 60)]);

  test.each<[number, boolean]>([
    [0, false],
    [4, false],
    [5, true],
  ])('of %i women: women and men are shown: %p', (women, areShown) => {
    const all = ['ооба all', 'жок all'];
    const whole = ['ооба all', 'ооба women', 'ооба men', 'жок all', 'жок women', 'жок men'];
    expect(shownIn(of(women))).toEqual(areShown ? whole : all);
  });

  test('another bound is taken at its word', () => {
    expect(shownIn(of(9), 10)).toEqual(['ооба all', 'жок all']);
    expect(shownIn(of(9), 9)).toHaveLength(6);
  });

  test('of several answers it hides its own line by group alone', () => {
    const asked = question({ kind: 'several' });
    const lines = [counts('үйдө', 30, 16, 14), counts('колонка', 40, 38, 2), counts('арык', 3, 2, 1)];
    const table = tableOf(
      lines.map((each) => ({ ...each, forms: 60 })),
      asked,
    );
    expect(shownIn(table)).toEqual(['үйдө all', 'үйдө women', 'үйдө men', 'колонка all']);
  });

  test('of a social group hides that group alone', () => {
    const lines = [
      counts('ооба', 60, 30, 30, { youth: 20, elderly: 4 }),
      counts('жок', 60, 30, 30, { youth: 9, elderly: 8 }),
    ];
    expect(shownIn(tableOf(lines))).toEqual(
      ['ооба', 'жок'].flatMap((answer) =>
        ['all', 'women', 'men', 'youth'].map((group) => `${answer} ${group}`),
      ),
    );
  });
});

describe('of all people', () => {
  const of = (...answers: readonly [string, number][]) =>
    tableOf(answers.map(([answer, all]) => line({ answer, all })));

  test.each<[string, readonly [string, number][], readonly string[]]>([
    [
      'nothing small',
      [
        ['ооба', 30],
        ['жок', 8],
      ],
      ['ооба', 'жок'],
    ],
    [
      'a small answer takes the smallest other with it',
      [
        ['ооба', 30],
        ['кээде', 9],
        ['жок', 4],
      ],
      ['ооба'],
    ],
    [
      'two small ones that are many together need no third',
      [
        ['ооба', 30],
        ['кээде', 3],
        ['жок', 4],
      ],
      ['ооба'],
    ],
    [
      'two that are few together do',
      [
        ['ооба', 30],
        ['кээде', 9],
        ['жок', 2],
        ['башка', 2],
      ],
      ['ооба'],
    ],
    [
      'an answer of no opinion that nobody gave tells of nobody',
      [
        ['ооба', 30],
        ['жок', 8],
        ['билбейм', 0],
      ],
      ['ооба', 'жок', 'билбейм'],
    ],
    [
      'any other that nobody gave does',
      [
        ['ооба', 30],
        ['жок', 8],
        ['кээде', 0],
      ],
      ['ооба'],
    ],
    [
      'all small',
      [
        ['ооба', 2],
        ['жок', 2],
      ],
      [],
    ],
  ])('%s', (_, answers, shown) => {
    expect(shownIn(of(...answers))).toEqual(shown.map((answer) => `${answer} all`));
  });

  test.each<[string, readonly [string, number][], boolean, readonly string[]]>([
    [
      'the satisfied are told where one of their answers is small',
      [
        ['өтө канааттанам', 3],
        ['канааттанам', 26],
        ['орточо', 40],
        ['канааттанбайм', 9],
      ],
      true,
      ['орточо', 'канааттанбайм'],
    ],
    [
      'and where an answer of the others is',
      [
        ['өтө канааттанам', 10],
        ['канааттанам', 26],
        ['орточо', 40],
        ['билбейм', 2],
      ],
      true,
      ['өтө канааттанам', 'канааттанам'],
    ],
    [
      'but not where the others are too few together',
      [
        ['өтө канааттанам', 10],
        ['канааттанам', 26],
        ['билбейм', 2],
      ],
      false,
      ['канааттанам'],
    ],
    [
      'nor where the satisfied are',
      [
        ['канааттанам', 3],
        ['орточо', 40],
        ['канааттанбайм', 30],
      ],
      false,
      ['орточо'],
    ],
  ])('%s', (_, answers, tells, shown) => {
    const table = of(...answers);
    expect(protect([table], MINIMUM).tellsSatisfied('СУ-001')).toBe(tells);
    expect(shownIn(table)).toEqual(shown.map((answer) => `${answer} all`));
  });

  test('a batch that was not counted by sex hides men, never the answers of all', () => {
    const lines = [
      ...[counts('ооба', 60, 30, 30), counts('жок', 60, 30, 30)],
      ...[
        line({ answer: 'ооба', all: 10, member: 'М-002' }),
        line({ answer: 'жок', all: 0, member: 'М-002' }),
      ],
    ];
    expect(shownIn(tableOf(lines))).toEqual(['ооба all', 'ооба women', 'жок all', 'жок women']);
  });

  test('a cell that is not known of is hidden', () => {
    const { hides } = protect([of(['ооба', 40], ['жок', 60])]);
    expect(hides({ question: 'СУ-009', answer: null, group: 'all' })).toBe(true);
    expect(hides({ question: 'СУ-001', answer: 'балким', group: 'all' })).toBe(true);
    expect(hides({ question: 'СУ-001', answer: 'ооба', group: 'elderly' })).toBe(true);
  });
});

describe('nobody gets a small cell back', () => {
  const surveys = fc.record({
    people: fc.array(person, { minLength: 0, maxLength: 160, size: 'max' }),
    questions: fc.integer({ min: 1, max: 3 }),
  });

  /** The hidden cells of few people; that nobody was without an opinion, or that all stated a sex, identifies nobody. */
  function secretsOf({ hidden, people }: Known): readonly string[] {
    const of = (name: string) => JSON.parse(name) as [string, string | null, Group, string | null];
    const everybodyStatesSex = [...people].every(
      ([name, count]) => of(name)[2] !== 'notStated' || count === 0,
    );
    return hidden.filter((name) => {
      const [asked, answer, group, village] = of(name);
      if (village !== null || (people.get(name) ?? 0) >= MINIMUM) return false;
      if (group === 'notStated' && everybodyStatesSex) return false;
      return answer !== 'билбейм' || people.get(JSON.stringify([asked, answer, 'all', null])) !== 0;
    });
  }

  test('by adding and subtracting what is shown', () => {
    fc.assert(
      fc.property(surveys, ({ people, questions }) => {
        const tables = tablesOf(tallied(people, questions), QUESTIONS.slice(0, questions));
        const facts = known(tables, protect(tables, MINIMUM));
        const secrets = new Set(secretsOf(facts));
        expect(recovered(facts).filter((name) => secrets.has(name))).toEqual([]);
      }),
      { numRuns: timesOf(300) },
    );
  });

  test('nor exactly, knowing that nobody counts below zero and parts stay within the whole', () => {
    const few = fc.record({
      people: fc.array(person, { maxLength: 90, size: 'max' }),
      questions: fc.integer({ min: 1, max: 3 }),
      pick: fc.nat(),
    });
    fc.assert(
      fc.property(few, ({ people, questions, pick }) => {
        const inOne = people.map((one) => ({ ...one, village: 'Арал' }));
        const lines = tallied(inOne, questions).filter(({ village }) => village === 'Арал');
        const tables = tablesOf(lines, QUESTIONS.slice(0, questions));
        const facts = known(tables, protect(tables, MINIMUM));
        const small = secretsOf(facts);
        const cell = small[pick % Math.max(1, small.length)];
        if (cell !== undefined) expect(widthOf(facts, cell)).toBeGreaterThan(1 - 1e-6);
      }),
      { numRuns: timesOf(200) },
    );
  });

  test('and no small number is printed, but that nobody was without an opinion', () => {
    fc.assert(
      fc.property(surveys, ({ people, questions }) => {
        const tables = tablesOf(tallied(people, questions), QUESTIONS.slice(0, questions));
        const privacy = protect(tables, MINIMUM);
        const figures = publicFigures(tables, privacy, { smallBase: 1, random: true });
        const unstated = ({ question, answer }: PublicCell) =>
          answer === 'билбейм' &&
          tables.find((table) => table.question === question)?.answers.find((one) => one.answer === answer)
            ?.total.all === 0;
        for (const figure of figures.filter((one) => !unstated(one))) {
          const { count, base, share } = figure;
          expect(count === null || count >= MINIMUM).toBe(true);
          expect(base === null || base >= MINIMUM).toBe(true);
          expect(share === null || (count !== null && base !== null)).toBe(true);
        }
      }),
      { numRuns: timesOf(200) },
    );
  });

  test('the attacker is able: where small cells alone are hidden, sums give them back', () => {
    const tables = [tableOf([counts('ооба', 40, 3, 37), counts('жок', 60, 30, 30)])];
    const facts = known(tables, { hides: ({ answer, group }) => answer === 'ооба' && group === 'women' });
    const cell = JSON.stringify(['СУ-001', 'ооба', 'women', null]);
    expect(recovered(facts)).toContain(cell);
    expect(widthOf(facts, cell)).toBeCloseTo(0);
  });
});
