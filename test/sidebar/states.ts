// States of the sidebar as the server answers them, and small changes of them.
import type {
  DeskAnswer,
  ListPreview,
  ShownDeadline,
  ShownForm,
  ShownKind,
  ShownVerdict,
  SidebarAnswer,
  ToldDocument,
} from '../../src/actions/server.ts';
import { sidebarWords } from '../../src/texts/all.ts';

/** A verdict on the composition of the group, with what a test says otherwise. */
export function verdict(changes: Partial<ShownVerdict> = {}): ShownVerdict {
  return {
    key: '5.2.3-citizens/members//side',
    rule: '5.2.3-citizens',
    clause: '5.2.3',
    clauseText: 'курамынын жарымынан кем эмеси – жарандар',
    value: 'violated',
    severity: 'error',
    sheet: 'members',
    sheetTitle: 'Мүчөлөр',
    row: null,
    column: 'side',
    columnTitle: 'Тарабы',
    message: 'Жарандар: 15 мүчөнүн ичинен 6…7, кеминде 8 керек',
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
    value: 'unknown',
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
  return { id: 'act', title: 'Акт', sheetTitle: 'Актылар', begins: true, rows };
}

const reports: ShownKind = {
  id: 'report',
  title: 'Жыйынды отчет',
  sheetTitle: 'Отчеттор',
  begins: true,
  rows: [{ row: 'ОТ-001', name: '2024', url: 'https://docs.google.com/d/1', missing: [] }],
};

/** The requests that can be made: none. */
export const requests: ShownKind = {
  id: 'request',
  title: 'Маалымат берүү жөнүндө суроо-талап',
  sheetTitle: 'Кат алышуу',
  begins: false,
  rows: [],
};

/** A document of the whole workbook. */
export const inventory: ShownKind = {
  id: 'inventory',
  title: 'Документтердин тизмеги',
  sheetTitle: '',
  begins: false,
  rows: [{ row: null, name: '', url: '', missing: ['Документтердин сактоочулары'] }],
};

/** A group of fifteen a few weeks after it was formed. */
export function group(changes: Partial<SidebarAnswer> = {}): SidebarAnswer {
  return {
    words: sidebarWords[changes.language ?? 'ky'],
    revision: '1',
    ready: true,
    language: 'ky',
    today: '2024-жылдын 5-октябры',
    kenesh: 'Баетов айылдык Кеңеши',
    decision: '№ 12-5',
    members: 15,
    view: 'secretary',
    reminders: false,
    met: 14,
    read: 'whole',
    verdicts: [
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
        severity: 'warning',
        actual: '',
        required: '<= 2024-10-01',
      }),
      ...Array.from({ length: 15 }, (_, at) => noBirthDate(at + 1)),
    ],
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
}

const LINE = { sign: null, text: '', place: null, placeWords: '', url: '', buttons: [] } as const;

/** The desk of an act that lacks its purpose, was made once, and went to nobody knows whom. */
export const desk: DeskAnswer = {
  said: '',
  made: null,
  desk: {
    lines: [
      {
        ...LINE,
        ...{ sign: 'unknown', text: 'Бош бөлүк: Максаты', placeWords: 'Актылар · АК-001 · Максаты' },
        place: { sheet: 'acts', row: 'АК-001', column: 'purpose' },
      },
      { ...LINE, text: '1-нуска, 20.01.2026 – даяр', url: '/documents/a1' },
      {
        ...LINE,
        ...{ sign: 'unknown', text: 'Баетов айыл өкмөтү: жиберүү башталган, бүткөнү белгисиз' },
        buttons: [
          { caption: 'Кеткен', deed: 'settle КТ-001 sent' },
          { caption: 'Кетпеген', deed: 'settle КТ-001 failed' },
        ],
      },
    ],
    buttons: [
      { caption: 'Жаңы нускасын түзүү', deed: 'make' },
      { caption: 'PDF менен жиберүү…', deed: 'ask pdf' },
    ],
  },
};

/** What a document's desk answers when one was made, or a part of it. */
export function deskAnswer(made: Partial<ToldDocument>): DeskAnswer {
  const told = {
    url: '',
    name: '',
    row: null,
    missing: [],
    printed: 1,
    blocks: 1,
    said: 'Түзүлдү.',
    ...made,
  };
  return { said: told.said, made: told, desk: { lines: [], buttons: [] } };
}

export const withoutMembers = group({
  members: 0,
  verdicts: [],
  deadlines: [],
  documents: [acts()],
  met: 0,
});
export const withoutSheets = group({ ...withoutMembers, ready: false, kenesh: '', decision: '' });

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
      notes: [],
    },
    {
      order: 2,
      name: 'А.Молдалиева',
      position: 'орун басар-жооптуу катчы',
      village: '',
      side: '',
      role: 'орун басар-жооптуу катчы',
      notes: ['Тарабы көрсөтүлгөн эмес: такталсын.'],
    },
  ],
  toConfirm: 1,
  notes: [],
  leftOut: [{ line: '12', reason: 'беттин номери' }],
};

/** The form of a meeting's attendance, for a new row. */
export const attendance: ShownForm = {
  id: 'attendance',
  row: '',
  rows: [{ value: 'Ж-001', caption: 'Ж-001 · 01.10.2024' }],
  begins: true,
  parts: [
    {
      title: 'Жыйналыштар',
      fields: [
        {
          ...{ name: 'meetings.date', label: 'Датасы', kind: 'date', needed: true },
          ...{ options: [], value: '' },
        },
        {
          ...{ name: 'meetings.present', label: 'Катышкан мүчөлөр', kind: 'many', needed: false },
          options: ['М-001', 'М-002', 'М-003'].map((value) => ({ value, caption: `${value} · Аты` })),
          value: 'М-003',
        },
      ],
    },
  ],
};
