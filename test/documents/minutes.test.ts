// The minutes: attendance by name, the quorum at its boundary, what was heard, discussed and decided, votes and recusals.
import { codes, made } from './support.ts';
import { but, village } from './village.ts';

describe('the minutes of a meeting', () => {
  test('say what was heard, discussed and decided, in this order', () => {
    const { words } = made('minutes', village);
    const places = [
      'УГУЛДУ',
      'тааныштырды',
      'ЧЫГЫП СҮЙЛӨШТҮ',
      'колдоду',
      'ЧЕЧИМ КЫЛАТ',
      'колдоого алынсын',
    ].map((phrase) => words.indexOf(phrase));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
  });

  test.each([
    ['date in words', '2024-жылдын 10-декабры'],
    ['time', 'Убактысы: 14:00'],
    ['chair', 'Төрагалык кылган: А.Асанов'],
    ['secretary', 'Катчы: Б.Үсөнова'],
    ['absent members by name', 'Катышпаган мүчөлөр: Е.Сыдыкова, Ж.Эсенов'],
    ['votes', 'макул – 4, каршы – 0, калыс – 0'],
    ['recusal', 'добуш берүүгө катышкан жок: Д.Жумаев'],
    ['due day', '2024-жылдын 20-декабры'],
    ['second item of the agenda, without its figure', '\nАр түрдүү маселелер'],
  ])('state the %s', (_, phrase) => {
    expect(made('minutes', village).words).toContain(phrase);
  });

  const attending = (count: number) =>
    but('meetings', { present: village.members.slice(0, count).map((_, index) => `М-00${index + 1}`) });
  test.each([
    [3, 'Кворум жок'],
    [4, 'Кворум бар'],
    [7, 'Кворум бар'],
    [0, 'Кворум жөнүндө маалымат жетишсиз'],
  ])('with %s of 7 present: %s', (count, phrase) => {
    expect(made('minutes', attending(count)).words).toContain(phrase);
  });

  test('of a working group say nothing of a quorum', () => {
    const { words } = made('minutes', but('meetings', { form: 'workingGroup' }));
    expect(words).toContain('ЖУМУШЧУ ТОПТУН');
    expect(words).not.toContain('Кворум');
  });

  test.each([
    ['1. Отчет. 2. План', ['Отчет.', 'План']],
    [
      '1) 2025-жылдын отчету. 2) 2026-жылдын планы. 3) Башка',
      ['2025-жылдын отчету.', '2026-жылдын планы.', 'Башка'],
    ],
    ['1. Жобонун 3. пункту', ['Жобонун 3. пункту']],
    ['Отчет 2. План', ['Отчет 2. План']],
  ])('the agenda «%s» in one line', (agenda, items) => {
    const { tree } = made('minutes', but('meetings', { agenda }));
    expect(tree.blocks.find(({ kind }) => kind === 'list')).toMatchObject({ items });
  });

  test('without a written agenda take the questions that were decided', () => {
    const { missing, words } = made('minutes', but('meetings', { agenda: null }));
    expect(missing).toEqual([]);
    expect(words).toContain('КҮН ТАРТИБИ\nИш планды кароо');
  });

  test.each([
    ['date', but('meetings', { date: null }), ['date']],
    ['time', but('meetings', { time: null }), ['time']],
    ['place', but('meetings', { place: null }), ['place']],
    ['chair', but('meetings', { chairedBy: null }), ['chair']],
    ['attendance', but('meetings', { present: [] }), ['present']],
    ['decision', but('decisions', { decision: null }), ['decisions']],
    ['votes', but('decisions', { against: null }), ['votes']],
    ['decisions at all', { ...village, decisions: [] }, ['decisions']],
  ] as const)('without its %s are a draft', (_, given, missing) => {
    expect(made('minutes', given)).toMatchObject({ missing, tree: { header: 'ДОЛБООР' } });
  });

  test.each(codes)('name the same people in %s', (code) => {
    const { words } = made('minutes', village, code);
    for (const { name } of village.members) expect(words).toContain(name);
  });
});

test('who came late or left early is written with the time, and the guests by themselves', () => {
  const { words } = made('minutes', {
    ...village,
    partly: new Map([
      [
        'Ж-001',
        [
          { member: 'М-001', from: 845, to: 900 },
          { member: 'М-002', from: null, to: null },
        ],
      ],
    ]),
    guests: new Map([['Ж-001', 'Ж.Эсенкулова, 3 тургун']]),
  });
  expect(words).toContain('келген убактысы – 14:05, кеткен убактысы – 15:00');
  expect(words).toContain('башынан аягына чейин катышкан эмес');
  expect(words).toContain('Чакырылгандар: Ж.Эсенкулова, 3 тургун');
  expect(made('minutes', village).words).not.toMatch(/Чакырылгандар|убактысы –/u);
});
