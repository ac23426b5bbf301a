// Surveys through the built bundle: batches from several people, each counted once; results by hand.

import { row, sheet } from '../../local/demo/row.ts';
import { typeSheets } from '../../local/demo/write-year.ts';
import type { TallyBatch, TallySaved, TallyState } from '../../src/actions/tally/types.ts';
import { languages } from '../../src/texts/all.ts';
import { builtBundle, type Product, product } from '../support/product.ts';

const SCALE = ['канааттанам', 'канааттанбайм', 'билбейм'];

const surveys = sheet('surveys', [
  row('С-001', {
    title: 'Суу',
    random: 'ооба',
    instrument: 'анкета',
    mode: 'бетме-бет',
    place: 'Баетов',
    population: 3000,
  }),
  row('С-002', {
    title: 'Суу, экинчи жолу',
    random: 'ооба',
    instrument: 'анкета',
    mode: 'бетме-бет',
    place: 'Баетов',
    population: 3000,
    roundOf: 'С-001',
  }),
  row('С-003', { title: 'Жол', instrument: 'анкета' }),
]);
const asked = (survey: string) => [
  { survey, order: 1, text: 'Сууга канааттанасызбы?', kind: 'бир жооп', options: SCALE.join('\n') },
  { survey, order: 2, text: 'Сууну кайдан аласыз?', kind: 'бир нече жооп', options: 'үйдөн\nколонкадан' },
];
const questions = sheet(
  'questions',
  [...asked('С-001'), ...asked('С-002'), ...asked('С-003')].map((cells, at) => row(`СУ-00${at + 1}`, cells)),
);

async function surveyed(): Promise<Product> {
  const group = await product('2024-10-05');
  typeSheets(group.host, [surveys, questions]);
  group.run('checkWorkbook');
  return group;
}

/** The rows of a sheet by column keys. */
function rowsIn(
  group: Product,
  key: 'tally' | 'results' | 'log',
): readonly Readonly<Record<string, unknown>>[] {
  const [keys = [], , , ...rows] = group.cells(languages.ky.sheets[key].title);
  return rows
    .map((cells) => Object.fromEntries(keys.map((name, at) => [`${name}`, cells[at]])))
    .filter(
      ({ number, survey, when }) => `${number}${survey}${when}` !== '' && (key === 'log' || number !== ''),
    );
}

/** A batch of one question: satisfied, dissatisfied, «билбейм». */
function batchOf(id: string, people: readonly number[], given: Partial<TallyBatch> = {}): TallyBatch {
  const counts = people.map((all, at) => ({
    question: 'СУ-001',
    answer: SCALE[at] ?? '',
    counts: { all, women: all, men: 0, notStated: 0 },
  }));
  const forms = people.reduce((sum, all) => sum + all, 0);
  const place = { survey: 'С-001', member: 'М-001', village: 'Баетов', date: '2024-10-05' };
  return { id, ...place, entry: 'first', forms, counts, ...given };
}

const send = (group: Product, batch: unknown) => group.run<TallySaved>('sendBatch', batch);

