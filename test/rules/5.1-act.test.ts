// 5.1: the decision that formed the group.
import { formingAct } from '#rules/5.1-act';
import { decision, formed } from '../support/annex-1.ts';
import { outcomes } from './support.ts';

describe('5.1 act', () => {
  test.each([
    [{ decision, formed }, 'met', 'met'],
    [{ decision }, 'met', 'unknown'],
    [{ formed }, 'unknown', 'met'],
    [{}, 'unknown', 'unknown'],
  ])('%j: number %s, date %s', (settings, number, date) => {
    expect(outcomes(formingAct, { settings })).toMatchObject([
      { value: number, row: 'decision', column: 'value', says: number === 'met' ? null : 'decision' },
      { value: date, row: 'formed', column: 'value', says: date === 'met' ? null : 'formed' },
    ]);
  });

  test.each([
    ['2024-09-16', 'n/a'],
    ['2024-09-17', 'met'],
  ])('formed on 17 September 2024, on %s: %s', (today, value) => {
    const settings = { decision, formed };
    expect(outcomes(formingAct, { today, settings }).map((one) => one.value)).toEqual([value, value]);
  });

  test.each([
    ['№ 12-5', 'met', null],
    ['токтом 5', 'met', null],
    ['кеңештин токтому', 'unknown', 'claimed'],
  ])('%s: %s', (text, value, says) => {
    expect(outcomes(formingAct, { settings: { decision: text, formed } })).toMatchObject([
      { value, says, row: 'decision' },
      { value: 'met', row: 'formed' },
    ]);
  });
});
