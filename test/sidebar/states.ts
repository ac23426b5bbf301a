// States of the sidebar as the server answers them, and small changes of them.
import type {
  DeadlinePage,
  DeskAnswer,
  FindingFilter,
  FindingPage,
  ListPreview,
  MadeDocument,
  MembersTable,
  ShownDeadline,
  ShownForm,
  ShownKind,
  SidebarAnswer,
} from '../../src/commands/server.ts';
import { findingPage } from '../../src/commands/sidebar/finding-page.ts';
import type { ShownVerdict } from '../../src/commands/sidebar/verdicts.ts';
import { NO_FILTER } from '../../src/sidebar/filter.ts';
import { sidebarWords } from '../../src/texts/all.ts';

/** A verdict on the composition of the group, with what a test says otherwise. */
export function verdict(changes: Partial<ShownVerdict> = {}): ShownVerdict {
  return {
    key: '5.2.3-citizens/members//side',
    rule: '5.2.3-citizens',
    clause: '5.2.3',
    ruleKind: 'law',
    kind: 'violated',
    clauseText: 'курамынын жарымынан кем эмеси – жарандар',
    sheet: 'members',
    sheetTitle: 'Мүчөлөр',
    row: null,
    rowTitle: changes.row ?? '',
    column: 'side',
    columnTitle: 'Тарабы',
    part: null,
    message: '15 мүчөнүн 6сы же 7си – жаран; кеминде 8 жаран болушу керек',
    todo: 'Ар бир мүчөнүн тарабын көрсөтүңүз.',
    actual: '6…7 of 15',
    required: '>= 7.5',
    waived: false,
    correction: null,
    ...changes,
  };
}

/** «Туулган күнү көрсөтүлгөн эмес» of the member with this number. */
export function noBirthDate(number: number): ShownVerdict {
  const row = `М-${String(number).padStart(3, '0')}`;
  return verdict({
    key: `5.2.1-age/members/${row}/birthDate`,
    rule: '5.2.1-age',
    clause: '5.2.1',
    kind: 'unknown',
    row,
    column: 'birthDate',
    columnTitle: 'Туулган күнү',
    message: 'Туулган күнү көрсөтүлгөн эмес',
    actual: '',
    required: '>= 18',
  });
}

export function deadline(changes: Partial<ShownDeadline> = {}): ShownDeadline {
  return {
    sheet: 'steps',
    row: 'К-005',
    clause: '5.3.2',
    step: 'Биринчи жыйналышты өткөрүү',
    owedBy: 'БМжБ тобу',
    due: '01.10.2024',
    state: 'overdue',
    stateWords: 'мөөнөтү өткөн',
    how: 'топ түзүлгөн күн 17.09.2024 + 10 жумушчу күн = 01.10.2024',
    ...changes,
  };
}

/** The acts that can be made. */
export function acts(...rows: ShownKind['rows']): ShownKind {
  return { id: 'act', title: 'Акт', sheetTitle: 'Актылар', begins: true, count: rows.length, rows };
}

const reports: ShownKind = {
  id: 'report',
  title: 'Жыйынды отчет',
  sheetTitle: 'Отчеттор',
  begins: true,
  count: 1,
  rows: [{ row: 'ОТ-001', name: '2024', url: 'https://docs.google.com/d/1', missing: [] }],
};

/** The requests that can be made: none. */
export const requests: ShownKind = {
  id: 'request',
  title: 'Маалымат берүү жөнүндө суроо-талап',
  sheetTitle: 'Кат алышуу',
  begins: false,
  count: 0,
  rows: [],
};

/** A document of the whole workbook. */
export const inventory: ShownKind = {
  id: 'inventory',
  title: 'Документтердин тизмеги',
  sheetTitle: '',
  begins: false,
  count: 1,
  rows: [{ row: null, name: '', url: '', missing: ['Документтердин сактоочулары'] }],
};

/** What a group shows, with its verdicts and deadlines as lists. */
interface Answer extends Omit<SidebarAnswer, 'findings' | 'waived' | 'deadlines'> {
  readonly verdicts: readonly ShownVerdict[];
  readonly deadlines: readonly ShownDeadline[] | null;
}

