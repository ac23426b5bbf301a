// Every note of the reader of lists has its sentence in every language, filled by the figures that come with it.
import { readList } from '../../src/intake/list/read-list.ts';
import type { DoubtId, LeftOutReason, MemberNoteId, WholeNoteId } from '../../src/intake/list/types.ts';
import { languages } from '../../src/texts/all.ts';
import type { LanguageCode } from '../../src/texts/index.ts';
import { say } from '../../src/texts/verdict-words.ts';

const line = { line: '___________', lineNumber: 12 };
const position = { position: 'айылдык кеңештин депутаты' };
const name = { name: 'К.Мусаев-Байгөнчөк' };

/** The figures of every note; the compiler demands every id. */
const figures: Readonly<
  Record<MemberNoteId | WholeNoteId | DoubtId | LeftOutReason, Readonly<Record<string, string | number>>>
> = {
  'side-not-stated': position,
  'side-from-village-head': position,
  'side-from-elders-court': position,
  'side-from-other-kenesh': position,
  'side-several': position,
  'side-from-executive-head': position,
  'side-from-public-body': position,
  'name-over-lines': name,
  'birth-year': { year: 1975 },
  'age-stated': { age: 49 },
  'identity-left': {},
  'date-impossible': { date: '31.02.1975' },
  'old-font': { before: 'ъкмът\\н\\н', after: 'өкмөтүнүн' },
  'names-differ': { seen: 5, members: 3, names: 'А.Осмонов, Б.Асанова' },
  'member-not-stated': position,
  'role-to-confirm': position,
  'village-spelling': { village: 'Кайыңды-Булак', variant: 'Кайынды-Булак' },
  'same-surname': { name: 'А.Боталиев', others: 'К.Боталиев' },
  'same-person-twice': { name: 'А.Боталиев', others: 'Боталиев А.' },
  'number-missing': name,
  'number-repeated': { number: 7, others: 'К.Боталиев' },
  'name-unusual': name,
  'name-hyphen': name,
  'name-after-position': name,
  'second-name': name,
  'mixed-alphabet': { name: 'К.Мycаев', letters: 'yc' },
  'title-missing': {},
  'decision-missing': {},
  'formed-missing': {},
  'kenesh-missing': {},
  'numbers-missing': { members: 15 },
  'number-skipped': { numbers: '4, 7–9' },
  'doubtful-read': { ...line, names: 'А.Осмонов', readAs: 'Б.Асанова' },
  'doubtful-left': { ...line, names: 'А.Осмонов' },
  'after-list': line,
  'no-words': line,
  'page-number': line,
  'number-alone': line,
  vacant: line,
  clause: line,
  'table-header': line,
  'section-heading': line,
  footer: line,
  signature: line,
  'not-read': line,
};

const codes = Object.keys(languages) as LanguageCode[];

describe.each(codes)('%s', (code) => {
  const { listNotes } = languages[code].actions;

  test('has a sentence for every note, and no other', () => {
    expect(Object.keys(listNotes).sort()).toEqual(Object.keys(figures).sort());
  });

  test.each(Object.entries(figures))('%s is one sentence filled by its figures', (id, given) => {
    const sentence = say(languages[code], listNotes[id] ?? '', given);
    expect(sentence).toMatch(/^[\p{Lu}\d«“][^{}]+\.$/u);
    expect(sentence).not.toMatch(/\. \p{Lu}\p{Ll}/u);
  });

  test('sentences differ', () => {
    expect(new Set(Object.values(listNotes)).size).toBe(Object.keys(figures).length);
  });
});

/** A list with something to ask about in every line. */
const odd = `Тизмеси жок барак
1. А.Боталиев – Терек айылынын тургуну, топтун мүчөсү
1. К.Боталиев – Кайыңды-Булак айыл башчысы
3. А.Боталиев – Кайынды-Булак айылынын тургуну
- Райондук кеңештин депутаты Ж.Ажиева, мектептин катчысы
5. К.Мусаев-Байгөнчөк – Аксакалдар сотунун төрагасы, А.Осмонов
6.
7. вакансия
3
Төрага ____________ Б.Асанов`;

describe('what the reader gives', () => {
  const list = readList(odd);
  const notes = [...list.notes, ...list.members.flatMap((member) => member.notes)];

  test('is asked about in plenty', () => {
    expect(new Set(notes.map(({ id }) => id)).size).toBeGreaterThan(8);
    expect(list.leftOut.length).toBeGreaterThan(1);
  });

  test.each(codes)('%s: is filled by the figures it comes with', (code) => {
    const { listNotes } = languages[code].actions;
    const lines = list.leftOut.map(({ reason, ...rest }) => ({ id: reason, figures: rest }));
    for (const { id, figures: given } of [...notes, ...lines]) {
      expect(say(languages[code], listNotes[id] ?? '', given)).not.toBe('');
    }
  });
});
