// 3.2: cells that cannot be read are stated with what stands in them.
import { readable } from '#rules/3.2-readable';
import type { Problem } from '#tables/decode';
import { day, factsOf, outcomes } from './support.ts';

const problem: Problem = {
  sheet: 'members',
  row: 'М-003',
  line: 5,
  column: 'birthDate',
  kind: 'date',
  text: '31.02.2024',
};

describe('3.2 unreadable cells', () => {
  test('stand where they are, with their text', () => {
    expect(outcomes(readable, { problems: [problem] })).toMatchObject([
      {
        value: 'violated',
        sheet: 'members',
        row: 'М-003',
        column: 'birthDate',
        says: 'date',
        actual: '31.02.2024',
        figures: { text: '31.02.2024' },
      },
    ]);
  });

  test('cover the sheets that are judged, not of those that are only known', () => {
    const problems = [problem, { ...problem, sheet: 'acts' as const }];
    const facts = { ...factsOf({ problems }), judged: ['acts' as const] };
    expect([...readable.check(facts)].map(({ sheet }) => sheet)).toEqual(['acts']);
  });

  test('where all can be read there is no verdict', () => {
    expect(outcomes(readable, { members: [{ name: 'А.Асанов' }] })).toEqual([]);
  });

  test('a year is shown as the year that it is', () => {
    const problems = [{ ...problem, kind: 'year' as const, text: '12.06.1905' }];
    expect(outcomes(readable, { problems })).toMatchObject([{ says: 'year', figures: { year: 1990 } }]);
  });
});

const TODAY = day('2024-10-05');

describe('3.2 what can hardly be meant', () => {
  test.each([
    ['2010-10-05', false],
    ['2010-10-06', true],
    ['1923-10-06', false],
    ['1923-10-05', true],
    ['2035-12-31', true],
  ])('a member born on %s is asked about: %p', (birthDate, isAsked) => {
    const outcome = outcomes(readable, {
      members: [{ name: 'А.Асанов', birthDate: day(birthDate) }],
      today: TODAY,
    });
    expect(outcome.map(({ says }) => says)).toEqual(isAsked ? ['age'] : []);
  });

  test.each([
    ['Кошумча сап: форма № 3', ['noName']],
    ['15 адам', ['noName']],
    ['Осмoнов Бакыт', ['mixed']],
    ['Осмонов Бакыт', []],
    ['John Smith', []],
  ])('a member called «%s»: %j', (name, wanted) => {
    expect(outcomes(readable, { members: [{ name }], today: TODAY }).map(({ says }) => says)).toEqual(wanted);
  });

  test('a Latin letter is shown with its word, and what should stand there', () => {
    expect(outcomes(readable, { tally: [{ village: 'Терeк' }], today: TODAY })).toMatchObject([
      { sheet: 'tally', column: 'village', says: 'mixed', required: 'Терек', figures: { letters: 'e' } },
    ]);
  });
});
