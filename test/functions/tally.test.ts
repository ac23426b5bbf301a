// BMJB_TALLY.
import type { CellInput, CellValue } from '../../src/core/custom-function.ts';
import { call } from './support.ts';

type Rows = CellValue[][];

describe('BMJB_TALLY', () => {
  const KEYS = [
    'number',
    'survey',
    'question',
    'answer',
    'member',
    'village',
    'date',
    'entry',
    'all',
    'women',
    'men',
  ];
  const DAY = new Date(2024, 10, 5);
  let last = 0;

  /** A row of the tally sheet. */
  function row(
    question: string,
    answer: CellValue,
    all: CellValue,
    women: CellValue,
    more: Partial<Record<string, CellValue>> = {},
  ): CellValue[] {
    last += 1;
    const men = typeof all === 'number' && typeof women === 'number' ? all - women : '';
    const cells: Partial<Record<string, CellValue>> = {
      number: `Э-${last}`,
      survey: 'С-001',
      question,
      answer,
      member: 'М-001',
      village: 'Арал',
      date: DAY,
      entry: '',
      all,
      women,
      men,
      ...more,
    };
    return KEYS.map((key) => cells[key] ?? '');
  }

  /** The sheet as it stands: keys, title, headers, rows. */
  const sheet = (...rows: Rows): Rows => [
    KEYS,
    ['Эсептөө', ...KEYS.slice(1).map(() => '')],
    [
      '№',
      'Сурамжылоо',
      'Суроо',
      'Жооп',
      'Ким эсептеди',
      'Айылы',
      'Датасы',
      'Киргизүү',
      'Бардыгы',
      'Аялдар',
      'Эркектер',
    ],
    ...rows,
  ];

  const plain = sheet(
    row('СУ-001', 'ооба', 24, 14),
    row('СУ-001', 'жок', 6, 2),
    row('СУ-002', 'ооба', 30, 16),
    row('СУ-001', 'Ооба ', 10, 6, { village: 'Бел' }),
    row('СУ-001', 'ооба', 99, 50, { survey: 'С-002' }),
    KEYS.map(() => ''),
  );

  /** Answer, count, base and share of each row. */
  const counts = (...args: CellInput[]) =>
    (call('BMJB_TALLY', ...args) as Rows).map(([answer, count, base, share]) => [answer, count, base, share]);

  test('adds up the answers to a question, with share and interval', () => {
    expect(
      call('BMJB_TALLY', sheet(row('СУ-001', 'ооба', 24, 14), row('СУ-001', 'жок', 6, 2)), 'С-001', 'СУ-001'),
    ).toEqual([
      ['ооба', 24, 30, 0.8, expect.closeTo(0.626943, 5), expect.closeTo(0.904949, 5)],
      ['жок', 6, 30, 0.2, expect.closeTo(0.095051, 5), expect.closeTo(0.373057, 5)],
    ]);
  });

  test.each<[CellInput, CellValue[][]]>([
    [
      undefined,
      [
        ['ооба', 34, 40, 0.85],
        ['жок', 6, 40, 0.15],
      ],
    ],
    [
      '',
      [
        ['ооба', 34, 40, 0.85],
        ['жок', 6, 40, 0.15],
      ],
    ],
    [
      'women',
      [
        ['ооба', 20, 22, 20 / 22],
        ['жок', 2, 22, 2 / 22],
      ],
    ],
    [
      'Аялдар',
      [
        ['ооба', 20, 22, 20 / 22],
        ['жок', 2, 22, 2 / 22],
      ],
    ],
    [
      'мужчины',
      [
        ['ооба', 14, 18, 14 / 18],
        ['жок', 4, 18, 4 / 18],
      ],
    ],
  ])('of the group %p', (group, rows) => {
    expect(counts(plain, 'С-001', 'СУ-001', group)).toEqual(rows);
  });

  test('finds columns by their keys, wherever they stand', () => {
    const turned = plain.map((cells) => [...cells].reverse());
    expect(counts(turned, 'С-001', 'СУ-001')).toEqual(counts(plain, 'С-001', 'СУ-001'));
  });

  test('knows survey and question as lists show them, in Latin letters too', () => {
    const named = sheet(row('СУ-001 · Суу барбы?', 'ооба', 3, 2, { survey: 'С-001 · Таза суу' }));
    expect(counts(named, 'C-001', 'су-001')).toEqual([['ооба', 3, 3, 1]]);
  });

  test('an answer that is a number stays one', () => {
    expect(counts(sheet(row('СУ-001', 5, 3, 2), row('СУ-001', 4, 1, 0)), 'С-001', 'СУ-001')).toEqual([
      [5, 3, 4, 0.75],
      [4, 1, 4, 0.25],
    ]);
  });

  test('a batch entered twice counts once, where its entries agree', () => {
    const twice = (second: number, word = 'экинчи') =>
      sheet(
        row('СУ-001', 'ооба', 24, 14, { entry: 'биринчи' }),
        row('СУ-001', 'жок', 6, 2, { entry: 'биринчи' }),
        row('СУ-001', 'ооба', second, 14, { entry: word, member: 'М-002' }),
        row('СУ-001', 'жок', 6, 2, { entry: word, member: 'М-002' }),
        row('СУ-001', 'ооба', 10, 5, { village: 'Бел' }),
      );
    for (const word of ['экинчи', 'second', 'Второй'])
      expect(counts(twice(24, word), 'С-001', 'СУ-001')).toEqual([
        ['ооба', 34, 40, 0.85],
        ['жок', 6, 40, 0.15],
      ]);
    expect(counts(twice(25), 'С-001', 'СУ-001')).toEqual([['ооба', 10, 10, 1]]);
  });

  test('several answers: shares are of the respondents that a line or the questionnaires state', () => {
    const stated = sheet(
      row('СУ-003', 'суу', 40, 20),
      row('СУ-003', 'жол', 35, 20),
      row('СУ-003', 'Жооп бергендер', 50, 30),
    );
    expect(counts(stated, 'С-001', 'СУ-003')).toEqual([
      ['суу', 40, 50, 0.8],
      ['жол', 35, 50, 0.7],
    ]);
    const forms = plain.slice(0, 1).map((keys) => [...keys, 'forms']);
    const withForms = [...forms, ...stated.slice(3, 5).map((cells) => [...cells, 50])];
    expect(counts(withForms, 'С-001', 'СУ-003')).toEqual([
      ['суу', 40, 50, 0.8],
      ['жол', 35, 50, 0.7],
    ]);
    expect(call('BMJB_TALLY', withForms, 'С-001', 'СУ-003', 'women')).toEqual([
      ['суу', 20, '', '', '', ''],
      ['жол', 20, '', '', '', ''],
    ]);
  });

  test('nobody asked is no share', () => {
    expect(call('BMJB_TALLY', sheet(row('СУ-001', 'ооба', 0, 0)), 'С-001', 'СУ-001')).toEqual([
      ['ооба', 0, 0, '', '', ''],
    ]);
  });

  test.each<[string, CellInput[], string]>([
    [
      'no range',
      [5, 'С-001', 'СУ-001'],
      '«tally» аргументинде мамычалардын ачкычтары бар биринчи сабы менен кошо барак болушу керек.',
    ],
    [
      'keys alone',
      [[KEYS], 'С-001', 'СУ-001'],
      '«tally» аргументинде мамычалардын ачкычтары бар биринчи сабы менен кошо барак болушу керек.',
    ],
    [
      'no keys',
      [plain.slice(2), 'С-001', 'СУ-001'],
      '«tally» аргументинин биринчи сабында «survey» деген ачкыч жок.',
    ],
    [
      'no column of the group',
      [plain, 'С-001', 'СУ-001', 'youth'],
      '«tally» аргументинин биринчи сабында «youth» деген ачкыч жок.',
    ],
    ['no survey', [plain, '', 'СУ-001'], '«survey» аргументинде бир да маани жок.'],
    [
      'an unknown survey',
      [plain, 'С-009', 'СУ-001'],
      '«survey» аргументиндеги маани «tally» аргументинде табылган жок.',
    ],
    [
      'an unknown question',
      [plain, 'С-001', 'СУ-009'],
      '«question» аргументиндеги маани «tally» аргументинде табылган жок.',
    ],
    [
      'a question of another survey',
      [plain, 'С-002', 'СУ-002'],
      '«question» аргументиндеги маани «tally» аргументинде табылган жок.',
    ],
    [
      'a group that is none',
      [plain, 'С-001', 'СУ-001', 'балдар'],
      '«group» аргументинде булардын бири болушу керек: Бардыгы, Аялдар, Эркектер, Жаштар, Улгайгандар, Жумушсуздар, ДМЧА, Башкалар, Көрсөтүлгөн эмес.',
    ],
    [
      'a group that nobody counted',
      [sheet(row('СУ-001', 'ооба', 5, '')), 'С-001', 'СУ-001', 'women'],
      '«group» аргументиндеги топ «tally» аргументинде саналган эмес.',
    ],
    [
      'people that are no whole number',
      [sheet(row('СУ-001', 'ооба', 'көп', 2)), 'С-001', 'СУ-001'],
      '«tally» аргументинде «all» мамычасына 0дөн кем эмес бүтүн сан жазылышы керек.',
    ],
    [
      'less than nobody',
      [sheet(row('СУ-001', 'ооба', 5, -1)), 'С-001', 'СУ-001'],
      '«tally» аргументинде «women» мамычасына 0дөн кем эмес бүтүн сан жазылышы керек.',
    ],
    [
      'an entry that is neither first nor second',
      [sheet(row('СУ-001', 'ооба', 5, 2, { entry: 'екинчи' })), 'С-001', 'СУ-001'],
      '«tally» аргументинде «entry» мамычасына булардын бири жазылышы керек: биринчи, экинчи.',
    ],
    [
      'entries that do not agree',
      [
        sheet(row('СУ-001', 'ооба', 5, 2), row('СУ-001', 'ооба', 6, 2, { entry: 'экинчи' })),
        'С-001',
        'СУ-001',
      ],
      '«tally» аргументинде бул суроонун эки киргизүүсү бири-бирине дал келбейт.',
    ],
  ])('refuses %s', (_, args, sentence) => {
    expect(() => call('BMJB_TALLY', ...args)).toThrow(new Error(sentence));
  });
});

