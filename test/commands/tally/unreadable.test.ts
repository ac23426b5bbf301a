// What cannot be read in a tally is not known: no share changes without a word.
import { resultBlock } from '#commands/tally/results/rows';
import type { Cell } from '#core/cell';
import { printedSurveys } from '#documents/survey/printed';
import type { TallyRow } from '#tables/tally';
import { languages } from '#texts/all';
import { openBook } from '#workbook/book';
import { year } from '../../../local/demo/year/index.ts';
import { factsOf } from '../../rules/support.ts';
import { Workbook } from '../check/workbook.ts';

const { results: words } = languages.ky.tally;

type Row = Readonly<Record<string, Cell>>;

const rowsOf = (key: string): Row[] =>
  (year.find(({ sheet }) => sheet === key)?.rows ?? []).map(({ number, cells }) => ({ number, ...cells }));

const given = { surveys: rowsOf('surveys'), questions: rowsOf('questions') };
const ALL = rowsOf('tally');

/** The lines of the results of a tally. */
function resultsOf(tally: readonly Row[]): readonly Row[] {
  const book = openBook(new Workbook({ ...given, tally, scores: [] }).environment('2025-12-22'), [
    ...(['surveys', 'questions', 'tally', 'settings'] as const),
  ]);
  const records = <K extends 'surveys' | 'questions' | 'tally'>(key: K) => {
    const sheet = book.sheet(key);
    if (sheet === null) throw new Error(`No sheet ${key}`);
    return sheet.records;
  };
  const settings = { smallBase: 1, countsDontKnow: false };
  const all = { surveys: records('surveys'), questions: records('questions'), tally: records('tally') };
  return resultBlock({ ...all, scores: [], settings }, languages.ky).rows as readonly Row[];
}

/** Every share of a survey by its place. */
function sharesOf(rows: readonly Row[], survey: string): ReadonlyMap<string, Cell> {
  const own = rows.filter((row) => `${row.survey}`.startsWith(`${survey} `));
  return new Map(
    own.flatMap((row) =>
      Object.entries(row)
        .filter(([key]) => /share$/i.test(key))
        .map(([key, share]) => [
          JSON.stringify([row.question, row.answer, row.group, row.village, key]),
          share,
        ]),
    ),
  );
}

/** Everything that is stated beside the figures of a survey. */
const notesOf = (rows: readonly Row[], survey: string) =>
  rows.filter((row) => `${row.survey}`.startsWith(`${survey} `)).map(({ note }) => `${note}`);

describe.each(['С-001', 'С-002'])('%s of the demo year, each cell made unreadable in turn', (survey) => {
  const own = ALL.filter((row) => row.survey === survey);
  const before = resultsOf(own);
  const shares = sharesOf(before, survey);
  const text = new Set(notesOf(before, survey));
  const columns = [
    'survey',
    'question',
    'member',
    'date',
    'entry',
    'forms',
    'all',
    'women',
    'men',
    'disabled',
  ];

  test.each(columns)('%s', (column) => {
    for (const at of own.keys()) {
      const rows = resultsOf(
        own.map((row, place) => (place === at ? { ...row, [column]: 'он беш киши' } : row)),
      );
      const now = sharesOf(rows, survey);
      const changed = [...shares].filter(([place, share]) => share !== '' && now.get(place) !== share);
      const news = notesOf(rows, survey).filter((note) => note !== '' && !text.has(note));
      if (changed.length > 0) expect([own[at]?.number, news.length > 0]).toEqual([own[at]?.number, true]);
    }
  });
});