describe('a batch', () => {
  let group: Product;
  beforeAll(async () => {
    group = await surveyed();
  });
  afterAll(() => group.host.close());

  test('the page is told of surveys, questions, answers, members and villages', () => {
    const state = group.run<TallyState>('readTally', null);
    expect(state).toMatchObject({ ready: true, language: 'ky', today: '2024-10-05' });
    expect(state.surveys.map((survey) => survey.row)).toEqual(['С-001', 'С-002', 'С-003']);
    expect(state.surveys[0]?.questions.map(({ row, kind, answers }) => [row, kind, answers])).toEqual([
      ['СУ-001', 'one', [...SCALE, 'Көрсөтүлгөн эмес']],
      ['СУ-002', 'several', ['үйдөн', 'колонкадан']],
    ]);
    expect(state.members).toHaveLength(15);
    expect(state.villages.length).toBeGreaterThan(0);
  });

  test('is written in one write, one read a sheet', () => {
    let saved: TallySaved | null = null;
    const calls = group.calls(() => {
      saved = send(group, batchOf('a', [7, 2, 1]));
    });
    expect(saved).toMatchObject({ added: true, rows: ['Э-001', 'Э-002', 'Э-003'] });
    expect(calls.getValues).toBeLessThanOrEqual(6);
    // The rows, the counter, the log.
    expect(calls.setValues).toBe(3);
    expect(rowsIn(group, 'tally')).toMatchObject([
      {
        answer: 'канааттанам',
        batch: 'Баетов-1',
        entry: 'биринчи',
        forms: 10,
        all: 7,
        women: 7,
        men: 0,
        youth: '',
      },
      { answer: 'канааттанбайм', all: 2 },
      { answer: 'билбейм', all: 1 },
    ]);
  });

  test('sent again changes nothing', () => {
    const calls = group.calls(() =>
      expect(send(group, batchOf('a', [7, 2, 1]))).toMatchObject({
        added: false,
        rows: ['Э-001', 'Э-002', 'Э-003'],
      }),
    );
    expect(calls.setValues ?? 0).toBe(0);
  });

  test.each<[string, unknown, RegExp]>([
    ['of an unknown survey', batchOf('x', [1], { survey: 'С-009' }), /С-009/],
    ['of an unknown member', batchOf('x', [1], { member: 'М-099' }), /М-099/],
    ['with a question of another survey', batchOf('x', [1], { survey: 'С-002' }), /СУ-001/],
    ['with a negative count', batchOf('x', [3, -1]), /канааттанбайм/],
    ['with half a person', batchOf('x', [0.5], { forms: 1 }), /канааттанам/],
    ['with a text for a count', batchOf('x', ['7' as unknown as number], { forms: 7 }), /канааттанам/],
    [
      'with an answer twice',
      { ...batchOf('x', [1]), counts: [1, 2].flatMap(() => batchOf('x', [1]).counts) },
      /эки жолу/,
    ],
    [
      'with a group that is none',
      { ...batchOf('x', [1]), counts: [{ question: 'СУ-001', answer: 'билбейм', counts: { cats: 1 } }] },
      /бузулган/,
    ],
    ['without a mark', batchOf('', [1]), /бузулган/],
    ['without counts', batchOf('x', []), /бузулган/],
    ['on no day', batchOf('x', [1], { date: '2024-13-01' }), /2024-13-01/],
    ['that is nothing', null, /бузулган/],
  ])('%s is refused in one sentence, and nothing is written', (_, batch, sentence) => {
    const before = rowsIn(group, 'tally');
    expect(() => send(group, batch)).toThrow(sentence);
    expect(rowsIn(group, 'tally')).toEqual(before);
  });

  test('its second entry goes by the name of the first, a third is a batch of its own', () => {
    send(group, batchOf('b', [7, 2, 1], { member: 'М-002', entry: 'second' }));
    send(group, batchOf('c', [7, 2, 1], { member: 'М-003' }));
    const names = rowsIn(group, 'tally').map(({ batch, entry }) => `${batch} ${entry}`);
    expect([...new Set(names)]).toEqual(['Баетов-1 биринчи', 'Баетов-1 экинчи', 'Баетов-2 биринчи']);
  });
});

/** Numbers between 0 and 1 that look random, the same in every run (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

describe('five members send forty batches at once', () => {
  // What is made to fail is told on the console.
  beforeAll(() => jest.spyOn(console, 'error').mockImplementation(() => undefined));
  afterAll(() => jest.restoreAllMocks());

  const MEMBERS = ['М-001', 'М-002', 'М-003', 'М-004', 'М-005'];

  test.each([1, 2, 3])('with breaks and retries every batch stands there once (run %i)', async (seed) => {
    const random = randomFrom(seed);
    const group = await surveyed();
    const folder = await builtBundle();
    const people = MEMBERS.map((member) => {
      const host = group.host.as(`${member}@example.kg`);
      return { host, loaded: host.load(folder) };
    });
    const queues = MEMBERS.map((member, at) =>
      Array.from({ length: 8 }, (_, index) => batchOf(`${member}/${index}`, [at + 1, index, 1], { member })),
    );
    const waiting = () => queues.flatMap((queue, at) => (queue.length > 0 ? [at] : []));
    let [broken, refused, repeated] = [0, 0, 0];
    const busy = new Set<number>();
    /** One attempt of a member to send the first batch of the queue; it stays there until it is known to be written. */
    const attempt = (at: number): void => {
      const [batch] = queues[at] ?? [];
      const { host, loaded } = people[at] ?? {};
      if (batch === undefined || host === undefined || loaded === undefined || busy.has(at)) return;
      busy.add(at);
      const fails = random() < 0.3;
      if (fails) host.failAt(1 + Math.floor(random() * 60));
      try {
        const saved = host.run(loaded, 'sendBatch', [batch]) as TallySaved;
        if (!saved.added) repeated++;
        // Sometimes the answer is lost on the way, and the page sends the batch again.
        if (random() < 0.8) queues[at]?.shift();
      } catch (error) {
        if (/башка адам/.test(`${error}`)) refused++;
        else broken++;
      }
      host.failAt(0);
      busy.delete(at);
    };
    // While one member's batch is being written, others try to write theirs.
    let depth = 0;
    const stops = people.map(({ host }) =>
      host.onCall(() => {
        if (depth > 0 || random() > 0.02) return;
        depth++;
        attempt(Math.floor(random() * MEMBERS.length));
        depth--;
      }),
    );
    for (let round = 0; round < 2000 && waiting().length > 0; round++) {
      const some = waiting();
      attempt(some[Math.floor(random() * some.length)] ?? 0);
    }
    for (const stop of stops) stop();
    expect(waiting()).toEqual([]);
    expect(Math.min(broken, refused, repeated)).toBeGreaterThan(0);

    const rows = rowsIn(group, 'tally');
    const told = rows.map(({ sent, answer, all }) => `${sent} ${answer} ${all}`).sort();
    const expected = MEMBERS.flatMap((member, at) =>
      Array.from({ length: 8 }, (_, index) =>
        [at + 1, index, 1].map((all, place) => `${member}/${index} ${SCALE[place]} ${all}`),
      ).flat(),
    ).sort();
    expect(told).toEqual(expected);
    expect(new Set(rows.map(({ number }) => number)).size).toBe(120);
    expect(new Set(rows.map(({ batch }) => batch)).size).toBe(40);
    group.host.close();
  });
});

