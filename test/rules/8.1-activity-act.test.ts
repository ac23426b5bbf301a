// 8.1: a finished activity has an act.
import { activityAct } from '#rules/8.1-activity-act';
import { type Case, day, outcomes, values } from './support.ts';

const done = { plan: 'ИП-001', finished: true };
const of = (activity: object, rest: Case = {}): Case => ({ activities: [activity], ...rest });

describe('8.1 activity act', () => {
  test.each([
    ['an act on its plan item', of(done, { acts: [{ plan: ['ИП-002', 'ИП-001'] }] }), 'met'],
    ['an act on another item', of(done, { acts: [{ plan: ['ИП-002'] }] }), 'violated'],
    [
      'a finding in an act',
      of(done, { acts: [{}], findings: [{ activity: 'И-001', act: 'АК-001' }] }),
      'met',
    ],
    ['a finding in no act', of(done, { acts: [{}], findings: [{ activity: 'И-001' }] }), 'violated'],
    [
      'a finding in an act that is not there',
      of(done, { findings: [{ activity: 'И-001', act: 'АК-001' }] }),
      'violated',
    ],
    [
      'a finding of another activity',
      of(done, { acts: [{}], findings: [{ activity: 'И-002', act: 'АК-001' }] }),
      'violated',
    ],
    ['no plan item, an act without any', of({ finished: true }, { acts: [{}] }), 'violated'],
    ['not finished', of({ plan: 'ИП-001' }), 'n/a'],
    ['not finished, lasts until today', of({ to: day('2024-10-05') }), 'n/a'],
    ['not marked, its last day was yesterday', of({ to: day('2024-10-04') }), 'unknown'],
    ['unticked, its last day was yesterday', of({ to: day('2024-10-04'), finished: false }), 'unknown'],
  ] as const)('%s', (_, given, value) => {
    expect(values(activityAct, given)).toEqual([value]);
  });

  test('it stands at the tick', () => {
    expect(outcomes(activityAct, of(done))).toMatchObject([{ row: 'И-001', column: 'finished' }]);
  });
});
