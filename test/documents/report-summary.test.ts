// The report's first page, and what else it reports the work.
import { languages } from '#texts/all';
import { day } from '../rules/support.ts';
import { made } from './support.ts';
import { surveyed } from './surveyed.ts';
import { village } from './village.ts';

const words = (given: object, id: 'report' | 'publicReport' = 'report') =>
  made(id, { ...village, ...given }).words;

test('five figures stand beside those of a year before', () => {
  expect(words({})).toContain('Кыскача\nКөрсөткүч\nӨткөн жылы\nБыйыл\nТоптун жыйналыштары\n1\n0');
  expect(words({ meetings: [], activities: [] })).toContain('Топтун жыйналыштары\n–\n0');
});

test('what was put right, what waits and since when, and what is asked', () => {
  const findings = [
    { ...village.findings[0], state: 'fixed', verified: day('2025-06-01'), found: 'Оңдолду' },
    { ...village.findings[0], found: 'Күтүп турат' },
  ];
  const recommendations = [
    { finding: 'Ф-002', text: 'Сунуш', kind: 'proposal', due: day('2025-12-21') },
    { finding: 'Ф-002', text: 'Сунуштама', kind: 'recommendation' },
  ];
  const phrase = words({ findings, recommendations });
  expect(phrase).toContain('Оңдолгону\n«Таза суу» ишканасы: Оңдолду');
  expect(phrase).toContain('«Таза суу» ишканасы: Күтүп турат (мөөнөтү 2025-жылдын 21-декабры өткөн)');
  const sentence = [findings[0], { ...village.findings[0], found: 'Күтүп турат.' }];
  expect(words({ findings: sentence, recommendations })).toContain('Күтүп турат (мөөнөтү');
  expect(phrase).toContain('Кеңештен суралганы\nСунуш\n');
  const inTime = [{ ...recommendations[0], due: day('2025-12-22') }];
  expect(words({ findings, recommendations: inTime })).not.toContain('өткөн)');
});

test.each([
  ['refused', 0],
  ['accepted', 1],
] as const)(
  'a recommendation that was %s and whose term is over counts as overdue %d times',
  (answer, count) => {
    const recommendations = [{ finding: 'Ф-001', text: 'Сунуш', answer, due: day('2025-06-01') }];
    expect(words({ recommendations })).toContain(`Мөөнөтү өткөнү – ${count},`);
  },
);

test.each([
  ['accepted', 'кабыл алынганы – 1, жарым-жартылай – 0'],
  ['partly', 'кабыл алынганы – 0, жарым-жартылай – 1'],
] as const)('%s is counted as what it is', (answer, counted) => {
  expect(words({ recommendations: [{ finding: 'Ф-001', text: 'Сунуш', answer }] })).toContain(counted);
});

const WORK = {
  subjects: [{ ...village.subjects[0], contract: '№ 24-07', plannedSum: 1000 }],
  indicators: [{ name: 'Суунун басымы', unit: 'атм', baseline: 1, target: 3 }],
  values: [
    { indicator: 'КӨ-001', date: day('2025-12-31'), value: 2 },
    { indicator: 'КӨ-001', date: day('2024-12-31'), value: 9 },
  ],
  surveys: [{ title: 'Карта', instrument: 'scorecard', to: day('2025-05-01') }],
  questions: [{ survey: 'С-001', text: 'Суунун сапаты' }],
  scores: [
    { survey: 'С-001', question: 'СУ-001', by: 'focusGroup', group: 'Аялдар', score: 40 },
    { survey: 'С-001', question: 'СУ-001', by: 'provider', score: 80 },
  ],
  jointPlan: [{ survey: 'С-001', action: 'Чыпка алмаштырылат', due: day('2025-07-01') }],
  publications: [{ what: 'report', where: 'site', date: day('2025-07-10') }],
  support: [{ what: 'Унаа', asked: day('2025-02-01'), given: day('2025-02-05'), cost: 500 }],
  people: [{ name: 'Т.Эксперт', kind: 'expert', topic: 'Суу сапаты' }],
} as const;

test.each([
  '№ 24-07',
  'Суунун басымы\nатм\n1\n3\n2 (31.12.2025)',
  'Суунун сапаты\nАялдар – 40\n80',
  'Чыпка алмаштырылат\n\n01.07.2025',
  '10.07.2025',
  'Унаа\n01.02.2025\n05.02.2025\n500',
  'Т.Эксперт\nСуу сапаты',
])('the work: %s', (part) => expect(words({ ...WORK, today: '2026-01-10' })).toContain(part));

