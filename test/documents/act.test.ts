// The act: seven parts (8.1), a draft while one is empty.

import { languageCodes } from '#core/languages';
import { documents } from '#documents';
import { emptyParts } from '#rules/shared/acts/parts';
import type { LanguageCode } from '#texts';
import { languages } from '#texts/all';
import { type Case, day, factsOf } from '../rules/support.ts';
import { made, wordsOf } from './support.ts';
import { but, village } from './village.ts';

const FULL: Case = {
  objects: [{ name: 'Баетов айыл өкмөтү', type: 'executive' }],
  subjects: [{ title: 'Үгүт айылындагы суу түтүгүн оңдоо' }],
  plan: [{ what: 'Суу түтүгүн текшерүү', approved: day('2025-01-20') }],
  members: [
    { name: 'Т.Байбагышов', role: 'chair' },
    { name: 'Ж.Ажиева', role: 'member' },
  ],
  findings: [
    {
      act: 'АК-001',
      kind: 'fact',
      found: 'Түтүктүн 40 метри көмүлгөн эмес',
      criterion: 'Долбоор',
      evidence: ['Д-001'],
    },
    { act: 'АК-001', kind: 'evaluation', found: 'Тургундардын 24ү канааттанган' },
    { act: 'АК-001', kind: 'fact', good: true, found: 'Жумуш мөөнөтүндө башталган' },
    { act: 'АК-002', kind: 'fact', found: 'Башка актынын фактысы' },
  ],
  recommendations: [
    { finding: 'Ф-001', text: 'Түтүктү көмүү', addressee: 'Подрядчы', due: day('2025-06-01') },
  ],
  acts: [
    {
      act: '1/2025',
      date: day('2025-05-05'),
      plan: ['ИП-001'],
      purpose: 'Долбоордун аткарылышын текшерүү',
      subject: 'П-001',
      object: 'О-001',
      place: 'Үгүт айылы',
      from: day('2025-04-28'),
      to: day('2025-04-30'),
      attachments: 'Сүрөттөр\nӨлчөө барагы',
      signatories: ['М-001', 'М-002'],
    },
  ],
};

function act(given: Case) {
  const facts = factsOf(given);
  const [first] = facts.acts;
  if (!first) throw new Error('no act');
  return {
    facts,
    first,
    tree: (code: LanguageCode) => documents.act.tree(first.number, facts, [], languages[code]),
  };
}

describe('the act', () => {
  const { tree, facts, first } = act(FULL);

  test('with every part filled is final', () => {
    expect(emptyParts(first, facts)).toEqual([]);
    expect(tree('ky').header).toBeNull();
  });

  test('its headings are the seven parts in the order of 8.1, then signatures and sources', () => {
    const headings = tree('ky').blocks.flatMap((block) =>
      block.kind === 'paragraph' && block.style === 'heading' ? [block.text] : [],
    );
    const { parts, signatures } = languages.ky.documents.act;
    const { purpose, subject, place, dates, results, recommendations, attachments } = parts;
    expect(headings).toEqual([
      purpose,
      subject,
      place,
      dates,
      results,
      recommendations,
      attachments,
      signatures,
      languages.ky.documents.sources.heading,
    ]);
  });

  test('says what its rows say, each finding alone, and no finding of another act', () => {
    const words = wordsOf(tree('ky'));
    for (const phrase of [
      '№ 1/2025',
      'Үгүт айылындагы суу түтүгүн оңдоо',
      'Баетов айыл өкмөтү',
      '2025-жылдын 28-апрели',
    ]) {
      expect(words).toContain(phrase);
    }
    for (const phrase of ['Түтүктүн 40 метри', 'Түтүктү көмүү', '01.06.2025', 'Өлчөө барагы', 'Ж.Ажиева']) {
      expect(words).toContain(phrase);
    }
    expect(words).not.toContain('Башка актынын фактысы');
  });

  test.each(languageCodes)('stands in %s from the same rows', (language) => {
    const words = wordsOf(tree(language));
    expect(words).toContain(languages[language].documents.act.title);
    expect(words).not.toMatch(/\{\w+/);
  });

  const PARTS: readonly (readonly [part: string, without: Partial<NonNullable<Case['acts']>[number]>])[] = [
    ['purpose', { purpose: null }],
    ['subject', { subject: null }],
    ['object', { object: null }],
    ['place', { place: null }],
    ['dates', { to: null }],
    ['attachments', { attachments: null }],
  ];
  test.each(PARTS)('without its %s is a draft on every page, and says so', (part, without) => {
    const draft = act({ ...FULL, acts: [{ ...FULL.acts?.[0], ...without }] });
    expect(emptyParts(draft.first, draft.facts)).toEqual([part]);
    expect(draft.tree('ky').header).toBe(languages.ky.documents.draft);
    expect(wordsOf(draft.tree('ky'))).toContain(languages.ky.documents.empty);
  });

  test('without findings or recommendations is a draft', () => {
    const bare = act({ ...FULL, findings: [], recommendations: [] });
    expect(emptyParts(bare.first, bare.facts)).toEqual(['results', 'recommendations']);
  });
});

test.each([
  [['ИП-001'], 'Иш пландын пункту: Суу түтүгүн текшерүү'],
  [['ИП-001', 'ИП-002'], 'Иш пландын пункту: Суу түтүгүн текшерүү; Жолду көрүү'],
])('the items of the plan that it was made by: %j', (items, phrase) => {
  const plan = [...village.plan, { year: 2025, what: 'Жолду көрүү' }];
  expect(made('act', { ...but('acts', { plan: items }), plan }).words).toContain(phrase);
});
