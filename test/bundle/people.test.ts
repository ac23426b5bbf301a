// What a person does in the sidebar, on the real group and through the built bundle: waiving, correcting, short forms.
import type {
  FirstSteps,
  MembersTable,
  SavedForm,
  ShownClause,
  ShownForm,
  SidebarState,
  TallyState,
} from '../../src/commands/server.ts';
import { type FoundVerdict, verdictsOf } from '../support/findings.ts';
import { type Product, product } from '../support/product.ts';

let group: Product;
beforeAll(async () => {
  group = await product('2024-10-05');
  group.run('checkWorkbook');
});
afterAll(() => group.host.close());

const state = () => group.run<SidebarState>('readSidebar', null, 'ky');
const verdict = (found: (one: FoundVerdict) => boolean): FoundVerdict => {
  const one = verdictsOf(group).find(found);
  if (one === undefined) throw new Error('No such verdict');
  return one;
};
/** The cells of a row by their keys. */
function cells(tab: string, row: string): Readonly<Record<string, unknown>> {
  const [keys = [], ...lines] = group.cells(tab);
  const line = lines.find(([number]) => number === row) ?? [];
  return Object.fromEntries(keys.map((key, at) => [`${key}`, line[at]]));
}
/** A field that was blank. */
const fresh = (now: string) => ({ was: '', now });
const silently = (work: () => unknown) => {
  const silent = jest.spyOn(console, 'error').mockReturnValue();
  try {
    return work();
  } finally {
    silent.mockRestore();
  }
};

describe('waiving (a reason, who, until)', () => {
  const firstMeeting = (one: FoundVerdict) => one.rule === '5.3.2-first-meeting';
  const waiver = { because: 'Кар басып калды', by: 'Т.Байбагышов', until: '2024-10-20' };

  test.each([
    ['no reason', { ...waiver, because: ' ' }, /Себеби жазылган жок/],
    ['nobody', { ...waiver, by: '' }, /Ким чечкени жазылган жок/],
    ['a day that is none', { ...waiver, until: '2024-13-45' }, /дата эмес/],
    ['a day that has passed', { ...waiver, until: '2024-10-04' }, /04\.10\.2024 өтүп кеткен күн/],
  ])('%s is refused in a sentence', (_, given, phrase) => {
    const { key } = verdict(firstMeeting);
    expect(() => group.run('waiveVerdicts', [key], given)).toThrow(phrase);
    expect(cells('Текшерүү', key).waivedBecause).toBe('');
  });

  test('is written into the person’s columns of its line, stays over checks, and is taken back', () => {
    const { key } = verdict(firstMeeting);
    expect(group.run('waiveVerdicts', [key], waiver)).toBe('Эске алынбайт деп белгиленди: 1.');
    expect(cells('Текшерүү', key)).toMatchObject({ waivedBecause: waiver.because, waivedBy: waiver.by });
    group.run('checkWorkbook');
    expect(verdict(firstMeeting).waived).toBe(true);
    group.run('waiveVerdicts', [key], null);
    expect(cells('Текшерүү', key)).toMatchObject({ waivedBecause: '', waivedBy: '', waivedUntil: '' });
    expect(verdict(firstMeeting).waived).toBe(false);
  });

  test('a verdict that is gone is refused', () => {
    expect(() => group.run('waiveVerdicts', ['5.2.1-size/members//'], waiver)).toThrow(/азыр жок/);
  });
});

