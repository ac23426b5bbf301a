// The report that is read aloud: counts in words, nothing personal, and a message that fits a phone.
import { languages } from '#texts/all';
import { codes, made } from './support.ts';
import { surveyed } from './surveyed.ts';
import { village } from './village.ts';

const phrase = (given: Parameters<typeof made>[1] = surveyed) => made('spoken', given).words;

test.each([
  ['the work', 'Топ нөл жолу чогулду, бир иш-чара өткөрдү, бир акт түздү.'],
  ['the objects', 'Биз бир объектти текшердик: «Таза суу» ишканасы.'],
  ['what was found', 'Биз үч кемчилик таптык. Анын ичинен нөл кемчилик оңдолду'],
  ['what waits, since when', 'көмүлгөн эмес (мөөнөтү 2025-жылдын 1-июну өткөн)'],
  [
    'what people say',
    'Жооп бергени – токсон эки адам. Ар бир он адамдан болжол менен сегиз адам канааттанат.',
  ],
  ['what was recommended', 'Биз бир сунуштама жана сунуш бердик. Анын ичинен бир кабыл алынды'],
])('it tells %s', (_, text) => expect(phrase()).toContain(text));

test('without shortcomings it says so, without surveys nothing of them', () => {
  const words = phrase({ ...surveyed, findings: [], surveys: [] });
  expect(words).toContain('Кемчилик табылган жок.');
  expect(words).not.toContain('Элден «');
});

test('a proposal to the kenesh is printed where its finding is open', () => {
  const recommendations = [
    { finding: 'Ф-001', kind: 'proposal', text: 'Акча бөлүнсүн' },
    { finding: 'Ф-002', kind: 'proposal', text: 'Үй көрүлсүн' },
  ] as const;
  expect(phrase({ ...surveyed, recommendations })).toContain('Кеңештен эмнени сурайбыз.\nАкча бөлүнсүн');
  expect(phrase({ ...surveyed, recommendations })).not.toContain('Үй көрүлсүн');
});

describe.each(codes)('in %s', (code) => {
  const { words, tree } = made('spoken', surveyed, code);

  test('no member is named, and nothing that is not open', () => {
    for (const { name } of village.members) expect(words).not.toContain(name);
    expect(words).not.toMatch(/Жеке адамдын үйү|Кимге ачык экени|0700/);
  });

  test('of a year full of long texts the message has at most 600 letters', () => {
    const long = 'Узун сөз '.repeat(90);
    const { blocks } = made(
      'spoken',
      {
        ...surveyed,
        settings: { ...village.settings, kenesh: long, site: long },
        findings: [{ ...village.findings[0], found: `А.Ли, Б.Ан ${long}` }],
        questions: (surveyed.questions ?? []).map((one) => ({ ...one, text: long })),
      },
      code,
    ).tree;
    const text = blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : [])).at(-1) ?? '';
    expect(text.length).toBeGreaterThan(200);
    expect(text.length).toBeLessThanOrEqual(600);
  });

  test('the message tells the figures and where the report is', () => {
    const { blocks } = made(
      'spoken',
      { ...surveyed, settings: { ...village.settings, site: 'sary-tala.kg' } },
      code,
    ).tree;
    const text = blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : [])).at(-1) ?? '';
    for (const part of ['Сары-Тала', '2025', 'sary-tala.kg', code === 'en' ? '76.1 %' : '76,1 %'])
      expect(text).toContain(part);
  });

  test('typed entries stand as they are, but in Kyrgyz', () => {
    expect(tree.footer).toBe(code === 'ky' ? null : languages[code].documents.common.asTyped);
  });
});
