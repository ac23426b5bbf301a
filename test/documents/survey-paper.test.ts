// A survey on paper: its tables and its box; and of a public paper nobody gets few people's answers back.
import * as fc from 'fast-check';
import { surveyBlocks } from '#documents/survey-blocks';
import { surveyPaper } from '#documents/survey-paper';
import type { Group } from '#survey/groups';
import { isInScope } from '#survey/privacy/scope';
import { columnWords } from '#texts';
import { languages } from '#texts/all';
import { type Case, factsOf } from '../rules/support.ts';
import { known, recovered } from '../survey/attacker.ts';
import { tablesOf } from '../survey/lines.ts';
import { ANSWERS, person, QUESTIONS, tallied } from '../survey/people.ts';

const MINIMUM = 5;
const ky = languages.ky;
const { box } = ky.tally.results;

const survey = { title: 'Суу', random: true, population: 900, refused: 10, notReached: 5 } as const;
const factsIn = (given: Case) => factsOf({ surveys: [survey], ...given });

/** The blocks of the first survey. */
function printed(facts: ReturnType<typeof factsOf>, isPublic: boolean, language = ky) {
  const [first] = facts.surveys;
  const paper = first ? surveyPaper(first, facts, isPublic) : null;
  if (paper === null) return null;
  return { paper, blocks: surveyBlocks(paper, facts, language) };
}

/** The cells of the printed tables of questions, by question, answer, place: the number that stands there, or null. */
function numbersOn(blocks: NonNullable<ReturnType<typeof printed>>['blocks'], questions: readonly string[]) {
  const tables = blocks.flatMap((block) =>
    block.kind === 'table' && block.header.length > 0 ? [block] : [],
  );
  const numbers = new Map<string, number | null>();
  tables.forEach((table, index) => {
    const [, , ...answers] = table.header;
    for (const [where = '', base = '', ...cells] of table.rows) {
      const key = (answer: string | null) => JSON.stringify([questions[index], answer, where]);
      numbers.set(key(null), base === box.hidden ? null : Number(base));
      answers.forEach((answer, place) => {
        const count = /\((\d+)\)/.exec(cells[place] ?? '')?.[1];
        numbers.set(key(answer), count === undefined ? null : Number(count));
      });
    }
  });
  return numbers;
}