describe('an offered correction', () => {
  const spelling = (one: FoundVerdict) => one.rule === '3.2-spelling' && one.column === 'village';
  const change = ({ sheet, row, column, correction }: FoundVerdict) => ({
    sheet,
    row,
    column,
    was: correction?.was,
    now: correction?.now,
  });

  test('of a village’s spelling is accepted, checked, and taken back the same way', () => {
    const offered = change(verdict(spelling));
    const village = () => cells('Мүчөлөр', `${offered.row}`).village;
    expect([village(), offered.was]).toEqual([offered.was, offered.was]);
    expect(group.run('correctCells', [offered])).toBe('Оңдолгон уячалар: 1.');
    expect(village()).toBe(offered.now);
    expect(verdictsOf(group).filter(spelling)).toEqual([]);
    group.run('correctCells', [{ ...offered, was: offered.now, now: offered.was }]);
    expect(village()).toBe(offered.was);
  });

  test('is refused as a whole where the cell holds something else by now', () => {
    const offered = change(verdict(spelling));
    const stale = { ...offered, was: 'Башка айыл' };
    expect(() => group.run('correctCells', [stale])).toThrow(/азыр «.+» деп турат/);
    expect(cells('Мүчөлөр', `${offered.row}`).village).toBe(offered.was);
  });

  test('may not touch what is not people’s', () => {
    const wanted = [{ sheet: 'check', row: 'x', column: 'message', was: '', now: 'x' }];
    expect(() => silently(() => group.run('correctCells', wanted))).toThrow();
  });

  test('seats that should pass are for people to decide', () => {
    expect(verdict(({ rule }) => rule === '5.2.3-citizens').correction).toBeUndefined();
  });
});