describe('a question of fifty forms', () => {
  const options = 'ооба\nжок\nкээде';
  const asked = (kind: string, more: Row = {}) => [
    { number: 'СУ-001', survey: 'С-001', order: 1, text: 'Суу барбы?', kind, options, ...more },
    {
      number: 'СУ-002',
      survey: 'С-001',
      order: 2,
      text: 'Жол барбы?',
      kind: 'бир жооп',
      options: 'ооба\nжок',
    },
  ];
  const tally = (counts: readonly (readonly [Cell, Cell])[], question = 'СУ-001'): Row[] =>
    counts.map(([answer, all], at) => ({
      number: `Э-${question.slice(-1)}0${at + 1}`,
      survey: 'С-001',
      question,
      answer,
      all,
      village: 'Терек',
      batch: 'Терек-1',
      forms: 50,
      member: 'М-001',
      date: '2025-04-22',
    }));
  const other = tally(
    [
      ['ооба', 20],
      ['жок', 30],
    ],
    'СУ-002',
  );
  const results = (rows: readonly Row[], kind = 'бир жооп', more: Row = {}) => {
    const surveys = [{ number: 'С-001', title: 'Суу', random: 'ооба' }];
    const book = openBook(
      new Workbook({ surveys, questions: asked(kind, more), tally: rows, scores: [] }).environment(
        '2025-12-22',
      ),
      ['surveys', 'questions', 'tally', 'settings'],
    );
    const records = {
      surveys: book.sheet('surveys')?.records ?? [],
      questions: book.sheet('questions')?.records ?? [],
      tally: book.sheet('tally')?.records ?? [],
    };
    const settings = { smallBase: 1, countsDontKnow: false };
    return resultBlock({ ...records, scores: [], settings }, languages.ky).rows as readonly Row[];
  };
  const of = (rows: readonly Row[], question: string) =>
    rows.filter((row) => `${row.question}`.startsWith(question) && row.group === 'Бардыгы');
  const share = (rows: readonly Row[], answer: string, question = 'СУ-001') =>
    of(rows, question).find((row) => row.answer === answer)?.share;
  const note = (rows: readonly Row[], question = 'СУ-001') =>
    of(rows, question).find((row) => row.answer === words.respondents)?.note;

  test('with every count the shares stand', () => {
    const rows = results([
      ...tally([
        ['ооба', 30],
        ['жок', 12],
        ['кээде', 8],
      ]),
      ...other,
    ]);
    expect(['ооба', 'жок', 'кээде'].map((answer) => share(rows, answer))).toEqual([60, 24, 16]);
    expect(note(rows)).toBe('');
  });

  test.each<[Cell]>([['12 адам'], ['он эки'], [''], [-3]])(
    'a count of %p leaves no share, and names the row',
    (bad) => {
      const rows = results([
        ...tally([
          ['ооба', 30],
          ['жок', bad],
          ['кээде', 8],
        ]),
        ...other,
      ]);
      expect(['ооба', 'жок', 'кээде'].map((answer) => share(rows, answer))).toEqual(['', '', '']);
      expect(note(rows)).toContain('Э-102 сабындагы «Бардыгы» саны бош же окулган жок');
      expect(share(rows, 'ооба', 'СУ-002')).toBe(40);
      expect(note(rows, 'СУ-002')).toBe('');
    },
  );

  test('answers that do not sum to the forms are reported beside their shares', () => {
    const rows = results([
      ...tally([
        ['ооба', 30],
        ['жок', 8],
      ]),
      ...other,
    ]);
    expect(note(rows)).toBe('Терек-1 топтому: анкеталар – 50, жооптордун суммасы – 38');
  });

  test('of scores there is no mean', () => {
    const scored = (bad: Cell) =>
      results(
        [
          ...tally([
            ['1', 30],
            ['5', bad],
          ]),
          ...other,
        ],
        'балл',
        { options: '' },
      );
    const mean = (rows: readonly Row[]) => of(rows, 'СУ-001').find((row) => row.answer === words.mean)?.score;
    expect(mean(scored(20))).toBe(2.6);
    expect(mean(scored('20 (жыйырма)'))).toBeUndefined();
  });

  test('a score off the scale is out of the mean, and reported', () => {
    const rows = results(
      [
        ...tally([
          ['1', 25],
          ['5', 20],
          ['10', 5],
        ]),
        ...other,
      ],
      'балл',
      { options: '' },
    );
    const mean = of(rows, 'СУ-001').find((row) => row.answer === words.mean);
    expect(mean?.count).toBe(45);
    expect(mean?.score).toBe(2.78);
    expect(note(rows)).toBe('«10» шкалада жок: орточо баллга кирген жок');
  });
});

describe('in papers', () => {
  const line = (answer: string, all: number | null, more: Partial<TallyRow> = {}): Partial<TallyRow> => ({
    survey: 'С-001',
    question: 'СУ-001',
    answer,
    batch: 'Терек-1',
    village: 'Терек',
    entry: 'first',
    forms: 80,
    all,
    ...more,
  });
  const printed = (tally: readonly Partial<TallyRow>[]) => {
    const facts = factsOf({
      surveys: [{ title: 'Суу', approached: 231, refused: 17, notReached: 14 }],
      questions: [{ survey: 'С-001', kind: 'one', options: 'ооба\nжок' }],
      tally,
      settings: { smallBase: 1 },
    });
    return printedSurveys(facts.surveys, facts).surveys[0];
  };

  test('a question with a count that is not known shows no figure, and why', () => {
    const survey = printed([line('ооба', 50), line('жок', null)]);
    const [question] = survey?.questions ?? [];
    expect(
      question?.answers.flatMap(({ shares }) => shares.map(({ count, share }) => [count, share])),
    ).toEqual([
      [null, null],
      [null, null],
    ]);
    expect(question?.doubts).toMatchObject([{ kind: 'count', group: 'all', line: { number: 'Э-002' } }]);
  });

  test('a batch left out is named with its people, and the response counts them', () => {
    const more = { batch: 'Баетов-1', village: 'Баетов', forms: 120 };
    const differing = [
      line('ооба', 31),
      line('жок', 49),
      line('ооба', 30, { entry: 'second' }),
      line('жок', 50, { entry: 'second' }),
    ];
    const survey = printed([...differing, line('ооба', 70, more), line('жок', 50, more)]);
    expect(survey?.leftOut).toEqual([{ batch: 'Терек-1', forms: 80 }]);
    expect(survey?.disclosure.respondents).toBe(120);
    expect(survey?.disclosure.response).toEqual({ complete: 200, approached: 231 });
  });
});