describe('a public paper', () => {
  const surveys = fc.record({
    people: fc.array(person, { minLength: 0, maxLength: 160, size: 'max' }),
    questions: fc.integer({ min: 1, max: 3 }),
  });

  test('prints no cell of fewer than five, and none can be got back from all that it prints', () => {
    fc.assert(
      fc.property(surveys, ({ people, questions }) => {
        const asked = QUESTIONS.slice(0, questions);
        const lines = tallied(people, questions);
        const facts = factsIn({
          questions: asked.map(({ kind }) => ({ survey: 'С-001', kind, options: ANSWERS.join('\n') })),
          tally: lines,
          settings: { privacyCell: MINIMUM, smallBase: 1 },
        });
        const { blocks } = printed(facts, true) ?? { blocks: [] };
        const numbers = numbersOn(
          blocks,
          asked.map(({ number }) => number),
        );
        for (const number of numbers.values()) expect(number === null || number >= MINIMUM).toBe(true);
        const tables = tablesOf(lines, asked);
        const told = known(tables, {
          hides: ({ question, answer, group, village }) => {
            const where = village ?? columnWords(ky, 'tally', group).header;
            const isPrinted = isInScope('margins', group, village);
            return !isPrinted || (numbers.get(JSON.stringify([question, answer, where])) ?? null) === null;
          },
        });
        const few = new Set(
          told.hidden.filter((name) => {
            const [, , group, village] = JSON.parse(name) as [string, string | null, Group, string | null];
            return isInScope('margins', group, village) || (told.people.get(name) ?? 0) < MINIMUM;
          }),
        );
        expect(recovered(told).filter((name) => few.has(name))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test('its box tells no more than its tables', () => {
    fc.assert(
      fc.property(surveys, ({ people, questions }) => {
        const facts = factsIn({
          questions: QUESTIONS.slice(0, questions).map(({ kind }) => ({ survey: 'С-001', kind })),
          tally: tallied(people, questions).map((row) => ({ ...row, forms: people.length })),
          settings: { privacyCell: MINIMUM, smallBase: 1 },
        });
        const { paper } = printed(facts, true) ?? {};
        if (paper === undefined) return;
        const [first] = paper.questions;
        const lineOf = (group: Group) =>
          first?.lines.find((one) => one.group === group && one.village === null)?.base ?? null;
        const { disclosure } = paper;
        expect(disclosure.respondents).toBe(lineOf('all'));
        for (const { group, people: told } of disclosure.groups) expect(told).toBe(lineOf(group));
        if (disclosure.respondents === null) expect(disclosure.response.complete).toBeNull();
      }),
      { numRuns: 40 },
    );
  });
});

const SCALE = ['канааттанам', 'канааттанбайм', 'билбейм'];
const counted = (people: readonly number[], more: object = {}) =>
  SCALE.map((answer, index) => {
    const all = people[index] ?? 0;
    const women = Math.floor(all / 2);
    const place = { survey: 'С-001', question: 'СУ-001', batch: 'Баетов-1', village: 'Баетов', answer };
    return { ...place, member: 'М-001', all, women, men: all - women, notStated: 0, forms: 85, ...more };
  });
const asked: Case = {
  questions: [{ survey: 'С-001', kind: 'one', text: 'Канааттанасызбы?', options: SCALE.join('\n') }],
  tally: counted([52, 30, 3]),
};

describe.each(Object.values(languages))('the box in $code', (language) => {
  const words = language.tally.results.box;

  test('says each item of the disclosure', () => {
    const { blocks } = printed(factsIn(asked), false, language) ?? { blocks: [] };
    const table = blocks[blocks.length - 1];
    const items = table?.kind === 'table' ? table.rows : [];
    expect(items.map(([item]) => item)).toEqual([
      ...[words.ranBy[0], words.questions, words.wording, words.population, words.frame],
      ...[words.selection[0], words.respondents[0], words.groups, words.mode, words.when, words.response],
      ...[words.error[0], words.weighting[0], words.limits],
    ]);
    const text = items.map(([, value]) => value).join('\n');
    expect(text).toContain('Канааттанасызбы?');
    expect(text).toContain('85');
    // 85 of 100 who were approached; 85 of 900 give ±10.1 points.
    expect(text).toContain('(85 / 100)');
    expect(text).toMatch(/±10[.,]1/);
  });
});

test('the paper for the group itself shows every figure, the share only where enough have answered', () => {
  const facts = factsIn(asked);
  const { paper, blocks } = printed(facts, false) ?? {};
  const table = blocks?.find(({ kind }) => kind === 'table');
  expect(table?.kind === 'table' ? table.rows[0] : []).toEqual([
    ...['Бардыгы', '85', '61,2 % (52)', '35,3 % (30)', '3,5 % (3)', '63,4 %'],
  ]);
  expect(paper?.hides).toBe(false);
});

test('the public paper hides the three who did not know, and what would tell them', () => {
  const { paper, blocks } = printed(factsIn(asked), true) ?? {};
  expect(paper?.hides).toBe(true);
  const text = JSON.stringify(blocks);
  expect(text).toContain(box.hiddenNote);
  expect(text).not.toContain('(3)');
});

test('where «билбейм» counts, it is in the base of the satisfied', () => {
  const { paper } = printed(factsIn({ ...asked, settings: { countsDontKnow: true } }), false) ?? {};
  expect(paper?.questions[0]?.lines[0]?.satisfied).toBeCloseTo(52 / 85);
});

test('a survey of which nothing is counted has no paper', () => {
  expect(printed(factsIn({ questions: asked.questions ?? [] }), true)).toBeNull();
});