describe('short forms', () => {
  const values = {
    'meetings.date': fresh('2024-10-01'),
    'meetings.form': fresh('group'),
    'meetings.present': fresh('М-001, М-003'),
  };

  test('attendance is a row of «Жыйналыштар», with its count and its verdicts', () => {
    const form = group.run<ShownForm>('readForm', 'attendance', null, 'ru');
    const present = form.parts[0]?.fields.find(({ name }) => name === 'meetings.present');
    expect(present).toMatchObject({ kind: 'many', label: 'Присутствовавшие члены' });
    expect(present?.options).toHaveLength(15);
    expect(form.parts[0]?.fields.find(({ name }) => name === 'meetings.form')?.value).toBe('group');
    const saved = group.run<SavedForm>('saveForm', 'attendance', null, values);
    expect(saved).toMatchObject({ sheet: 'meetings', row: 'Ж-001' });
    const row = cells('Жыйналыштар', 'Ж-001');
    expect(row).toMatchObject({ present: 'М-001, М-003', presentCount: 2, needed: 8, competent: 'жок' });
    expect(verdictsOf(group).some((one) => one.sheet === 'meetings' && one.row === 'Ж-001')).toBe(true);
  });

  test('the same again appends nothing: an answer may have been lost on the way', () => {
    expect(group.run<SavedForm>('saveForm', 'attendance', null, values).row).toBe('Ж-001');
    expect(cells('Жыйналыштар', 'Ж-002')).toEqual({});
  });

  test('a row is filled in further; what somebody changed meanwhile is not overwritten', () => {
    const was = 'М-001, М-003';
    const more = { 'meetings.present': { was, now: `${was}, М-004` } };
    group.run('saveForm', 'attendance', 'Ж-001', more);
    expect(cells('Жыйналыштар', 'Ж-001').present).toBe('М-001, М-003, М-004');
    const stale = { 'meetings.present': { was, now: 'М-002' } };
    expect(() => group.run('saveForm', 'attendance', 'Ж-001', stale)).toThrow(/кимдир бирөө өзгөрткөн/);
  });

  test('a finding and its recommendation are two rows that belong together', () => {
    const saved = group.run<SavedForm>('saveForm', 'finding', null, {
      'findings.kind': fresh('fact'),
      'findings.found': fresh('=1+1 көчөдө чырак жок'),
      'recommendations.text': fresh('Чырак орнотуу'),
      'recommendations.due': fresh('2024-11-01'),
    });
    expect(saved.row).toBe('Ф-001');
    expect(cells('Кемчиликтер', 'Ф-001')).toMatchObject({ kind: 'факт', found: '=1+1 көчөдө чырак жок' });
    expect(cells('Сунуштамалар', 'СН-001')).toMatchObject({ finding: 'Ф-001', text: 'Чырак орнотуу' });
  });

  test.each([
    [
      'a needed field is blank',
      { 'meetings.place': fresh('Клуб') },
      /«Жыйналыштар» бөлүгүндө «Датасы» толтурулган жок/,
    ],
    ['a day is none', { 'meetings.date': fresh('кечээ') }, /«Датасы» талаасына «кечээ»/],
    ['a member is none', { ...values, 'meetings.present': fresh('Асан') }, /«Асан»/],
  ])('%s: refused in a sentence, and nothing is written', (_, given, phrase) => {
    expect(() => group.run('saveForm', 'attendance', null, given)).toThrow(phrase);
    expect(cells('Жыйналыштар', 'Ж-002')).toEqual({});
  });

  const visit = {
    'objects.name': fresh('Бийик айыл өкмөтү'),
    'objects.type': fresh('executive'),
    'subjects.title': fresh('Таза суу долбоору'),
    'subjects.type': fresh('project'),
    'plan.what': fresh('Суу түтүгүн көзөмөлдөө'),
    'plan.goal': fresh('rights'),
    'activities.from': fresh('03.10.2024'),
    'activities.place': fresh('Терек айылы'),
    'activities.participants': fresh('М-001, М-003'),
    'activities.method': { was: 'visit', now: 'visit' },
    'findings.kind': { was: 'fact', now: 'fact' },
    'findings.good': { was: 'no', now: 'no' },
    'findings.found': fresh('Түтүк тартылган эмес'),
    'findings.state': { was: 'open', now: 'open' },
    'recommendations.kind': { was: 'recommendation', now: 'recommendation' },
    'recommendations.text': fresh('Түтүктү бүтүрүү'),
    'acts.purpose': fresh('Долбоордун аткарылышын көрүү'),
    'acts.attachments': fresh('3 сүрөт'),
  };
  const numbers = (saved: SavedForm) => Object.fromEntries(saved.rows.map(({ sheet, row }) => [sheet, row]));
  const CHAIN = {
    ...{ objects: 'О-001', subjects: 'П-001', plan: 'ИП-001', activities: 'И-001' },
    ...{ findings: 'Ф-002', recommendations: 'СН-002', acts: 'АК-001' },
  };

  test('a visit is seven rows tied by their numbers, and an act that lacks nothing', () => {
    expect(numbers(group.run<SavedForm>('saveForm', 'visit', null, visit))).toEqual(CHAIN);
    const day = { from: expect.anything(), to: expect.anything() };
    expect(cells('Предметтер', 'П-001')).toMatchObject({ title: 'Таза суу долбоору', object: 'О-001' });
    expect(cells('Иш план', 'ИП-001')).toMatchObject({
      ...{ ...day, year: 2024, subject: 'П-001', object: 'О-001', responsible: 'М-001, М-003' },
      ...{ proposedBy: 'топ', approved: '' },
    });
    expect(cells('Иш-чаралар', 'И-001')).toMatchObject({ ...day, plan: 'ИП-001', finished: 'ооба' });
    expect(cells('Кемчиликтер', 'Ф-002')).toMatchObject({
      ...{ activity: 'И-001', object: 'О-001', act: 'АК-001', good: 'жок' },
    });
    expect(cells('Сунуштамалар', 'СН-002')).toMatchObject({ finding: 'Ф-002', act: 'АК-001' });
    expect(cells('Актылар', 'АК-001')).toMatchObject({
      ...{ ...day, plan: 'ИП-001', subject: 'П-001', object: 'О-001', place: 'Терек айылы' },
      ...{ method: 'жерине баруу', signatories: 'М-001, М-003' },
    });
    const { documents } = group.run<SidebarState>('readSidebar', null, 'ky');
    const act = documents?.find(({ id }) => id === 'act')?.rows.find(({ row }) => row === 'АК-001');
    expect(act?.missing).toEqual([]);
  });

  test('the same visit again writes nothing', () => {
    const again = group.run<SavedForm>('saveForm', 'visit', null, visit);
    expect(numbers(again)).toEqual(CHAIN);
    expect(again.message).toContain('мурда жазылган');
  });

  test('another finding belongs to the same visit; what a taken plan item refers to comes with it', () => {
    const form = group.run<ShownForm>('readForm', 'visit', null, null);
    const plan = form.parts.find(({ sheet }) => sheet === 'plan')?.taken?.options[0];
    expect(plan).toMatchObject({
      value: 'ИП-001',
      implies: { 'subjects.number': 'П-001', 'objects.number': 'О-001' },
    });
    const taken = ['objects', 'subjects', 'plan', 'activities', 'acts'] as const;
    const rows = Object.fromEntries(taken.map((sheet) => [`${sheet}.number`, fresh(CHAIN[sheet])]));
    const good = { 'findings.good': { was: 'no', now: 'yes' }, 'findings.found': fresh('Жол тазаланган') };
    const saved = group.run<SavedForm>('saveForm', 'visit', null, { ...rows, ...good });
    expect(numbers(saved)).toMatchObject({ activities: 'И-001', acts: 'АК-001', findings: 'Ф-003' });
    expect(cells('Кемчиликтер', 'Ф-003')).toMatchObject({ activity: 'И-001', act: 'АК-001', good: 'ооба' });
    expect(cells('Актылар', 'АК-001')).toMatchObject({ purpose: 'Долбоордун аткарылышын көрүү' });
  });

  test.each([
    ['no object', { 'objects.name': fresh('') }, /«Объекттер» бөлүгүндө «Аталышы» толтурулган жок/],
    ['no day', { 'activities.from': fresh('') }, /«Иш-чаралар» бөлүгүндө «Башталышы» толтурулган жок/],
    ['a row that is gone', { 'plan.number': fresh('ИП-077') }, /ИП-077 сабы азыр жок/],
    [
      'a text that no cell has room for',
      { 'findings.found': fresh(`Суу жок ${'у'.repeat(50_000)}`) },
      /«Суу жок…» деп башталган текстте 50008 тамга бар.*эч нерсе жазылган жок/,
    ],
  ])('a visit with %s is refused, and nothing is written', (_, wrong, phrase) => {
    const other = { ...visit, 'subjects.title': fresh('Мектеп'), ...wrong };
    expect(() => group.run('saveForm', 'visit', null, other)).toThrow(phrase);
    expect(cells('Предметтер', 'П-002')).toEqual({});
  });

  test('a meeting with a decision and its votes are two rows', () => {
    group.run('saveForm', 'attendance', null, {
      'meetings.date': fresh('2024-10-02'),
      'decisions.question': fresh('Иш план'),
      'decisions.for': fresh('9'),
    });
    expect(cells('Чечимдер', 'Ч-001')).toMatchObject({ meeting: 'Ж-002', question: 'Иш план', for: 9 });
  });

  test('a survey is written with its first question, and the next question belongs to it', () => {
    const question = (text: string, options: string) => ({
      'questions.text': fresh(text),
      'questions.kind': fresh('one'),
      'questions.options': fresh(options),
    });
    const first = group.run<SavedForm>('saveForm', 'survey', null, {
      'surveys.title': fresh('Таза суу'),
      ...question('Суу жетеби?', 'ооба; жок'),
    });
    expect(numbers(first)).toEqual({ surveys: 'С-001', questions: 'СУ-001' });
    const next = group.run<SavedForm>('saveForm', 'survey', null, {
      'surveys.number': fresh('С-001'),
      ...question('Суу тазабы?', 'ооба\nжок'),
    });
    expect(numbers(next)).toEqual({ surveys: 'С-001', questions: 'СУ-002' });
    expect(cells('Суроолор', 'СУ-002')).toMatchObject({ survey: 'С-001', kind: 'бир жооп' });
    const { surveys } = group.run<TallyState>('readTally', null);
    expect(surveys).toMatchObject([{ row: 'С-001', title: 'Таза суу' }]);
    expect(surveys[0]?.questions.map(({ answers }) => answers.slice(0, 2))).toEqual([
      ['ооба', 'жок'],
      ['ооба', 'жок'],
    ]);
  });

  test.each([
    [
      'no name',
      { 'questions.text': fresh('Суу жетеби?') },
      /«Сурамжылоолор» бөлүгүндө «Аталышы» толтурулган жок/,
    ],
    [
      'a question without its kind',
      { 'surveys.title': fresh('Жол'), 'questions.text': fresh('Жол барбы?') },
      /«Суроолор» бөлүгүндө «Суроонун түрү» толтурулган жок/,
    ],
  ])('a survey with %s is refused, and nothing is written', (_, given, phrase) => {
    expect(() => group.run('saveForm', 'survey', null, given)).toThrow(phrase);
    expect(cells('Сурамжылоолор', 'С-002')).toEqual({});
  });

  test.each(['one', 'several'])('a question of the kind «%s» without answers is refused', (kind) => {
    const given = {
      'surveys.title': fresh('Жол'),
      'questions.text': fresh('Жол барбы?'),
      'questions.kind': fresh(kind),
      'questions.options': fresh(' '),
    };
    expect(() => group.run('saveForm', 'survey', null, given)).toThrow(
      /«Суроолор» бөлүгүндө «Жооптор» толтурулган жок/,
    );
    expect(cells('Сурамжылоолор', 'С-002')).toEqual({});
  });

  test('a question that brings a scale of its own needs no answers', () => {
    const saved = group.run<SavedForm>('saveForm', 'survey', null, {
      'surveys.number': fresh('С-001'),
      'questions.text': fresh('Сууга кандай баа бересиз?'),
      'questions.kind': fresh('score'),
    });
    expect(numbers(saved)).toEqual({ surveys: 'С-001', questions: 'СУ-003' });
  });

  test('an answer needs a letter to be an answer to', () => {
    expect(() => group.run('readForm', 'answer', null, null)).toThrow(/«Кат алышуу» барагында/);
  });

  test('a conflict is a row of «Кагылышуулар»', () => {
    const saved = group.run<SavedForm>('saveForm', 'conflict', null, {
      'conflicts.member': fresh('М-003'),
      'conflicts.kind': fresh('own'),
      'conflicts.arisen': fresh('2024-10-02'),
    });
    expect(cells('Кагылышуулар', saved.row)).toMatchObject({ member: 'М-003', kind: 'жеке кызыкчылык' });
  });

  test.each([1, 2, 3])(
    'cut off at write %s, a row is finished when it is saved again, not begun anew',
    (at) => {
      const agenda = `Үзүлгөн жыйналыш ${at}`;
      const own = { 'meetings.date': fresh('2024-10-03'), 'meetings.agenda': fresh(agenda) };
      let writes = 0;
      const stop = group.host.onCall((_, member) => {
        if (member === 'setValues' && ++writes >= at) throw new Error('cut off');
      });
      expect(() => silently(() => group.run('saveForm', 'attendance', null, own))).toThrow();
      stop();
      const { row } = group.run<SavedForm>('saveForm', 'attendance', null, own);
      const [keys = [], ...lines] = group.cells('Жыйналыштар');
      const all = lines.slice(2).filter((line) => line.some((cell) => cell !== ''));
      const half = all.filter((line) => ['number', 'date'].some((key) => line[keys.indexOf(key)] === ''));
      expect(half).toEqual([]);
      expect(all).toHaveLength(2 + at);
      expect(cells('Жыйналыштар', row)).toMatchObject({ agenda, form: '' });
      expect(lines.filter((line) => line[keys.indexOf('agenda')] === agenda)).toHaveLength(1);
    },
  );
});