describe('BMJB_TALLY of a whole survey', () => {
  const KEYS = ['survey', 'question', 'answer', 'batch', 'village', 'forms', 'all', 'women'];
  const line = (question: string, answer: CellValue, all: CellValue, women: CellValue, survey = 'С-001') => [
    ...[survey, question, answer, 'Арал-1', 'Арал', 30, all, women],
  ];
  const cells: Rows = [
    ...[KEYS, ['Эсептөө', '', '', '', '', '', '', ''], KEYS],
    ...[line('СУ-001', 'ооба', 24, 14), line('СУ-001', 'жок', 6, 2)],
    ...[line('СУ-002', 5, 10, ''), line('СУ-002', 4, 20, '')],
    ...[line('СУ-003', 'үйдө', '12 адам', 3), line('СУ-003', 'арык', 9, 2)],
    line('СУ-004', 'ооба', 1, 1, 'С-002'),
  ];

  test('spills question, answer and group with their figures in one call', () => {
    const rows = call('BMJB_TALLY', cells, 'С-001') as Rows;
    expect(rows.map((row) => row.slice(0, 6))).toEqual([
      ['СУ-001', 'ооба', 'Бардыгы', 24, 30, 0.8],
      ['СУ-001', 'ооба', 'Аялдар', 14, 16, 0.875],
      ['СУ-001', 'жок', 'Бардыгы', 6, 30, 0.2],
      ['СУ-001', 'жок', 'Аялдар', 2, 16, 0.125],
      ['СУ-002', 5, 'Бардыгы', 10, 30, expect.closeTo(1 / 3)],
      ['СУ-002', 4, 'Бардыгы', 20, 30, expect.closeTo(2 / 3)],
      ['СУ-003', 'үйдө', 'Бардыгы', '', '', ''],
      ['СУ-003', 'үйдө', 'Аялдар', 3, '', ''],
      ['СУ-003', 'арык', 'Бардыгы', 9, '', ''],
      ['СУ-003', 'арык', 'Аялдар', 2, '', ''],
    ]);
    expect(rows.every(({ length }) => length === 8)).toBe(true);
  });

  test('of a group alone', () => {
    const rows = call('BMJB_TALLY', cells, 'С-001', '', 'women') as Rows;
    expect(rows.map((row) => [row[1], row[3]])).toEqual([
      ['ооба', 14],
      ['жок', 2],
      ['үйдө', 3],
      ['арык', 2],
    ]);
  });

  test('a bad count spoils its own question alone', () => {
    expect((call('BMJB_TALLY', cells, 'С-001', 'СУ-001') as Rows)[0]?.[3]).toBe(0.8);
    expect(() => call('BMJB_TALLY', cells, 'С-001', 'СУ-003')).toThrow(/«all» мамычасына/);
  });

  test('tells the same as question by question', () => {
    const whole = call('BMJB_TALLY', cells, 'С-001') as Rows;
    const one = call('BMJB_TALLY', cells, 'С-001', 'СУ-001', 'women') as Rows;
    expect(
      whole
        .filter((row) => row[0] === 'СУ-001' && row[2] === 'Аялдар')
        .map((row) => [row[1], ...row.slice(3)]),
    ).toEqual(one);
  });
});