/** The verdicts of a group of fifteen a few weeks after it was formed. */
export const verdicts: readonly ShownVerdict[] = [
  verdict(),
  verdict({
    key: '5.3.2-first-meeting/meetings//date',
    rule: '5.3.2-first-meeting',
    clause: '5.3.2',
    sheet: 'meetings',
    sheetTitle: 'Жыйналыштар',
    column: 'date',
    columnTitle: 'Датасы',
    message: 'Биринчи жыйналыштын мөөнөтү өттү',
    kind: 'warning',
    actual: '',
    required: '<= 2024-10-01',
  }),
  ...Array.from({ length: 15 }, (_, at) => noBirthDate(at + 1)),
];

/** What the server answers of some verdicts to a filter. */
export function found(
  some: readonly ShownVerdict[],
  filter: Partial<FindingFilter> = {},
  from = 0,
): FindingPage {
  return findingPage(some, { ...NO_FILTER, ...filter }, from, 30_000);
}

/** What the server answers of what falls due. */
export function due(lines: readonly ShownDeadline[], count = lines.length): DeadlinePage {
  const urgent = lines.filter(({ state }) => state === 'overdue' || state === 'near').length;
  return { lines, count, urgent, typed: 0 };
}

/** A group of fifteen a few weeks after it was formed. */
export function group(changes: Partial<Answer> = {}): SidebarAnswer {
  const answer: Answer = {
    words: sidebarWords[changes.language ?? 'ky'],
    revision: '1',
    ready: true,
    language: 'ky',
    sheetsLanguage: 'ky',
    today: '2024-жылдын 5-октябры',
    kenesh: 'Баетов айылдык Кеңеши',
    decision: '№ 12-5',
    members: 15,
    view: 'secretary',
    newer: null,
    reminders: false,
    met: 14,
    read: 'whole',
    unchecked: 0,
    verdicts,
    deadlines: [
      deadline(),
      deadline({ row: 'К-006', step: 'Ыйгарым укуктар', state: 'coming', stateWords: 'келе элек' }),
    ],
    documents: [
      acts({ row: 'АК-001', name: '1/2024', url: '/documents/a1', missing: ['Максаты', 'Тиркемелер'] }),
      reports,
      requests,
      inventory,
    ],
    ...changes,
  };
  const { verdicts: open, deadlines, ...others } = answer;
  return {
    ...others,
    deadlines: deadlines === null ? null : due(deadlines),
    findings: found(open),
    waived: open.filter(({ waived }) => waived).length,
  };
}

const LINE = { sign: null, text: '', place: null, placeWords: '', url: '', buttons: [] } as const;

/** The desk of an act that lacks its purpose, was made once, and went to nobody knows whom. */
export const desk: DeskAnswer = {
  message: '',
  made: null,
  desk: {
    lines: [
      {
        ...LINE,
        sign: 'unknown',
        text: 'Бош бөлүк: Максаты',
        placeWords: 'Актылар · АК-001 · Максаты',
        place: { sheet: 'acts', row: 'АК-001', column: 'purpose' },
      },
      { ...LINE, text: '1-нуска, 20.01.2026 – даяр', url: '/documents/a1' },
      {
        ...LINE,
        sign: 'unknown',
        text: 'Баетов айыл өкмөтү: жиберүү башталган, бүткөнү белгисиз',
        buttons: [
          { caption: 'Кеткен', action: 'settle КТ-001 sent' },
          { caption: 'Кетпеген', action: 'settle КТ-001 failed' },
        ],
      },
    ],
    buttons: [
      { caption: 'Жаңы нускасын түзүү', action: 'make' },
      { caption: 'PDF менен жиберүү…', action: 'ask pdf' },
    ],
  },
};

/** What a document's desk answers when one was made. */
export function deskAnswer(made: Partial<MadeDocument>): DeskAnswer {
  const answer = {
    url: '',
    name: '',
    row: null,
    missing: [],
    message: 'Түзүлдү.',
    ...made,
  };
  return { message: answer.message, made: answer, desk: { lines: [], buttons: [] } };
}