describe('the members’ own data', () => {
  test('is a table of names and cells; what is changed in it is written and judged', () => {
    const table = group.run<MembersTable>('readMembers', 'ru');
    expect(table.rows).toHaveLength(15);
    expect(table.columns.find(({ name }) => name === 'sex')).toMatchObject({
      ...{ label: 'Пол', kind: 'choice' },
      options: [
        { value: 'аял', caption: 'женщина' },
        { value: 'эркек', caption: 'мужчина' },
      ],
    });
    const wanted = [
      { sheet: 'members', row: 'М-002', column: 'sex', was: '', now: 'аял' },
      { sheet: 'members', row: 'М-002', column: 'birthDate', was: '', now: '1975-03-12' },
    ];
    expect(group.run('correctCells', wanted)).toBe('Оңдолгон уячалар: 2.');
    const row = group.run<MembersTable>('readMembers', null).rows.find((one) => one.row === 'М-002');
    expect(row?.cells).toMatchObject({ sex: 'аял', birthDate: '1975-03-12' });
    expect(verdictsOf(group).some((one) => one.row === 'М-002' && one.column === 'birthDate')).toBe(false);
  });
});

describe('the first steps beside the list', () => {
  const steps = () => group.run<FirstSteps>('readFirstSteps', null);
  const setting = (name: string) => steps().settings.find((one) => one.name === name)?.value;

  test('days and names go to «Жөндөөлөр», and the terms of 5.4.1 are counted from them', () => {
    expect(setting('formed')).toBe('2024-09-17');
    const text = group.run('saveSettings', {
      keneshFormed: fresh('2024-08-01'),
      executiveHead: fresh('А.Асанов'),
      formed: { was: '2024-09-17', now: '2024-09-17' },
    });
    expect(text).toBe('Жөндөөлөргө жазылганы: 2.');
    expect([setting('keneshFormed'), setting('executiveHead')]).toEqual(['2024-08-01', 'А.Асанов']);
    // 1 September is a Sunday, and the holiday of Saturday, 31 August, moves to the Monday.
    expect(state().deadlines?.lines.find(({ clause }) => clause === '5.4.1')?.due).toBe('03.09.2024');
  });

  test('a day that is none is refused', () => {
    expect(() => group.run('saveSettings', { procedureStarted: fresh('августта') })).toThrow(/«августта»/);
  });

  test('a reading is chosen with who and by which decision, else refused; defaults ask for nobody', () => {
    const reading = () => steps().readings.find(({ name }) => name === 'shares');
    expect(reading()).toMatchObject({ clause: '5.2.3', value: 'default' });
    expect(group.run('saveReadings', { shares: 'default' }, '', '')).toBe('Тандалган окуулар жазылды: 0.');
    expect(() => group.run('saveReadings', { shares: 'within-one' }, ' ', '')).toThrow(/Ким чечкени/);
    expect(() => group.run('saveReadings', { shares: 'other' }, 'Т.Байбагышов', '№ 1')).toThrow(
      /Мындай окуу/,
    );
    group.run('saveReadings', { shares: 'within-one' }, 'Т.Байбагышов', '№ 1');
    expect(reading()?.value).toBe('within-one');
    expect(cells('Окуулар', 'shares')).toMatchObject({ chosenBy: 'Т.Байбагышов', decision: '№ 1' });
    group.run('saveReadings', { shares: 'default' }, 'Т.Байбагышов', '№ 2');
  });
});

