// 5.3.3, 5.4.1: on the site, on boards, or both.
import { place } from '#rules/5.3.3-place';
import { type Case, outcomes, values } from './support.ts';

const notice = (where: string | null, what = 'firstMeeting') => ({ what, where });
const of = (...publications: readonly object[]) => ({ publications }) as Case;

describe('5.3.3 place', () => {
  test.each([
    ['on the site', of(notice('site')), ['met']],
    ['on a board', of(notice('board')), ['met']],
    ['on both', of(notice('both')), ['met']],
    ['elsewhere', of(notice('other')), ['violated']],
    ['nobody knows where', of(notice(null)), ['unknown']],
    ['on a board, and elsewhere as well', of(notice('board'), notice('other')), ['met', 'n/a']],
    ['the start of the procedure, elsewhere', of(notice('other', 'start')), ['violated']],
    [
      'one on the site, another elsewhere',
      of(notice('site', 'firstMeeting'), notice('other', 'start')),
      ['violated', 'met'],
    ],
    ['the decision, of which 5.4.7 speaks', of(notice('other', 'decision'), notice('other', 'members')), []],
    ['a report, of which 8.5 speaks', of(notice('other', 'report')), []],
    ['nobody knows what', of({ where: 'other' }), []],
    ['nothing published', {}, []],
  ] as const)('%s', (_, given, expected) => {
    expect(values(place, given)).toEqual(expected);
  });

  test('the cell is named', () => {
    expect(outcomes(place, of(notice('other')))).toMatchObject([
      { row: 'ЖР-001', column: 'where', required: 'site | board | both' },
    ]);
  });
});