describe('results', () => {
  const ALL = { group: 'Бардыгы', village: 'бардык айылдар' };
  let group: Product;
  beforeAll(async () => {
    group = await surveyed();
    send(group, batchOf('a', [60, 30, 10]));
    const again = batchOf('b', [70, 20, 10], { survey: 'С-002' });
    send(group, { ...again, counts: again.counts.map((count) => ({ ...count, question: 'СУ-003' })) });
    const small = batchOf('c', [24, 6, 0], { survey: 'С-003' });
    send(group, { ...small, counts: small.counts.map((count) => ({ ...count, question: 'СУ-005' })) });
  });
  afterAll(() => group.host.close());

  const results = () => rowsIn(group, 'results');
  const of = (survey: string, answer: string) =>
    results().find(
      (one) =>
        `${one.survey}`.startsWith(survey) &&
        one.answer === answer &&
        one.group === ALL.group &&
        one.village === ALL.village,
    );

  test('are written in one write after one read a sheet, and again not at all', () => {
    const first = group.calls(() => group.run('computeResults'));
    expect(first.getValues).toBeLessThanOrEqual(6);
    // The results and the log.
    expect(first.setValues).toBe(2);
    const second = group.calls(() => group.run('computeResults'));
    expect(second.setValues ?? 0).toBe(0);
  });

  test('can be asked for in the menu', () => {
    expect(() => group.run('menuResults')).not.toThrow();
  });

  test('of the first round: count, base, share and interval', () => {
    expect(of('С-001', 'канааттанам')).toMatchObject({
      survey: 'С-001 · Суу',
      question: 'СУ-001 · Сууга канааттанасызбы?',
      ...{ count: 60, base: 100, share: 60, low: 50.2, high: 69.06, before: '', change: '', note: '' },
    });
  });

  test('satisfaction leaves out «билбейм», and says so', () => {
    const { satisfaction, withoutDontKnow } = languages.ky.tally.results;
    expect(of('С-001', satisfaction)).toMatchObject({
      count: 60,
      base: 90,
      share: 66.67,
      note: withoutDontKnow,
    });
  });

  test('of the second round: the share before and what the change lets one say', () => {
    expect(of('С-002', 'канааттанам')).toMatchObject({
      ...{ count: 70, base: 100, share: 70, before: 60 },
      change: '+10,0 пайыздык пункт (−3,2…22,7): ишенимдүү өзгөрүү жок',
    });
  });

  test('of a sample that is not random there is no interval', () => {
    expect(of('С-003', 'канааттанам')).toMatchObject({
      ...{ count: 24, base: 30, share: 80, low: '', high: '', note: 'туш келди тандоо эмес' },
    });
  });

  test('groups stand beside all; nobody among the men leaves no share', () => {
    const men = results().find((one) => one.group === 'Эркектер' && one.answer === 'канааттанам');
    expect(men).toMatchObject({ count: 0, base: 0, share: '', note: 'жооп берген адам жок' });
  });

  test('below thirty the count stays and the share does not', () => {
    send(group, batchOf('d', [20, 9, 0], { village: 'Терек', member: 'М-002' }));
    group.run('computeResults');
    const terek = results().filter((one) => one.village === 'Терек' && one.group === 'Бардыгы');
    expect(terek.find(({ answer }) => answer === 'канааттанам')).toMatchObject({
      ...{ count: 20, base: 29, share: '', low: '', note: 'n < 30: үлүшү көрсөтүлбөйт' },
    });
  });

  test('a batch whose entries differ counts for nothing, and the first line says so', () => {
    send(group, batchOf('e', [19, 10, 0], { village: 'Терек', member: 'М-003', entry: 'second' }));
    group.run('computeResults');
    expect(results().filter((one) => one.village === 'Терек')).toEqual([]);
    const response = of('С-001', languages.ky.tally.results.response);
    expect(response?.note).toContain('эсепке алынбаган топтомдор: 1');
  });

  test('fewer results leave no old lines behind', () => {
    const before = results().length;
    const app = group.host.services.SpreadsheetApp as unknown as GoogleAppsScript.Spreadsheet.SpreadsheetApp;
    const tally = app.getActiveSpreadsheet().getSheetByName('Эсептөө');
    group.host.runAs('FULL', () => tally?.getRange(4, 1, 3, tally.getLastColumn()).clearContent());
    group.run('computeResults');
    expect(results().length).toBeLessThan(before);
    expect(results().filter((one) => one.survey === 'С-001 · Суу' && one.question !== '')).toEqual([]);
  });
});

