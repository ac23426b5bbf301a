// 7.2.3: a decision without a quorum.
import { decision } from '#rules/7.2.3-decision';
import { first, group } from './group.ts';
import { type Case, day, outcomes, values } from './support.ts';

const decided = { meeting: 'Ж-001', decision: 'Актыны бекитүү' };
const at = (meeting: NonNullable<Case['meetings']>[number], row: object = decided): Case => ({
  ...group,
  meetings: [{ form: 'group', date: day('2024-10-01'), ...meeting }],
  decisions: [row],
});

describe('7.2.3 decision', () => {
  test.each([
    ['seven of fifteen', { present: first(7) }, 'violated'],
    ['eight of fifteen', { present: first(8) }, 'met'],
    ['nobody named', { present: [] }, 'unknown'],
    ['no date', { date: null, present: first(8) }, 'unknown'],
    ['tomorrow', { date: day('2024-10-06') }, 'n/a'],
    ['a working group', { form: 'workingGroup', present: first(2) }, 'n/a'],
    ['of no stated form, few', { form: null, present: first(7) }, 'unknown'],
    ['of no stated form, many', { form: null, present: first(8) }, 'met'],
  ] as const)('%s: %s', (_, meeting, value) => {
    expect(values(decision, at(meeting))).toEqual([value]);
  });

  test('what is said', () => {
    expect(outcomes(decision, at({ present: first(7) }))).toMatchObject([
      {
        row: 'Ч-001',
        column: 'meeting',
        actual: '7 of 15',
        required: '>= 8',
        figures: { count: 7, needed: 8 },
      },
    ]);
  });

  test.each([
    ['no meeting named', { decision: 'Бекитүү' }, 'unknown'],
    ['a meeting that is not there', { meeting: 'Ж-009', decision: 'Бекитүү' }, 'unknown'],
    ['nothing decided', { meeting: 'Ж-001', question: 'Отчет' }, 'n/a'],
  ] as const)('%s: %s', (_, row, value) => {
    expect(values(decision, at({ present: first(7) }, row))).toEqual([value]);
  });
});
