// 6.4: what the chair of the kenesh does once informed.
import { suspended } from '#rules/6.4-suspended';
import { annexWith } from '../support/annex-1.ts';
import { withConflict } from './conflict.ts';
import { day, outcomes } from './support.ts';

const of = (
  informed: string | null,
  from: string | null,
  to: string | null = null,
  decision: string | null = '№ 4',
) =>
  withConflict({
    toldKenesh: informed === null ? null : day(informed),
    suspendedFrom: from === null ? null : day(from),
    suspendedTo: to === null ? null : day(to),
    decision,
    suspendedBy: 'keneshChair',
  });

describe('6.4 suspended', () => {
  test.each([
    [null, null, null, 'n/a', null, 'suspendedFrom'],
    ['2024-10-06', null, null, 'n/a', null, 'suspendedFrom'],
    ['2024-10-05', null, null, 'unknown', 'none', 'suspendedFrom'],
    ['2024-09-23', '2024-09-25', null, 'met', null, 'decision'],
    ['2024-09-23', '2024-09-25', '2024-09-25', 'met', null, 'decision'],
    ['2024-09-23', '2024-09-25', '2024-09-24', 'violated', null, 'suspendedTo'],
    [null, '2024-09-25', null, 'met', null, 'decision'],
    ['2024-09-23', '2024-09-20', null, 'met', null, 'decision'],
    ['2024-09-23', '2024-09-19', null, 'unknown', 'early', 'suspendedFrom'],
    ['2024-09-23', '2024-12-01', null, 'unknown', 'future', 'suspendedFrom'],
  ])('informed %s, suspended %s to %s: %s', (informed, from, to, value, says, column) => {
    expect(outcomes(suspended, of(informed, from, to))).toMatchObject([
      { value, says, row: 'КК-001', column },
    ]);
  });

  test.each([
    ['2024-09-25', '2024-09-25', 'n/a'],
    ['2024-09-26', '2024-09-25', 'met'],
    ['2024-09-23', null, 'n/a'],
    ['2024-09-24', null, 'unknown'],
  ])('informed on 23 September, a member who left on %s suspended from %s: %s', (left, from, value) => {
    const members = annexWith({ 12: { left: day(left) } });
    expect(outcomes(suspended, { ...of('2024-09-23', from), members })).toMatchObject([{ value }]);
  });

  test('by a decision that is not stated: unknown', () => {
    expect(outcomes(suspended, of('2024-09-23', '2024-09-25', null, null))).toMatchObject([
      { value: 'unknown', says: 'decision', column: 'decision' },
    ]);
  });

  test('by a decision without a number: claimed', () => {
    expect(outcomes(suspended, of('2024-09-23', '2024-09-25', null, 'буйрук'))).toMatchObject([
      { value: 'unknown', says: 'claimed', column: 'decision' },
    ]);
  });

  test.each([
    [null, 'unknown', 'by'],
    ['keneshChair', 'met', null],
    ['kenesh', 'violated', 'other'],
    ['other', 'violated', 'other'],
  ] as const)('by %s: %s', (suspendedBy, value, says) => {
    const given = withConflict({ suspendedFrom: day('2024-09-25'), decision: '№ 4', suspendedBy });
    expect(outcomes(suspended, given)).toMatchObject([{ value, says }]);
  });
});
