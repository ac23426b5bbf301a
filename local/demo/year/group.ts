// The group of the demo year: how it stands in the settings, who sits in it, who was put forward.
// The names of annex 1 are as printed; everything else about people here is made up.
import { row, sheet } from '../row.ts';

export const settings = sheet('settings', [
  row('kenesh', { value: 'Баетов айылдык Кеңеши' }),
  row('aimak', { value: 'Баетов айыл аймагы' }),
  row('district', { value: 'Ак-Талаа району' }),
  row('region', { value: 'Нарын облусу' }),
  row('executiveBody', { value: 'Баетов айыл өкмөтү' }),
  row('executiveHead', { value: 'Д.Асанбеков' }),
  row('keneshChair', { value: 'Ж.Эсенкулова' }),
  row('keneshFormed', { value: '2024-07-08', reference: 'Кеңештин биринчи сессиясы' }),
  row('procedureStarted', { value: '2024-07-29', reference: 'Айыл өкмөтүнүн № 41 буйругу' }),
  row('decisionType', { value: 'токтом' }),
  row('ownRegulation', { value: 'БМжБ жөнүндө жобо, Кеңештин № 3-1 токтому, 17.01.2025' }),
  row('term4.3-30', { value: 30, reference: 'Кеңештин № 3-1 токтому, 17.01.2025' }),
  row('term5.3.3', { value: 5 }),
  row('site', { value: 'https://baetov.example.kg' }),
  row('boards', { value: 'Айыл өкмөтүнүн имаратындагы такта; Терек жана Үгүт айылдарындагы стенддер' }),
  row('executiveEmail', { value: 'okmot@example.kg' }),
  row('keneshEmail', { value: 'kenesh@example.kg' }),
]);

export const readings = sheet('readings', [
  row('meetings', {
    chosen: 'кварталда бир жолудан көп эмес',
    chosenBy: 'Баетов айылдык Кеңеши',
    decision: '№ 3-1 токтом, 17.01.2025',
  }),
  row('promptly', {
    chosen: '20 жумушчу күн',
    chosenBy: 'БМжБ тобу',
    decision: '№ 2 протокол, 20.01.2025',
  }),
  row('soon', {
    chosen: 'жөндөөдө көрсөтүлгөн жумушчу күндөр өткөндө эскертилет',
    chosenBy: 'БМжБ тобу',
    decision: '№ 2 протокол, 20.01.2025',
  }),
  row('leads', {
    chosen: 'ар бир жыйналышты төрага алып барат',
    chosenBy: 'БМжБ тобу',
    decision: '№ 2 протокол, 15.11.2024',
  }),
  row('shares', {
    chosen:
      'кызматкер төрттөн бирден кем эмес; жаран жарымынан кем эмес; депутат төрттөн бир (төмөн же жогору тегеректелген)',
  }),
]);

const KYRGYZ = 'Кыргыз Республикасы';

/** What was found out about a member of annex 1 after its list was read. */
const found = (sex: 'аял' | 'эркек', birthDate: string, route: string, contacts: string) => ({
  sex,
  birthDate,
  citizenship: KYRGYZ,
  route,
  consent: 'ооба',
  contacts,
  toConfirm: '',
});