const empty = { members: 0, verdicts: [], deadlines: [], documents: [acts()], met: 0 };
export const withoutMembers = group(empty);
export const withoutSheets = group({ ...empty, ready: false, kenesh: '', decision: '' });

export const preview: ListPreview = {
  kenesh: 'Баетов айылдык Кеңеши',
  decision: '№ 12-5',
  formed: '2024-09-17',
  members: [
    {
      order: 1,
      name: 'Т.Байбагышов',
      position: 'Кайыңды-Булак айылынын тургуну',
      village: 'Кайыңды-Булак',
      side: 'жаран',
      role: 'төрага',
      sex: '',
      birthDate: '1975-03-12',
      contacts: '0700 00 00 01',
      notes: [],
    },
    {
      order: 2,
      name: 'А.Молдалиева',
      position: 'орун басар-жооптуу катчы',
      village: '',
      side: '',
      role: 'орун басар-жооптуу катчы',
      sex: '',
      birthDate: '',
      contacts: '',
      notes: ['Тарабы көрсөтүлгөн эмес: такталсын.'],
    },
  ],
  toConfirm: 1,
  isConverted: false,
  notes: [],
  leftOut: [{ line: '12', reason: '7-сап мүчө катары жазылган жок («12»): беттин номери.' }],
};

/** Two members as the small table shows them: what one lacks, and a word that is none of the choices. */
export const members: MembersTable = {
  columns: [
    { name: 'side', label: 'Тарабы', kind: 'choice', options: [{ value: 'жаран', caption: 'жаран' }] },
    { name: 'birthDate', label: 'Туулган күнү', kind: 'date', options: [] },
  ],
  rows: [
    { row: 'М-001', name: 'Т.Байбагышов', cells: { side: 'жаран', birthDate: '' } },
    { row: 'М-002', name: 'А.Молдалиева', cells: { side: 'гражданин', birthDate: '1980-01-02' } },
  ],
};

/** Of the form of a visit its object and its act, each of which may be one that is there. */
export const visit: ShownForm = {
  id: 'visit',
  row: '',
  rows: [],
  fills: 'new',
  parts: [
    {
      sheet: 'objects',
      title: 'Объекттер',
      taken: {
        ...{ name: 'objects.number', label: 'Жазылып турганы', kind: 'choice', needed: false, value: '' },
        options: [{ value: 'О-001', caption: 'О-001 · Айыл өкмөтү', implies: {} }],
      },
      fillsTaken: false,
      fields: [
        {
          ...{ name: 'objects.name', label: 'Аталышы', kind: 'text', needed: true },
          ...{ options: [], value: '' },
        },
      ],
    },
    {
      sheet: 'acts',
      title: 'Актылар',
      taken: {
        ...{ name: 'acts.number', label: 'Акт', kind: 'choice', needed: false, value: '' },
        options: [{ value: 'АК-001', caption: 'АК-001 · 1/2024', implies: { 'objects.number': 'О-001' } }],
      },
      fillsTaken: true,
      fields: [
        {
          ...{ name: 'acts.purpose', label: 'Максаты', kind: 'long', needed: false },
          ...{ options: [], value: '' },
        },
      ],
    },
  ],
};

/** The form of a meeting's attendance, for a new row. */
export const attendance: ShownForm = {
  id: 'attendance',
  row: '',
  rows: [{ value: 'Ж-001', caption: 'Ж-001 · 01.10.2024' }],
  fills: 'either',
  parts: [
    {
      sheet: 'meetings',
      title: 'Жыйналыштар',
      taken: null,
      fillsTaken: false,
      fields: [
        {
          name: 'meetings.date',
          label: 'Датасы',
          kind: 'date',
          needed: true,
          options: [],
          value: '',
        },
        {
          name: 'meetings.present',
          label: 'Катышкан мүчөлөр',
          kind: 'many',
          needed: false,
          options: ['М-001', 'М-002', 'М-003'].map((value) => ({ value, caption: `${value} · Аты` })),
          value: 'М-003',
        },
      ],
    },
  ],
};
