// Bases: shares are of respondents, by answer, group and village.
import * as fc from 'fast-check';
import { type Figure, figuresOf, shareOf } from '../../src/survey/figures.ts';
import type { Group, TallyLine } from '../../src/survey/groups.ts';
import type { QuestionTable } from '../../src/survey/question-table.ts';
import { line, question, tableOf, tablesOf } from './lines.ts';

const SHOWN = { smallBase: 1, random: true };

function figure(table: QuestionTable, answer: string, group: Group, village: string | null = null): Figure {
  const found = figuresOf(table, SHOWN).find(
    (each) => each.answer === answer && each.group === group && each.village === village,
  );
  if (!found) throw new Error(`No figure ${answer}, ${group}, ${village}`);
  return found;
}

describe('a one-answer question', () => {
  const table = tableOf([
    line({ answer: 'ооба', all: 24, women: 14, men: 9, notStated: 1, youth: 10 }),
    line({ answer: 'жок', all: 6, women: 2, men: 4, notStated: 0, youth: 5 }),
    line({ answer: 'ооба', all: 10, women: 10, men: 0, village: 'Бел' }),
    line({ answer: 'билбейм', all: 10, women: 0, men: 10, village: 'Бел' }),
  ]);

  test.each<[string, Group, string | null, number, number]>([
    ['ооба', 'all', 'Арал', 24, 30],
    ['ооба', 'all', null, 34, 50],
    ['жок', 'all', null, 6, 50],
    ['билбейм', 'all', null, 10, 50],
    ['жок', 'all', 'Бел', 0, 20],
    ['ооба', 'women', null, 24, 26],
    ['билбейм', 'men', null, 10, 23],
    ['ооба', 'notStated', null, 1, 1],
    ['ооба', 'youth', null, 10, 15],
  ])('«%s», %s in %p: %i of %i', (answer, group, village, count, base) => {
    expect(figure(table, answer, group, village)).toMatchObject({ count, base, share: count / base });
  });

  test('has figures of the recorded groups alone', () => {
    expect(table.groups).toEqual(['all', 'women', 'men', 'youth', 'notStated']);
    expect(new Set(figuresOf(table).map(({ group }) => group))).toEqual(new Set(table.groups));
  });

  test('a village in which a group was not recorded has nobody of it', () => {
    expect(figure(table, 'ооба', 'youth', 'Бел')).toMatchObject({ count: 0, base: 0, noShare: 'base-empty' });
  });

  test('answers come in the order of the options; those that nobody chose are zero', () => {
    const asked = question({ options: 'Жок; Балким; Ооба' });
    const ordered = tableOf(
      [line({ answer: 'ООБА', all: 3 }), line({ answer: 'жок', all: 2 }), line({ answer: 'башка', all: 1 })],
      asked,
    );
    expect(ordered.answers.map(({ answer, total }) => [answer, total.all ?? 0])).toEqual([
      ['Жок', 2],
      ['Балким', 0],
      ['Ооба', 3],
      ['башка', 1],
    ]);
  });

  test('of no lines has no figures', () => {
    expect(figuresOf(tableOf([]))).toEqual([]);
  });
});

