// Of two papers that tell of one survey at different times nobody gets back what few people stated.
import * as fc from 'fast-check';
import { protect } from '../../src/survey/privacy.ts';
import {
  besidePublished,
  type Detail,
  type PublishedSurvey,
  type SafeSurvey,
} from '../../src/survey/published.ts';
import type { QuestionTable } from '../../src/survey/question-table.ts';
import { timesOf } from '../reliability/support/sample.ts';
import { type Known, known, recovered } from './attacker.ts';
import { line, question, tablesOf } from './lines.ts';
import { type Person, person, QUESTIONS, tallied } from './people.ts';

const MINIMUM = 5;
const tables = (people: readonly Person[]) => tablesOf(tallied(people, 1), QUESTIONS.slice(0, 1));
const published = (shown: readonly QuestionTable[], ...earlier: readonly PublishedSurvey[]): SafeSurvey =>
  besidePublished('С-001', shown, earlier, MINIMUM);

/** Two papers as one system: each cell of the later is that of the earlier and of the people between. */
function joined(before: Known, later: Known, between: Known): Known {
  const named = (name: string, { people, hidden, statements }: Known): Known => ({
    people: new Map([...people].map(([cell, count]) => [`${name} ${cell}`, count])),
    hidden: hidden.map((cell) => `${name} ${cell}`),
    statements: statements.map(({ terms, isBound }) => ({
      isBound,
      terms: new Map([...terms].map(([cell, factor]) => [`${name} ${cell}`, factor])),
    })),
  });
  const all = [named('before', before), named('later', later), named('between', between)];
  const links = [...later.people.keys()].map((cell) => ({
    isBound: false,
    terms: new Map([
      [`later ${cell}`, -1],
      [`before ${cell}`, 1],
      [`between ${cell}`, 1],
    ]),
  }));
  return {
    people: new Map(all.flatMap(({ people }) => [...people])),
    hidden: all.flatMap(({ hidden }) => hidden),
    statements: [...all.flatMap(({ statements }) => statements), ...links],
  };
}

const many = fc.array(person, { minLength: 10, maxLength: 120, size: 'max' });
const some = fc.array(person, { minLength: 1, maxLength: 40, size: 'max' });

test.each(['added', 'taken away'] as const)('people %s between two papers are not reported of', (how) => {
  fc.assert(
    fc.property(many, some, (base, more) => {
      const [early, late] = how === 'added' ? [base, [...base, ...more]] : [[...base, ...more], base];
      const first = published(tables(early));
      const second = published(tables(late), first.published);
      // A question that stays as it was tells nothing that the first paper did not.
      if (second.kept.length > 0) return;
      const [small, large] = how === 'added' ? [first, second] : [second, first];
      const seen = joined(
        known(tables(base), small.privacy),
        known(tables([...base, ...more]), large.privacy),
        known(tables(more), { hides: () => true }),
      );
      const got = recovered(seen).filter((name) => name.startsWith('between'));
      const ofNobody = (name: string) => /билбейм/.test(name) && seen.people.get(name) === 0;
      expect(got.filter((name) => (seen.people.get(name) ?? 0) < MINIMUM && !ofNobody(name))).toEqual([]);
    }),
    { numRuns: timesOf(60) },
  );
});

const ANSWERS = ['өтө канааттанам', 'канааттанам', 'канааттанбайм', 'билбейм'];
const counts = (...all: readonly number[]) =>
  tablesOf(
    ANSWERS.map((answer, at) =>
      line({ answer, all: all[at] ?? 0, women: all[at] ?? 0, men: 0, notStated: 0, forms: null }),
    ),
    [question({ options: ANSWERS.join('\n') })],
  );
const details = ({ published: { questions } }: SafeSurvey): readonly Detail[] =>
  questions.map(({ detail }) => detail);
const shownOf = ({ tables: shown }: SafeSurvey) => shown[0]?.answers.map(({ total }) => total.all);

const FIRST = [20, 40, 30, 10];
test.each<[string, readonly number[], Detail, readonly number[]]>([
  ['the same counts: everything', [20, 40, 30, 10], 'whole', FIRST],
  ['five more in each answer: the answers of all', [25, 45, 35, 15], 'all', [25, 45, 35, 15]],
  ['four more in one: the satisfied alone', [24, 46, 35, 15], 'satisfied', [24, 46, 35, 15]],
  ['five fewer in each: the answers of all', [15, 35, 25, 5], 'all', [15, 35, 25, 5]],
  ['five more satisfied, four more others: as it was', [25, 40, 34, 10], 'all', FIRST],
  ['one moved from answer to answer: as it was', [20, 41, 29, 10], 'all', FIRST],
  ['one more person: as it was', [20, 41, 30, 10], 'all', FIRST],
])('%s', (_, now, detail, shown) => {
  const second = published(counts(...now), published(counts(...FIRST)).published);
  expect(details(second)).toEqual([detail]);
  expect(shownOf(second)).toEqual(shown);
  expect(second.kept).toEqual(shown === FIRST && detail !== 'whole' ? ['СУ-001'] : []);
});

test('what is printed of the satisfied alone is the sum, and the number of those who answered', () => {
  const second = published(counts(24, 46, 35, 15), published(counts(...FIRST)).published);
  const hides = (answer: string | null) => second.privacy.hides({ question: 'СУ-001', answer, group: 'all' });
  expect([...ANSWERS, null].map(hides)).toEqual([true, true, true, true, false]);
  expect(second.privacy.tellsSatisfied('СУ-001')).toBe(true);
});

test('a later paper is held against all before it, and back at the first counts tells them again', () => {
  const first = published(counts(...FIRST));
  const second = published(counts(30, 50, 40, 20), first.published);
  expect(details(second)).toEqual(['all']);
  const third = published(counts(31, 51, 41, 21), first.published, second.published);
  expect([shownOf(third), third.kept]).toEqual([[30, 50, 40, 20], ['СУ-001']]);
  expect(
    published(counts(31, 51, 41, 21), first.published, second.published, third.published).published,
  ).toEqual(third.published);
  const back = published(counts(...FIRST), first.published, second.published, third.published);
  expect([details(back), shownOf(back)]).toEqual([['whole'], FIRST]);
});

test.each<[string, readonly number[], readonly number[], Detail]>([
  ['nobody gave in either', [0, 50, 40, 20], [0, 60, 50, 30], 'all'],
  ['one person gave in both', [1, 50, 40, 20], [1, 60, 50, 30], 'satisfied'],
])('an answer that %s', (_, early, late, detail) => {
  const second = published(counts(...late), published(counts(...early)).published);
  expect(details(second)).toEqual([detail]);
});

test('of which only the mark was kept, nothing is reported where the counts differ', () => {
  const before = { ...published(counts(...FIRST)).published, questions: [] };
  const later = published(counts(30, 50, 40, 20), before);
  const cell = { question: 'СУ-001', group: 'all' } as const;
  expect([null, ...ANSWERS].every((answer) => later.privacy.hides({ ...cell, answer }))).toBe(true);
  expect(later.privacy.tellsSatisfied('СУ-001')).toBe(false);
});

test('a first paper tells what one paper may tell', () => {
  const shown = counts(...FIRST);
  const [own, plain] = [published(shown).privacy, protect(shown, MINIMUM)];
  for (const answer of [null, ...ANSWERS])
    for (const group of ['all', 'women', 'men'] as const) {
      const cell = { question: 'СУ-001', answer, group };
      expect(own.hides(cell)).toBe(plain.hides(cell));
    }
});
