// 2.2(6): after a scorecard both sides meet and plan together, and the scorecard is repeated within half a year.
import { interfaceMeeting } from '#rules/2.2(6)-interface';
import { outcomeLines } from './outcome-lines.ts';
import { type Case, day } from './support.ts';

type Row = NonNullable<Case['surveys']>[number];

const card: Row = { instrument: 'scorecard', to: day('2024-09-10') };
const scores = [{ survey: 'С-001', score: 50 }];
const jointPlan = [{ survey: 'С-001', action: 'Насос орнотуу' }];
const met: Row = { ...card, interfaceMeeting: day('2024-09-20') };

describe('2.2(6) interface meeting', () => {
  test.each<[string, Case, readonly string[]]>([
    ['they met and planned', { surveys: [met], scores, jointPlan }, ['met С-001 interfaceMeeting']],
    ['they met and planned nothing', { surveys: [met], scores }, ['violated С-001 interfaceMeeting: plan']],
    [
      'a row without an action is no plan',
      { surveys: [met], scores, jointPlan: [{ survey: 'С-001' }] },
      ['violated С-001 interfaceMeeting: plan'],
    ],
    ['no day of a meeting', { surveys: [card], scores, jointPlan }, ['unknown С-001 interfaceMeeting']],
    [
      'they meet tomorrow',
      { surveys: [{ ...card, interfaceMeeting: day('2024-10-06') }], scores },
      ['n/a С-001 interfaceMeeting'],
    ],
    ['nothing rated yet', { surveys: [card] }, ['n/a С-001 interfaceMeeting']],
    ['no scorecard', { surveys: [{ instrument: 'questionnaire' }] }, []],
  ])('%s', (_, given, expected) => {
    expect(outcomeLines(interfaceMeeting, given)).toEqual(expected);
  });

  const repeat = 'violated С-001 to: repeat';
  const round = (more: Row): Case => ({
    surveys: [{ ...met, to: day('2024-04-05') }, more],
    scores,
    jointPlan,
  });
  test.each<[string, string, Case, boolean]>([
    ['on the last day', '2024-10-05', round({}), false],
    ['a day later', '2024-10-06', round({}), true],
    ['a day later, with a second round', '2024-10-06', round({ roundOf: 'С-001' }), false],
  ])('half a year is over: %s', (_, today, given, expected) => {
    expect(outcomeLines(interfaceMeeting, { ...given, today }).includes(repeat)).toBe(expected);
  });
});
