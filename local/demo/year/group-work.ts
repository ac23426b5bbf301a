// The group's own matters in the demo year: steps, conflicts of interest, people drawn in, support.
import { row, sheet } from '../row.ts';

export const steps = sheet('steps', [
  row('К-002', { proof: 'Д-027' }),
  row('К-003', { done: '2024-08-15', proof: 'Д-027' }),
  row('К-005', { proof: 'Д-003' }),
]);

export const offices = sheet('offices', [
  row('МД-001', { member: 'М-002', office: 'орун басар', from: '2024-09-17', decision: '№ 12-5 токтом' }),
  row('МД-002', { member: 'М-002', office: 'катчы', from: '2024-09-17', decision: '№ 12-5 токтом' }),
  row('МД-003', {
    member: 'М-014',
    office: 'кеңештин депутаты',
    from: '2024-07-08',
    to: '2025-06-30',
    decision: 'Кеңештин № 15-2 токтому',
  }),
]);

const gathering = { by: 'Айыл өкмөтү', place: 'Баетов' };

export const campaign = sheet('campaign', [
  row('У-001', {
    what: 'маалыматтык кампания',
    ...gathering,
    from: '2024-07-29',
    to: '2024-08-20',
    reached: 900,
    paper: '№ 41 буйрук',
  }),
  row('У-002', {
    what: 'чакырууларды таратуу',
    ...gathering,
    from: '2024-08-12',
    reached: 240,
    proof: 'Д-027',
  }),
  row('У-003', { what: 'өтүнмөлөрдү кабыл алуу', ...gathering, from: '2024-08-12', reached: 9 }),
]);

export const conflicts = sheet('conflicts', [
  row(
    'КК-001',
    {
      member: 'М-010',
      kind: 'жеке кызыкчылык',
      actuality: 'чыныгы',
      forWhom: 'жакын туугандары',
      benefit: 'акчалай',
      subject: 'П-003',
      object: 'О-004',
      arisen: '2025-03-25',
      toldChair: '2025-03-27',
      toldKenesh: '2025-03-28',
      suspendedFrom: '2025-04-01',
      suspendedTo: '2025-06-30',
      decision: 'Кеңештин төрагасынын № 7 буйругу, 31.03.2025',
      suspendedBy: 'кеңештин төрагасы',
      notice: '№ 3',
    },
    '5.2.3-conflict',
    '6.4-no-part',
  ),
  row(
    'КК-002',
    {
      member: 'М-006',
      kind: 'жеке кызыкчылык',
      actuality: 'мүмкүн болгон',
      forWhom: 'үй-бүлөсү',
      benefit: 'накталай (буюм же кызмат)',
      subject: 'П-004',
      object: 'О-003',
      arisen: '2025-04-21',
      toldChair: '2025-05-12',
      suspendedFrom: '2025-05-13',
      suspendedTo: '2025-06-30',
      decision: 'Кеңештин төрагасынын № 11 буйругу, 12.05.2025',
      suspendedBy: 'кеңештин төрагасы',
      notice: '№ 5',
    },
    '6.3-chair',
    '6.3-kenesh',
  ),
  row(
    'КК-003',
    {
      member: 'М-012',
      kind: 'кысым көрсөтүү',
      forWhom: 'өзү',
      subject: 'П-002',
      object: 'О-002',
      arisen: '2025-06-02',
      toldChair: '2025-06-03',
      toldKenesh: '2025-06-03',
      notice: '№ 6',
    },
    '5.2.3-conflict',
  ),
  row(
    'КК-004',
    {
      member: 'М-007',
      kind: 'жеке кызыкчылык',
      actuality: 'мүмкүн болгон',
      benefit: 'акчалай',
      subject: 'П-006',
      arisen: '2025-09-18',
      toldChair: '2025-09-18',
      toldKenesh: '2025-09-19',
      suspendedFrom: '2025-09-22',
      suspendedTo: '2025-09-12',
      decision: 'Кеңештин төрагасынын № 19 буйругу, 22.09.2025',
      suspendedBy: 'кеңештин төрагасы',
      notice: '№ 9',
    },
    '3.2-order',
    '6.4-suspended',
  ),
]);

export const people = sheet('people', [
  row('А-001', {
    name: 'М.Жээнбекова',
    kind: 'эксперт',
    topic: 'Жол курулушунун сапатын текшерүү',
    members: 'М-001, М-012',
    plan: 'ИП-001',
    from: '2025-04-01',
    to: '2025-05-30',
    contacts: '0700 00 02 01',
  }),
  row('А-002', {
    name: '«Ак-Талаа тынысы» гезити',
    kind: 'жалпыга маалымдоо каражаты',
    topic: 'Коомдук угууну чагылдыруу',
    plan: 'ИП-008',
    from: '2025-07-17',
    to: '2025-07-17',
    contacts: '0700 00 02 02',
  }),
  row('А-003', { name: '«Айыл жаштары» коомдук бирикмеси', kind: 'бирикме', from: '2025-10-20' }),
  row('А-004', {
    name: 'Таза суу боюнча жумушчу топ',
    kind: 'жумушчу топ',
    topic: 'Таза суу менен камсыздоонун сапаты',
    members: 'М-002, М-009, М-011',
    plan: 'ИП-002, ИП-009',
    from: '2025-04-07',
    to: '2025-11-14',
  }),
  row(
    'А-005',
    {
      name: 'Көчө жарыгы боюнча жумушчу топ',
      kind: 'жумушчу топ',
      topic: 'Көчөлөрдү жарыктандыруу',
      members: 'М-005, М-013',
      plan: 'ИП-006',
      from: '2025-09-15',
    },
    '7.3.2(7)-working-groups',
  ),
]);

const paper = {
  what: 'А4 кагаз, 10 куту',
  kind: 'канцелярдык товарлар',
  asked: '2025-09-22',
  given: '2025-09-29',
  cost: 4200,
  source: 'жергиликтүү бюджет',
};

export const support = sheet('support', [
  row('КМ-001', {
    what: 'Жыйналыш өткөрүүчү бөлмө',
    kind: 'жай',
    asked: '2024-09-23',
    given: '2024-09-25',
    cost: 0,
    source: 'жергиликтүү бюджет',
    note: 'Айыл өкмөтүнүн жыйындар залы',
  }),
  row(
    'КМ-002',
    {
      what: 'Ноутбук жана принтер',
      kind: 'офистик жабдуулар',
      asked: '2025-01-22',
      refused: '2025-02-10',
      note: 'Бюджетте каражат каралган эмес',
    },
    '7.1-support',
  ),
  row('КМ-003', { what: 'Үгүт айылына баруу үчүн унаа', kind: 'унаа', asked: '2025-12-08' }),
  row(
    'КМ-004',
    {
      what: 'Анкеталарды көбөйтүү',
      kind: 'документтерди даярдоо',
      asked: '2025-04-10',
      given: '2025-04-01',
      cost: 1500,
      source: 'жергиликтүү бюджет',
    },
    '3.2-order',
  ),
  row('КМ-005', paper),
  row('КМ-006', paper, '3.2-duplicates'),
]);
