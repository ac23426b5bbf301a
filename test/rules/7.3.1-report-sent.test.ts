// 7.3.1: the report goes to the executive body and the kenesh.
import { reportSent } from '#rules/7.3.1-report-sent';
import { day, outcomes, values } from './support.ts';

const approved = day('2024-10-01');
const sent = day('2024-10-02');

describe('7.3.1 report sent', () => {
  test.each([
    ['not approved', {}, ['n/a', 'n/a']],
    ['to be approved tomorrow', { approved: day('2024-10-06') }, ['n/a', 'n/a']],
    ['approved', { approved }, ['violated', 'violated']],
    ['sent to one', { approved, sentExecutive: sent }, ['met', 'violated']],
    ['sent to both', { approved, sentExecutive: sent, sentKenesh: sent }, ['met', 'met']],
    ['to be sent tomorrow', { approved, sentExecutive: sent, sentKenesh: day('2024-10-06') }, ['met', 'n/a']],
  ] as const)('%s: %j', (_, row, expected) => {
    expect(values(reportSent, { reports: [row] })).toEqual(expected);
  });

  test('each at its own column', () => {
    expect(outcomes(reportSent, { reports: [{ approved }] })).toMatchObject([
      { row: 'ОТ-001', column: 'sentExecutive', figures: { addressee: 'executive' } },
      { row: 'ОТ-001', column: 'sentKenesh', figures: { addressee: 'kenesh' } },
    ]);
  });
});
