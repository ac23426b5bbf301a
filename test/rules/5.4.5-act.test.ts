// 5.4.5: one act with two names.
import { actName } from '#rules/5.4.5-act';
import { day, outcomes, reading } from './support.ts';

describe('5.4.5 act', () => {
  test.each([
    ['toktom', 'toktom', 'met'],
    ['teskeme', 'toktom', 'violated'],
    ['teskeme', 'teskeme', 'met'],
    ['toktom', 'teskeme', 'violated'],
    [null, 'toktom', 'unknown'],
  ] as const)('called %s, read %s: %s', (decisionType, act, value) => {
    expect(
      outcomes(actName, { settings: { decision: '№ 12-5', decisionType }, readings: { act } }),
    ).toMatchObject([
      { value, row: 'decisionType', column: 'value', actual: decisionType ?? '', required: act },
    ]);
  });

  test.each([
    ['токтом', 'toktom', 'n/a', null],
    [null, 'toktom', 'n/a', null],
    [null, 'teskeme', 'violated', null],
  ] as const)('its number entered as %s, called %s: %s', (decision, decisionType, value, says) => {
    expect(outcomes(actName, { settings: { decision, decisionType } })).toMatchObject([{ value, says }]);
  });

  test.each([
    ['kenesh', '2024-09-16', ['before']],
    ['kenesh', '2024-09-17', []],
    ['keneshChair', '2024-09-16', []],
    [null, '2024-09-16', []],
  ] as const)('deputies appointed by %s, one who came in on %s: %j', (by, appointed, expected) => {
    const members = (['deputy', 'citizen'] as const).map((side) => ({ side, appointed: day(appointed) }));
    const settings = { formed: day('2024-09-17'), decision: '№ 12-5', decisionType: 'toktom' as const };
    const found = outcomes(actName, { ...reading('appoints', by), settings, members }).slice(1);
    expect(found.map(({ says }) => says)).toEqual(expected);
  });
});
