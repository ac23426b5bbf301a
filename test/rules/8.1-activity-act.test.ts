// 8.1: a finished activity has an act, signed and of its days.
import { activityAct } from '#rules/8.1-activity-act';
import { outcomeLines } from './outcome-lines.ts';
import { type Case, day, outcomes } from './support.ts';

const done = {
  plan: 'ИП-001',
  from: day('2024-08-05'),
  to: day('2024-08-09'),
  finished: true,
};
const signed = { state: 'signed', date: day('2024-08-20'), act: '№ 1' } as const;
const covering = { ...signed, plan: ['ИП-002', 'ИП-001'], from: done.from, to: done.to };
const of = (activity: object, rest: Case = {}): Case => ({ activities: [activity], ...rest });
const withAct = (act: object, activity: object = done): Case => of(activity, { acts: [act] });
const found = (finding: object, rest: object = {}): Case =>
  of(done, { acts: [{ ...signed, ...rest }], findings: [finding] });

const MET = ['met И-001 finished'];
const NONE = ['unknown И-001 finished: noAct'];
const DAYS = ['unknown И-001 finished: days'];
const DRAFT = ['unknown И-001 finished: draft'];
const CLAIMED = ['unknown И-001 finished: claimed'];

describe('8.1 activity act', () => {
  test.each<[string, Case, readonly string[]]>([
    ['an act on its plan item and its days', withAct(covering), MET],
    ['an act of more days', withAct({ ...covering, from: day('2024-08-01'), to: day('2024-08-31') }), MET],
    ['an act that begins a day later', withAct({ ...covering, from: day('2024-08-06') }), NONE],
    ['an act that ends a day earlier', withAct({ ...covering, to: day('2024-08-08') }), NONE],
    ['an act whose end is blank', withAct({ ...covering, to: null }), DAYS],
    ['an activity whose beginning is blank', withAct(covering, { ...done, from: null }), DAYS],
    [
      'an act whose end is blank and that begins later',
      withAct({ ...covering, from: day('2024-08-06'), to: null }),
      NONE,
    ],
    ['an act on another item', withAct({ ...covering, plan: ['ИП-002'] }), NONE],
    ['an act that is a draft', withAct({ ...covering, state: 'draft' }), DRAFT],
    ['an act without a state', withAct({ ...covering, state: null }), DRAFT],
    ['a finding in an act of other days', found({ activity: 'И-001', act: 'АК-001' }), MET],
    ['a finding in a draft', found({ activity: 'И-001', act: 'АК-001' }, { state: 'draft' }), DRAFT],
    ['a finding in no act', found({ activity: 'И-001' }), NONE],
    ['a finding in an act that is not there', found({ activity: 'И-001', act: 'АК-002' }), NONE],
    ['a finding of another activity', found({ activity: 'И-002', act: 'АК-001' }), NONE],
    ['no plan item, an act without any', withAct(signed, { ...done, plan: null }), NONE],
    ['not finished', of({ plan: 'ИП-001' }), ['n/a И-001 finished']],
    ['not finished, lasts until today', of({ to: day('2024-10-05') }), ['n/a И-001 finished']],
    ['not marked, its last day was yesterday', of({ to: day('2024-10-04') }), ['unknown И-001 finished']],
    [
      'unticked, its last day was yesterday',
      of({ to: day('2024-10-04'), finished: false }),
      ['unknown И-001 finished'],
    ],
  ])('%s', (_, given, expected) => {
    expect(outcomeLines(activityAct, given)).toEqual(expected);
  });

  const bare = { ...covering, act: null };
  const entry = { kind: 'act', belongsTo: 'АК-001' } as const;
  test.each<[string, Case, readonly string[]]>([
    ['signed, without № or paper', withAct(bare), CLAIMED],
    ['signed, without its day', withAct({ ...covering, date: null }), CLAIMED],
    ['made by the product', withAct({ ...bare, document: 'https://docs.google.com/1' }), MET],
    ['entered among the papers', { ...withAct(bare), archive: [entry] }, MET],
    ['entered as a draft', { ...withAct(bare), archive: [{ ...entry, state: 'draft' }] }, CLAIMED],
    ['dated the day on which the activity ended', withAct({ ...covering, date: done.to }), MET],
    [
      'dated before that day',
      withAct({ ...covering, date: day('2024-08-08') }),
      ['unknown И-001 finished: order'],
    ],
    [
      'dated before an activity of one day',
      {
        ...found({ activity: 'И-001', act: 'АК-001' }, { date: day('2024-08-04') }),
        activities: [{ ...done, to: null }],
      },
      ['unknown И-001 finished: order'],
    ],
    [
      'dated the day of an activity of one day',
      {
        ...found({ activity: 'И-001', act: 'АК-001' }, { date: done.from }),
        activities: [{ ...done, to: null }],
      },
      MET,
    ],
    ['two activities of one such act', { ...withAct(bare), activities: [done, done] }, CLAIMED],
    ['a second act that is proven', of(done, { acts: [bare, covering] }), MET],
  ])('proof: %s', (_, given, expected) => {
    expect(outcomeLines(activityAct, given)).toEqual(expected);
  });

  test('of two activities of one item only the one that the act covers has it', () => {
    const march = { ...done, from: day('2024-03-04'), to: day('2024-03-05') };
    expect(outcomeLines(activityAct, { ...withAct(covering), activities: [march, done] })).toEqual([
      'unknown И-001 finished: noAct',
      'met И-002 finished',
    ]);
  });

  test.each([
    ['2024-09-27', 'noTerm', {}, 'unknown', 'noAct'],
    ['2024-09-27', 'days5', {}, 'violated', null],
    ['2024-09-30', 'days5', {}, 'unknown', 'noAct'],
    [null, 'days5', {}, 'unknown', 'noAct'],
    [
      '2024-09-27',
      'days5',
      { acts: [{}], findings: [{ activity: 'И-001', act: 'АК-001' }] },
      'violated',
      'draft',
    ],
    [
      '2024-09-30',
      'days5',
      { acts: [{}], findings: [{ activity: 'И-001', act: 'АК-001' }] },
      'unknown',
      'draft',
    ],
  ] as const)(
    'finished on %s, by 5 October under the reading %s, %j: %s',
    (to, promptly, rest, value, says) => {
      const given = { ...of({ ...done, to }, rest), readings: { promptly } };
      expect(outcomes(activityAct, given)).toMatchObject([{ value, says }]);
    },
  );
});