describe('rows laid out and answers pasted', () => {
  let group: Product;
  beforeEach(async () => {
    group = await surveyed();
  });
  afterEach(() => group.host.close());

  test('question by answer stands blank, once', () => {
    group.run('layOutBatch', 'С-001', 'М-001', 'Баетов');
    const rows = rowsIn(group, 'tally');
    expect(rows.map(({ question, answer, all }) => [question, answer, all])).toEqual([
      ['СУ-001', 'канааттанам', ''],
      ['СУ-001', 'канааттанбайм', ''],
      ['СУ-001', 'билбейм', ''],
      ['СУ-001', 'Көрсөтүлгөн эмес', ''],
      ['СУ-002', 'үйдөн', ''],
      ['СУ-002', 'колонкадан', ''],
    ]);
    expect(group.run<string>('layOutBatch', 'С-001', 'М-001', 'Баетов')).toContain('мурда');
    expect(rowsIn(group, 'tally')).toHaveLength(6);
    group.run('layOutBatch', 'С-001', 'М-002', 'Баетов');
    expect(rowsIn(group, 'tally')).toHaveLength(12);
    expect(group.run<string>('computeResults')).toContain('мурунку');
  });

  const ANSWERS = [
    'Убакыт\tАты-жөнү\t1\tСууну кайдан аласыз?\tЖынысы\tЖаштар',
    '12:01\tА.Асанов\tКанааттанам\tүйдөн, колонкадан\tэркек\t',
    '12:05\tБ.Осмонова\tканааттанам\tколонкадан\tаял\tооба',
    '12:09\tЖолборс Кабылан\t\t\t\tжок',
    '12:30\tД.Сыдыкова\tбилбейм\t"үйдөн\nколонкадан"\tаял\t+',
  ].join('\n');

  test('answers become counts by group; nothing of single respondents is kept', () => {
    const said = group.run<string>('countAnswers', 'С-001', 'М-001', 'Баетов', ANSWERS);
    expect(said).toContain('анкеталар – 4');
    expect(said).toContain('«Аты-жөнү»');
    const rows = rowsIn(group, 'tally');
    expect(
      rows.map(({ answer, all, women, men, notStated, youth, forms }) => [
        answer,
        all,
        women,
        men,
        notStated,
        youth,
        forms,
      ]),
    ).toEqual([
      ['канааттанам', 2, 1, 1, 0, 1, 4],
      ['Көрсөтүлгөн эмес', 1, 0, 0, 1, 0, 4],
      ['билбейм', 1, 1, 0, 0, 1, 4],
      ['үйдөн', 2, 1, 1, 0, 1, 4],
      ['колонкадан', 3, 2, 1, 0, 2, 4],
    ]);
    const everything = Object.values(languages.ky.sheets)
      .flatMap(({ title }) => group.cells(title).flat())
      .join('\n');
    for (const trace of ['12:01', 'Осмонова', 'Кабылан', 'Сыдыкова']) expect(everything).not.toContain(trace);
  });

  test('pasted again they count once', () => {
    group.run('countAnswers', 'С-001', 'М-001', 'Баетов', ANSWERS);
    expect(group.run<string>('countAnswers', 'С-001', 'М-001', 'Баетов', ANSWERS)).toContain('мурда');
    expect(rowsIn(group, 'tally')).toHaveLength(5);
  });

  test.each([
    ['', /табылган жок/],
    ['1\t2', /табылган жок/],
    ['аты\nА.Асанов', /табылган жок/],
  ])('%j holds no answers', (text, sentence) => {
    expect(() => group.run('countAnswers', 'С-001', 'М-001', 'Баетов', text)).toThrow(sentence);
  });
});