describe('a several-answer question', () => {
  const asked = [question(), question({ number: 'СУ-002', kind: 'several' })];
  const several = (lines: readonly TallyLine[]) => tablesOf(lines, asked)[1] as QuestionTable;
  const chosen = [
    line({ question: 'СУ-002', answer: 'суу', all: 40, women: 22, men: 18 }),
    line({ question: 'СУ-002', answer: 'жол', all: 35, women: 20, men: 15 }),
  ];
  const one = [
    line({ answer: 'ооба', all: 30, women: 20, men: 10 }),
    line({ answer: 'жок', all: 20, women: 8, men: 12 }),
  ];

  test('has the respondents of the batch for base, not the answers', () => {
    const table = several([...one, ...chosen]);
    expect(figure(table, 'суу', 'all')).toMatchObject({ count: 40, base: 50, share: 0.8 });
    expect(figure(table, 'жол', 'women')).toMatchObject({ count: 20, base: 28 });
  });

  test('or its questionnaires, which tell nothing of groups', () => {
    const table = several(chosen.map((each) => ({ ...each, forms: 60 })));
    expect(figure(table, 'суу', 'all')).toMatchObject({ count: 40, base: 60 });
    expect(figure(table, 'суу', 'women')).toMatchObject({ count: 22, base: null, noShare: 'base-unknown' });
  });

  test('or those whom a line of its own states', () => {
    const stated = line({ question: 'СУ-002', answer: 'Жооп бергендер', all: 45, women: 25, men: 20 });
    const table = several([...one, ...chosen, stated]);
    expect(table.answers.map(({ answer }) => answer)).toEqual(['суу', 'жол']);
    expect(figure(table, 'суу', 'men')).toMatchObject({ count: 18, base: 20 });
  });

  test('has no share where nothing states the respondents', () => {
    expect(figure(several(chosen), 'суу', 'all')).toMatchObject({
      count: 40,
      base: null,
      share: null,
      noShare: 'base-unknown',
    });
  });

  test('in one batch without them has none at all', () => {
    const table = several([...one, ...chosen, ...chosen.map((each) => ({ ...each, village: 'Бел' }))]);
    expect(table.base).toBeNull();
  });

  test('is known by the questionnaires where its kind is not', () => {
    const unknown = { ...question({ number: 'СУ-002' }), kind: null };
    const lines = [...one, ...chosen].map((each) => ({ ...each, forms: 50 }));
    const [table] = tablesOf(lines, [unknown]);
    expect(figure(table as QuestionTable, 'суу', 'women')).toMatchObject({ count: 22, base: 28 });
    const [first] = tablesOf(lines, [{ ...question(), kind: null }]);
    expect(figure(first as QuestionTable, 'ооба', 'women')).toMatchObject({ count: 20, base: 28 });
  });
});

describe('a share', () => {
  test.each<[number, number | null, number, string | null]>([
    [24, 30, 30, null],
    [24, 29, 30, 'small-base'],
    [0, 30, 30, null],
    [30, 30, 30, null],
    [0, 0, 30, 'base-empty'],
    [31, 30, 30, 'base-unknown'],
    [3, null, 30, 'base-unknown'],
    [1, 1, 1, null],
  ])('of %i in %p where %i are needed: %p', (count, base, smallBase, noShare) => {
    const found = shareOf(count, base, { smallBase, random: true });
    expect(found).toMatchObject({ count, noShare });
    expect(found.share === null).toBe(noShare !== null);
    expect(found.interval === null).toBe(noShare !== null);
  });

  test('has an interval only where the sample was drawn at random', () => {
    expect(shareOf(24, 30).interval).toBeNull();
    expect(shareOf(24, 30, { random: true }).interval?.low).toBeCloseTo(0.6269, 4);
  });
});

test('villages add up to the total, answers to the base, sexes to all: brute force', () => {
  const lines = fc.array(
    fc.record({
      answer: fc.constantFrom('ооба', 'жок', 'билбейм'),
      village: fc.constantFrom('Арал', 'Бел', null),
      member: fc.constantFrom('М-001', 'М-002'),
      women: fc.nat(50),
      men: fc.nat(50),
      notStated: fc.nat(5),
    }),
    { minLength: 1 },
  );
  fc.assert(
    fc.property(lines, (drawn) => {
      const rows = drawn.map((each) => line({ ...each, all: each.women + each.men + each.notStated }));
      const figures = figuresOf(tableOf(rows), SHOWN);
      const sum = (fits: (row: TallyLine) => boolean, group: Group) =>
        rows.filter(fits).reduce((people, row) => people + (row[group] ?? 0), 0);
      for (const { answer, group, village, count, base } of figures) {
        const isThere = (row: TallyLine) => village === null || (row.village ?? '') === village;
        expect(count).toBe(sum((row) => isThere(row) && row.answer === answer, group));
        expect(base).toBe(sum(isThere, group));
      }
    }),
  );
});
