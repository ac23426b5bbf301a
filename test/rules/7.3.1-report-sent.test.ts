// 7.3.1: the report goes to the executive body and the kenesh.
import { reportSent } from '#rules/7.3.1-report-sent';
import type { Letter } from '#tables/letters';
import { outcomeLines } from './outcome-lines.ts';
import { type Case, day, outcomes, values } from './support.ts';

const approved = day('2024-10-01');
const sent = day('2024-10-02');
const letter = (addressee: Letter['addressee'], row: Partial<Letter> = {}): Partial<Letter> => ({
  kind: 'report',
  report: 'ОТ-001',
  letter: '№ 8',
  addressee,
  sent,
  ...row,
});
const by = (row: object, ...letters: readonly Partial<Letter>[]): Case => ({ reports: [row], letters });
const short = (given: Case) => outcomeLines(reportSent, given).map((line) => line.replace('ОТ-001 sent', ''));

const CLAIMED = 'unknown Executive: claimed';

describe('7.3.1 report sent', () => {
  test.each<[string, Case, readonly string[]]>([
    ['not approved', by({}), ['n/a Executive', 'n/a Kenesh']],
    ['to be approved tomorrow', by({ approved: day('2024-10-06') }), ['n/a Executive', 'n/a Kenesh']],
    ['approved', by({ approved }), ['unknown Executive', 'unknown Kenesh']],
    ['in letters', by({ approved }, letter('executive'), letter('kenesh')), ['met Executive', 'met Kenesh']],
    ['in one letter', by({ approved }, letter('executive')), ['met Executive', 'unknown Kenesh']],
    [
      'in a letter about another report',
      by({ approved }, letter('executive', { report: 'ОТ-002' })),
      ['unknown Executive', 'unknown Kenesh'],
    ],
    [
      'in a letter of another kind',
      by({ approved }, letter('executive', { kind: 'other' })),
      ['unknown Executive', 'unknown Kenesh'],
    ],
    ['on days alone', by({ approved, sentExecutive: sent, sentKenesh: sent }), [CLAIMED]],
    [
      'on days, in a letter that names no report and is of that day',
      by({ approved, sentExecutive: sent }, letter('executive', { report: null })),
      ['unknown Kenesh', CLAIMED],
    ],
    [
      'on days, in such a letter of another day',
      by({ approved, sentExecutive: day('2024-10-03') }, letter('executive', { report: null })),
      ['unknown Kenesh', CLAIMED],
    ],
    [
      'in a letter without №',
      by({ approved }, letter('executive', { letter: null })),
      ['unknown Kenesh', CLAIMED],
    ],
    [
      'by the product',
      by({ approved }, letter('executive', { letter: null, dispatch: 'sent' })),
      ['met Executive', 'unknown Kenesh'],
    ],
    [
      'to be sent tomorrow',
      by({ approved, sentKenesh: day('2024-10-06') }, letter('executive')),
      ['met Executive', 'n/a Kenesh'],
    ],
    [
      'sent the day it was approved',
      by({ approved }, letter('executive', { sent: approved })),
      ['met Executive', 'unknown Kenesh'],
    ],
    [
      'sent before it was approved',
      by({ approved, sentKenesh: day('2024-09-30') }, letter('executive', { sent: day('2024-09-30') })),
      ['unknown Executive: order', 'unknown Kenesh: order'],
    ],
  ])('%s', (_, given, expected) => {
    expect(short(given)).toEqual(expected);
  });

  test('days that are the wrong way round are named with their cells', () => {
    const given = by({ approved }, letter('executive', { sent: day('2024-09-30') }));
    expect(outcomes(reportSent, given)[0]?.figures).toEqual({
      earlier: 'reports.approved',
      from: '2024-10-01',
      later: 'letters.sent',
      to: '2024-09-30',
      rows: 'ОТ-001, КТ-001',
    });
  });

  test.each([
    ['2024-09-27', 'noTerm', 'unknown'],
    ['2024-09-27', 'days5', 'violated'],
    ['2024-09-30', 'days5', 'unknown'],
  ] as const)('approved on %s, not sent by 5 October under the reading %s: %s', (on, promptly, value) => {
    const given = { reports: [{ approved: day(on) }], readings: { promptly } };
    expect(values(reportSent, given)).toEqual([value, value]);
  });

  test.each<[string, Partial<Letter>, string]>([
    ['which was received', { sent: null, received: sent }, 'unknown'],
    ['whose addressee is not stated', { addressee: null }, 'unknown'],
    ['about another report', { report: 'ОТ-002', addressee: null }, 'violated'],
    ['to another addressee', { addressee: 'kenesh' }, 'violated'],
    ['of which nothing more is entered', { sent: null }, 'violated'],
  ])('the chosen term passed, a letter %s: %s', (_, row, value) => {
    const given = by({ approved: day('2024-09-02') }, letter('executive', row));
    expect(values(reportSent, { ...given, readings: { promptly: 'days5' } })[0]).toBe(value);
  });

  test('each at its own column', () => {
    expect(outcomes(reportSent, { reports: [{ approved }] })).toMatchObject([
      { row: 'ОТ-001', column: 'sentExecutive', figures: { addressee: 'executive' } },
      { row: 'ОТ-001', column: 'sentKenesh', figures: { addressee: 'kenesh' } },
    ]);
  });
});

test.each([
  ['2024-10-04', 'days3', 'met', null],
  ['2024-10-05', 'days3', 'violated', 'late'],
  ['2024-10-05', 'noTerm', 'met', null],
] as const)(
  '7.3.1 a report of 1 October sent on %s under the reading %s: %s',
  (on, promptly, value, says) => {
    const given = { ...by({ approved }, letter('executive', { sent: day(on) })), readings: { promptly } };
    expect(outcomes(reportSent, given)[0]).toMatchObject({ value, says, column: 'sentExecutive' });
  },
);

test.each([
  ['days3', 'unknown', 'undated'],
  ['noTerm', 'met', null],
] as const)(
  '7.3.1 a report without its day of approval under the reading %s: %s',
  (promptly, value, says) => {
    const given = { ...by({}, letter('executive')), readings: { promptly } };
    expect(outcomes(reportSent, given)[0]).toMatchObject({ value, says, column: 'sentExecutive' });
  },
);
