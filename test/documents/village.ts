// A small group with a row for every document, in which no mandatory part is empty.
import { type Case, day } from '../rules/support.ts';

const side = (index: number) => (index < 4 ? 'citizen' : index < 6 ? 'municipal' : 'deputy');
export const names = [
  'А.Асанов',
  'Б.Үсөнова',
  'В.Төлөев',
  'Г.Каримова',
  'Д.Жумаев',
  'Е.Сыдыкова',
  'Ж.Эсенов',
];

export const village = {
  today: '2025-12-22',
  settings: {
    kenesh: 'Сары-Тала айылдык кеңеши',
    keneshChair: 'Ж.Эсенкулова',
    executiveBody: 'Сары-Тала айыл өкмөтү',
    executiveHead: 'Д.Асанбеков',
    decision: '№ 7-2',
    formed: day('2024-12-02'),
  },
  members: names.map((name, index) => ({
    name,
    side: side(index),
    position: `кызматы ${index + 1}`,
    role: index === 0 ? 'chair' : index === 1 ? 'secretary' : 'member',
    appointed: day('2024-12-02'),
    birthDate: day('1980-03-04'),
    contacts: '0700 123456',
  })),
  candidates: [
    { name: 'А.Асанов', side: 'citizen', ...gathering(40) },
    { name: 'Б.Башка', side: 'citizen', ...gathering(25) },
    { name: 'М.Кызматкер', side: 'municipal', forwardedBy: 'Айыл өкмөтү' },
  ],
  conflicts: [
    {
      member: 'М-005',
      kind: 'own',
      actuality: 'actual',
      forWhom: 'relatives',
      benefit: 'money',
      subject: 'П-001',
      arisen: day('2025-03-03'),
      toldChair: day('2025-03-04'),
      suspendedFrom: day('2025-03-10'),
      suspendedTo: day('2025-06-30'),
    },
  ],
  meetings: [
    {
      date: day('2024-12-10'),
      time: '14:00',
      place: 'Клуб',
      form: 'group',
      present: ['М-001', 'М-002', 'М-003', 'М-004', 'М-005'],
      chairedBy: 'М-001',
      agenda: '1. Иш планды кароо\n2. Ар түрдүү маселелер',
    },
  ],
  decisions: [
    {
      meeting: 'Ж-001',
      question: 'Иш планды кароо',
      speaker: 'А.Асанов долбоорду тааныштырды',
      discussion: 'Б.Үсөнова колдоду',
      decision: 'Иш пландын долбоору колдоого алынсын',
      for: 4,
      against: 0,
      abstained: 0,
      recused: ['М-005'],
      due: day('2024-12-20'),
    },
  ],
  objects: [
    { name: '«Таза суу» ишканасы', type: 'municipal', head: 'К.Токтогулов' },
    { name: 'Сары-Тала айыл өкмөтү', type: 'executive' },
  ],
  subjects: [{ title: 'Суу түтүгүн оңдоо', object: 'О-001' }],
  plan: [
    {
      year: 2025,
      what: 'Суу түтүгүн текшерүү',
      subject: 'П-001',
      object: 'О-001',
      method: 'visit',
      from: day('2025-02-01'),
      to: day('2025-04-30'),
      responsible: ['М-002', 'М-003'],
      sent: day('2024-12-12'),
      discussed: day('2024-12-16'),
      approved: day('2024-12-25'),
    },
  ],
  surveys: [{ title: 'Таза суу', instrument: 'interview' }],
  questions: [{ survey: 'С-001', order: 1, text: 'Суу кандай?', kind: 'one', options: 'жакшы\nжаман' }],
  activities: [{ plan: 'ИП-001', what: 'Түтүктү көрүү', finished: true, to: day('2025-04-02') }],
  findings: [
    {
      activity: 'И-001',
      act: 'АК-001',
      kind: 'fact',
      found: 'Түтүктүн 40 метри көмүлгөн эмес',
      criterion: 'Долбоор',
      effect: 'Кышында суу тоңот',
      access: 'open',
      state: 'open',
    },
    { activity: 'И-001', act: 'АК-001', kind: 'fact', found: 'Жеке адамдын үйү жөнүндө', access: 'personal' },
    { activity: 'И-001', act: 'АК-001', kind: 'evaluation', found: 'Кимге ачык экени белгисиз көрүнүш' },
    { act: 'АК-001', kind: 'fact', good: true, found: 'Жумуш мөөнөтүндө башталган', access: 'open' },
  ],
  recommendations: [
    {
      finding: 'Ф-001',
      text: 'Түтүк көмүлсүн',
      addressee: '«Таза суу»',
      answer: 'accepted',
      due: day('2025-06-01'),
    },
  ],
  acts: [
    {
      act: '1/2025',
      date: day('2025-04-10'),
      plan: ['ИП-001'],
      purpose: 'Оңдоонун сапатын текшерүү',
      subject: 'П-001',
      object: 'О-001',
      place: 'Терек айылы',
      from: day('2025-04-01'),
      to: day('2025-04-03'),
      attachments: 'Сүрөттөр',
      signatories: ['М-001', 'М-002'],
      receivedExecutive: day('2025-04-14'),
    },
  ],
  letters: [
    {
      kind: 'request',
      letter: '3',
      addressee: 'object',
      object: 'О-001',
      about: 'Келишимдин көчүрмөсү',
      termDays: 14,
      termUnit: 'working',
      termBasis: 'Кайрылуулар жөнүндө мыйзам',
      sent: day('2025-02-03'),
    },
    { kind: 'problems', letter: '4', addressee: 'executive', object: 'О-001', sent: day('2025-04-15') },
    { kind: 'report', letter: '5', addressee: 'kenesh' },
  ],
  reports: [{ year: 2025, period: 'year' }],
  archive: [
    { kind: 'minutes', title: 'Биринчи протокол', belongsTo: 'Ж-001', shelf: '1-папка', keeper: 'Б.Үсөнова' },
  ],
} as const satisfies Case;

function gathering(votes: number) {
  return {
    forwardedBy: 'Терек айылы',
    gatheringDate: day('2024-11-20'),
    gatheringPlace: 'Терек айылынын клубу',
    present: 60,
    votes,
  };
}

type SheetOf = {
  [K in keyof Case]: NonNullable<Case[K]> extends readonly object[] ? K : never;
}[keyof Case];

/** The village with its first row of a sheet changed. */
export function but(sheet: NonNullable<SheetOf>, changes: object): Case {
  const [first, ...others] = (village as Case)[sheet] as readonly object[];
  return { ...village, [sheet]: [{ ...first, ...changes }, ...others] };
}

/** The village with other settings. */
export const setTo = (settings: NonNullable<Case['settings']>): Case => ({
  ...village,
  settings: { ...village.settings, ...settings },
});