describe('8.1 activity act: the day of the act', () => {
  const made = (date: string, rest: Case = {}) => ({ ...withAct({ ...covering, date: day(date) }), ...rest });
  const settings = { formed: day('2024-07-01') };
  const later = { ...done, from: day('2029-03-04'), to: day('2029-03-05') };
  test.each<[string, Case, readonly string[]]>([
    ['today', made('2024-10-05'), MET],
    ['tomorrow', made('2024-10-06'), ['unknown И-001 finished: future']],
    ['within the chosen term', made('2024-08-14', { readings: { promptly: 'days3' } }), MET],
    [
      'a day after it',
      made('2024-08-15', { readings: { promptly: 'days3' } }),
      ['violated И-001 finished: late'],
    ],
    [
      'after the mandate',
      {
        settings,
        today: '2029-12-01',
        ...withAct({ ...covering, from: later.from, to: later.to, date: day('2029-03-10') }, later),
      },
      ['unknown И-001 finished: mandate'],
    ],
  ])('%s', (_, given, expected) => {
    expect(outcomeLines(activityAct, given)).toEqual(expected);
  });

  test('a document that the register calls a draft is not the act', () => {
    const given = withAct({ ...covering, act: null, document: 'https://docs.google.com/1' });
    const archive = [{ kind: 'act', belongsTo: 'АК-001', state: 'draft' }] as const;
    expect(outcomeLines(activityAct, { ...given, archive })).toEqual(CLAIMED);
  });
});
