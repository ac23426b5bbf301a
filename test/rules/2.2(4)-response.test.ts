// 2.2(4): who was approached, and how many answered.
import { response } from '#rules/2.2(4)-response';
import { outcomeLines } from './outcome-lines.ts';
import { type Case, day, outcomes } from './support.ts';

type Row = NonNullable<Case['surveys']>[number];
const stated = { approached: 200, refused: 60, notReached: 40, to: day('2024-10-05') };

describe('2.2(4) response', () => {
  test.each<[string, Row, readonly string[]]>([
    ['exactly half', stated, ['met С-001 approached']],
    ['one less', { ...stated, refused: 61 }, ['violated С-001 approached']],
    ['nobody', { ...stated, refused: 160 }, ['violated С-001 approached']],
    ['more refused than were approached', { ...stated, refused: 161 }, ['violated С-001 approached: over']],
    ['refusals not stated', { ...stated, refused: null }, ['unknown С-001 refused: refused']],
    [
      'nothing stated',
      { to: day('2024-10-05') },
      [
        'unknown С-001 approached: approached',
        'unknown С-001 refused: refused',
        'unknown С-001 notReached: notReached',
      ],
    ],
    [
      'nobody approached',
      { approached: 0, refused: 0, notReached: 0, to: day('2024-10-05') },
      ['unknown С-001 approached: approached'],
    ],
    ['it ends tomorrow', { ...stated, to: day('2024-10-06') }, ['n/a С-001 approached']],
    ['no last day, nothing counted', { approached: 200 }, ['n/a С-001 approached']],
    ['a group speaks together', { instrument: 'focusGroup', to: day('2024-10-05') }, []],
  ])('%s', (_, survey, expected) => {
    expect(outcomeLines(response, { surveys: [survey] })).toEqual(expected);
  });

  test.each<[string, string, readonly string[]]>([
    ['on the last day', '2024-10-05', []],
    ['after it', '2024-10-06', ['unknown Э-001 date: outside']],
    ['on the first day', '2024-10-01', []],
    ['before it', '2024-09-30', ['unknown Э-001 date: outside']],
  ])('a batch %s', (_, date, expected) => {
    const survey = { ...stated, from: day('2024-10-01') };
    const row = {
      survey: 'С-001',
      batch: 'Баетов-1',
      village: 'Баетов',
      forms: 50,
      all: 50,
      date: day(date),
    };
    const found = outcomeLines(response, { surveys: [survey], tally: [row] });
    expect(found.filter((one) => one.includes('date'))).toEqual(expected);
  });

  const counted = (forms: number, entry: 'first' | 'second' = 'first') => ({
    survey: 'С-001',
    batch: 'Баетов-1',
    village: 'Баетов',
    all: forms,
    forms,
    entry,
  });

  test.each([
    [100, 'met С-001 approached'],
    [101, 'violated С-001 approached: forms'],
  ])('%i questionnaires where 100 took part: %s', (forms, expected) => {
    const tally = [counted(forms), counted(forms, 'second')];
    expect(outcomeLines(response, { surveys: [stated], tally })).toEqual([expected]);
  });

  test.each([
    ['questionnaires', { forms: null }],
    ['survey', { survey: null }],
  ])('counts that do not state their %s may be more', (_, blank) => {
    const tally = [{ ...counted(100), ...blank }];
    expect(outcomeLines(response, { surveys: [stated], tally })).toEqual([
      'unknown С-001 approached: counted',
    ]);
  });

  test('says the rate', () => {
    expect(outcomes(response, { surveys: [{ ...stated, refused: 100 }] })).toMatchObject([
      { actual: '30 %', required: '>= 50 %', figures: { percent: 30 } },
    ]);
  });
});