describe('clauses are looked up', () => {
  const found = (wanted: string) => group.run<readonly ShownClause[]>('findClauses', wanted, null);

  test('by number: its text to the letter, and how it stood at the last check', () => {
    const [first] = found('7.2.3');
    expect(first).toMatchObject({ clause: '7.2.3', verdict: 'талапка жооп бербейт' });
    expect(first?.text).toContain('ыйгарым укуктуу');
  });

  test('by words, all of which must stand in it', () => {
    expect(found('КВОРУМ').length + found('ыйгарым укуктуу').length).toBeGreaterThan(0);
    expect(found('ыйгарым жокжерде')).toEqual([]);
    expect(found('  ')).toEqual([]);
  });
});

describe('sheets are shown', () => {
  interface Tabs {
    getActiveSpreadsheet(): { getSheets(): { getName(): string; isSheetHidden(): boolean }[] };
  }
  const shown = () => {
    const app = group.host.services.SpreadsheetApp as unknown as Tabs;
    return group.host.runAs('FULL', () =>
      app
        .getActiveSpreadsheet()
        .getSheets()
        .filter((sheet) => !sheet.isSheetHidden())
        .map((sheet) => sheet.getName()),
    );
  };

  test('by view: those of the member and no others', () => {
    group.run('menuShowMember');
    expect(shown()).toEqual([
      ...['Башкы бет', 'Мүчөлөр', 'Иш план', 'Иш-чаралар', 'Эсептөө', 'Кемчиликтер', 'Текшерүү'],
    ]);
  });

  test('by group: beside those that are shown', () => {
    group.run('menuShowMeetings');
    expect(shown()).toHaveLength(9);
    expect(shown()).toEqual(expect.arrayContaining(['Жыйналыштар', 'Чечимдер']));
  });
});