test.each([
  ['a group’s', 'focusGroup', 101, 'Аялдар – шкалада жок (101): эсепке алынган жок\n80'],
  ['a group’s below it', 'focusGroup', -1, 'Аялдар – шкалада жок (-1): эсепке алынган жок\n80'],
  ['a group’s at its end', 'focusGroup', 100, 'Аялдар – 100\n80'],
  ['the provider’s', 'provider', 101, 'Аялдар – 40\n–\nшкалада жок (101): эсепке алынган жок'],
  ['the provider’s at its end', 'provider', 0, 'Аялдар – 40\n0'],
] as const)('a score off its scale is none, but shown: %s', (_, by, score, cells) => {
  const scores = WORK.scores.map((one) => (one.by === by ? { ...one, score } : one));
  expect(words({ ...WORK, scores, today: '2026-01-10' })).toContain(`Суунун сапаты\n${cells}`);
});

test('what the provider gave off the scale is in no mean of its scores', () => {
  const scores = [...WORK.scores, { ...WORK.scores[1], score: 60 }, { ...WORK.scores[1], score: 105 }];
  expect(words({ ...WORK, scores, today: '2026-01-10' })).toContain(
    'Аялдар – 40\n70\nшкалада жок (105): эсепке алынган жок',
  );
});

test.each([
  ['of another year', { date: day('2024-12-31'), value: 9 }],
  ['that cannot be read', { date: day('2025-12-31'), value: null }],
  ['of no stated day', { date: null, value: 9 }],
])('an indicator with a value alone %s is no measured one', (_, value) => {
  const values = [{ indicator: 'КӨ-001', ...value }];
  expect(words({ ...WORK, values, today: '2026-01-10' })).not.toContain('Суунун басымы');
});

test('in public nobody who was drawn in is named', () => {
  expect(words(WORK, 'publicReport')).toContain('Суу сапаты');
  expect(words(WORK, 'publicReport')).not.toContain('Т.Эксперт');
});

const { report: parts, summary } = languages.ky.documents;

test('what is read out comes first and ends with the signature; each annex begins a page', () => {
  const { blocks } = made('report', surveyed).tree;
  const headings = blocks.flatMap((block) =>
    block.kind === 'paragraph' && block.style === 'heading' ? [block.text] : [],
  );
  expect(headings).toEqual([
    summary.title,
    parts.objects,
    parts.people,
    parts.group,
    ...Object.values(parts.annexes),
    languages.ky.documents.sources.heading,
  ]);
  const breaks = blocks.flatMap(({ kind }, at) => (kind === 'pageBreak' ? [blocks[at + 1]] : []));
  expect(breaks).toMatchObject(Object.values(parts.annexes).map((text) => ({ text })));
  const [first] = blocks.flatMap(({ kind }, at) => (kind === 'pageBreak' ? [blocks[at - 1]] : []));
  expect(first).toMatchObject({ kind: 'table', plain: true });
});

test('the satisfied stand by group with how many answered, round by round', () => {
  expect(made('report', surveyed).words).toContain(
    'Баары\nАял\nЭркек\nТаза суу: Сууга канааттанасызбы?\n88\n54,5 %\n56,5 %\n52,4 %\n' +
      'Таза суу, экинчи: Сууга канааттанасызбы?\n92\n76,1 %\n',
  );
});

test('rounds of which the questions have no words are not compared', () => {
  const questions = (surveyed.questions ?? []).map((question) => ({ ...question, text: null }));
  const { rounds, change } = languages.ky.documents.surveys;
  expect(made('report', surveyed).words).toContain(`${change}\nСууга канааттанасызбы?\n`);
  expect(made('report', { ...surveyed, questions }).words).not.toContain(rounds);
});

test.each([
  ['stated where a meeting names who was present', ['М-001', 'М-002'], true],
  ['not stated where none does', [], false],
])('attendance is %s', (_, present, isStated) => {
  const [attendance = ''] = parts.attendance.split('{');
  const meetings = [{ form: 'group', date: day('2025-03-01'), present }];
  expect(words({ meetings }).includes(attendance)).toBe(isStated);
});