export const members = sheet(
  'members',
  [
    row('М-001', { ...found('эркек', '1968-03-12', 'шайланган', '0700 00 01 01'), village: 'Кайыңды-Булак' }),
    row('М-002', {
      ...found('аял', '1985-07-04', 'дайындалган', '0700 00 01 02'),
      side: 'муниципалдык кызматкер',
      position: 'Айыл өкмөтүнүн адиси',
      village: 'Баетов',
    }),
    row('М-003', { ...found('аял', '1979-11-23', 'бекитилген', '0700 00 01 03'), village: 'Баетов' }),
    row('М-004', {
      ...found('эркек', '1957-01-30', 'шайланган', '0700 00 01 04'),
      village: 'Баетов',
    }),
    row('М-005', { ...found('эркек', '1974-05-18', 'дайындалган', '0700 00 01 05') }),
    row('М-006', { ...found('аял', '1982-09-09', 'бекитилген', '0700 00 01 06'), village: 'Терек' }),
    row('М-007', found('эркек', '1990-02-14', 'шайланган', '0700 00 01 07')),
    row(
      'М-008',
      {
        ...found('эркек', '1971-12-01', 'дайындалган', '0700 00 01 08'),
        left: '2025-11-28',
        whyLeft: 'Башка облуска көчүп кетти',
      },
      '3.2-spelling',
    ),
    row('М-009', found('аял', '1988-06-27', 'шайланган', '0700 00 01 09')),
    row('М-010', { ...found('эркек', '1976-04-05', 'дайындалган', '0700 00 01 10') }),
    row('М-011', { ...found('аял', '1980-08-16', 'бекитилген', '0700 00 01 11'), village: 'Үгүт' }),
    row('М-012', found('эркек', '1993-10-21', 'шайланган', '0700 00 01 12')),
    row('М-013', {
      ...found('эркек', '1969-02-02', 'дайындалган', '0700 00 01 13'),
      left: '2025-03-10',
      whyLeft: 'Башка жумушка которулду',
    }),
    row('М-014', {
      ...found('эркек', '1984-12-11', 'бекитилген', '0700 00 01 14'),
      village: 'Баетов',
      left: '2025-06-30',
      whyLeft: 'Депутаттык ыйгарым укугу өз арызы менен токтотулду',
    }),
    row('М-015', { ...found('аял', '1995-05-30', 'шайланган', '0700 00 01 15'), village: 'Терек' }),
    row('М-016', {
      name: 'Н.Сагынбаев',
      ...found('эркек', '1978-01-19', 'дайындалган', '0700 00 01 16'),
      village: 'Үгүт',
      side: 'муниципалдык кызматкер',
      position: 'Үгүт айыл башчысы',
      role: 'мүчө',
      appointed: '2025-04-03',
      replaces: 'М-013',
      decision: '№ 5-2, 03.04.2025',
    }),
    row(
      'М-017',
      {
        name: 'Г.Абдыкалыкова',
        ...found('аял', '2007-10-05', 'шайланган', '0700 00 01 17'),
        citizenship: 'башка мамлекет',
        village: 'Терек',
        side: 'жаран',
        position: 'Терек айылынын тургуну',
        role: 'мүчө',
        appointed: '2025-08-28',
        replaces: 'М-014',
        decision: '№ 16-1, 28.08.2025',
      },
      '5.2.1-age',
      '5.2.1-citizenship',
      '5.4.4-elected',
      '5.4.8-replacement',
    ),
  ],
  '5.2.1-odd-size',
);

const gathering = {
  side: 'жаран',
  forwardedBy: 'Жыйындын катышуучулары',
  gatheringDate: '2024-08-25',
  gatheringPlace: 'Баетов айылынын маданият үйү',
  present: 86,
  minutes: 'Д-001',
  sentToKenesh: '2024-08-28',
};
const nominated = {
  side: 'муниципалдык кызматкер',
  forwardedBy: 'Айыл өкмөтүнүн башчысы',
  letter: '№ 52',
};
const approved = { side: 'депутат', forwardedBy: 'Кеңештин төрагасы', approved: '2024-08-15' };

export const candidates = sheet('candidates', [
  row('Т-001', { name: 'А.Молдалиева', ...nominated, sentToKenesh: '2024-08-16' }),
  row('Т-002', { name: 'Т.Кожоев', ...nominated, sentToKenesh: '2024-08-16' }),
  row('Т-003', { name: 'К.Боталиев', ...nominated, sentToKenesh: '2024-08-16' }),
  row('Т-004', { name: 'У.Медербеков', ...nominated, sentToKenesh: '2024-08-16' }),
  row('Т-005', { name: 'Ө.Чыныбаев', ...nominated, sentToKenesh: '2024-08-16' }),
  row('Т-006', { name: 'К.Тиленбаева', ...approved }),
  row('Т-007', { name: 'Ж.Ажиева', ...approved }),
  row('Т-008', { name: 'Т.Букараева', ...approved }),
  row('Т-009', { name: 'Э.Темир уулу', ...approved }),
  row('Т-010', { name: 'Т.Байбагышов', ...gathering, votes: 71 }),
  row('Т-011', { name: 'К.Бугубаев', ...gathering, votes: 64 }),
  row('Т-012', { name: 'А.Боталиев', ...gathering, votes: 58 }),
  row('Т-013', { name: 'Б.Рыскулова', ...gathering, votes: 61 }),
  row('Т-014', { name: 'К.Мусаев', ...gathering, votes: 55 }),
  row('Т-015', { name: 'А.Байборуева', ...gathering, votes: 49 }),
  row('Т-016', { name: 'С.Токтогулов', ...gathering, votes: 31 }),
  row('Т-017', { name: 'Токтогулов Саламат', ...gathering, votes: 131 }, '3.2-same-person', '5.4.4-votes'),
  row(
    'Т-018',
    {
      name: 'Г.Абдыкалыкова',
      ...gathering,
      gatheringDate: '2025-08-17',
      gatheringPlace: 'Терек айылынын клубу',
      present: 54,
      votes: 26,
      minutes: 'Д-026',
      sentToKenesh: '2025-08-15',
    },
    '5.4.4-minutes',
  ),
]);
