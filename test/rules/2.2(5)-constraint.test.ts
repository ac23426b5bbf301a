// 2.2(5): deviations of programmes name their constraint and the measure against it.
import { constraint } from '#rules/2.2(5)-constraint';
import type { Subject } from '#tables/subjects';
import { outcomeLines } from './outcome-lines.ts';
import { day, outcomes } from './support.ts';

type Given = Partial<Subject>;

/** A programme that went as planned, and what is otherwise. */
const done: Given = {
  type: 'programme',
  plannedSum: 1_000_000,
  actualSum: 1_000_000,
  plannedFrom: day('2024-03-01'),
  actualFrom: day('2024-03-01'),
  plannedTo: day('2024-09-30'),
  actualTo: day('2024-09-30'),
};
const named: Given = { constraint: 'Каражат кеч бөлүндү', measure: 'Бюджетти тактоо' };
const both = ['violated П-001 constraint: constraint', 'violated П-001 measure: measure'];

describe('2.2(5) a programme', () => {
  test.each<[string, Given, readonly string[]]>([
    ['went as planned', {}, ['met П-001 actualTo']],
    ['cost a som more', { actualSum: 1_000_001 }, both],
    ['cost a som less', { actualSum: 999_999 }, both],
    ['began a day late', { actualFrom: day('2024-03-02') }, both],
    ['ended a day late', { actualTo: day('2024-10-01') }, both],
    ['its constraint and measure are «жок»', { actualSum: 1, constraint: 'жок', measure: '–' }, both],
    ['its constraint is named alone', { actualSum: 1, constraint: 'Сел' }, [both[1] ?? '']],
    ['its measure is named alone', { actualSum: 1, measure: 'Дамба' }, [both[0] ?? '']],
    ['both are named', { actualSum: 1, ...named }, ['met П-001 constraint']],
    ['nothing is stated, both are named', { ...named, plannedSum: null }, ['met П-001 constraint']],
    ['its sum is not stated', { actualSum: null }, ['unknown П-001 actualSum']],
    ['its plan is not stated', { plannedSum: null, plannedFrom: null }, ['unknown П-001 plannedSum']],
    ['another deviation is certain', { actualSum: null, actualTo: day('2024-10-01') }, both],
  ])('%s', (_, given, expected) => {
    expect(outcomeLines(constraint, { subjects: [{ ...done, ...given }] })).toEqual(expected);
  });

  test.each([
    ['2024-09-29', ['n/a П-001 actualTo']],
    ['2024-09-30', ['n/a П-001 actualTo']],
    ['2024-10-01', ['unknown П-001 actualSum']],
  ])('is to end on 30 September 2024; on %s', (today, expected) => {
    const running = { ...done, actualSum: null, actualTo: null };
    expect(outcomeLines(constraint, { today, subjects: [running] })).toEqual(expected);
  });

  test('has not begun by its planned day', () => {
    const before = { ...done, actualSum: null, actualFrom: null, actualTo: null };
    expect(outcomeLines(constraint, { today: '2024-03-01', subjects: [before] })).toEqual([
      'n/a П-001 actualTo',
    ]);
    expect(outcomeLines(constraint, { today: '2024-03-02', subjects: [before] })).toEqual([
      'unknown П-001 actualFrom',
    ]);
  });

  test.each(['project', 'procurement', null] as const)('type %s: the clause speaks of programmes', (type) => {
    expect(outcomeLines(constraint, { subjects: [{ ...done, type, actualSum: 1 }] })).toEqual([]);
  });

  test('what deviates', () => {
    const subjects = [{ ...done, actualSum: 1, actualTo: day('2024-10-01') }];
    expect(outcomes(constraint, { subjects })[0]).toMatchObject({ actual: 'actualSum, actualTo' });
  });
});
