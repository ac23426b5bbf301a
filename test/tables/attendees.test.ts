// Those present as people write them: who is counted, who is not, and what is asked about.
import { attendeesIn, isThere, minuteIn } from '../../src/tables/attendees.ts';

const members = [
  ...[
    ['М-001', 'Асанов Бакыт'],
    ['М-002', 'А.Осмонова'],
    ['М-003', 'Осмонов Нурлан'],
    ['М-004', 'Б.Сыдыков'],
    ['М-005', 'К.Сыдыков'],
  ].map(([number = '', name = '']) => ({ number, name })),
];
const ALL = members.map(({ number }) => number);

test.each<[string, readonly string[]]>([
  ['М-001, М-002', ['М-001', 'М-002']],
  ['М-001–М-003; М-005', ['М-001', 'М-002', 'М-003', 'М-005']],
  ['Асанов Бакыт, Осмонова А.\nСыдыков К.', ['М-001', 'М-002', 'М-005']],
  ['А.Осмонова', ['М-002']],
  ['М-003 Осмонов Нурлан, асанов бакыт', ['М-003', 'М-001']],
  ['Бардыгы', ALL],
  ['все', ALL],
  ['бардыгы, М-003 келген жок', ['М-001', 'М-002', 'М-004', 'М-005']],
  ['М-001, М-002, М-002', ['М-001', 'М-002']],
  ['М-001, М-002. Коноктор: 3 адам', ['М-001', 'М-002']],
  ['М-001; чакырылгандар: Асанов Бакыт, Э.Бекова', ['М-001']],
  ['М-001 (15:00дө кетти), М-002', ['М-001', 'М-002']],
  ['М-001 (төрага, 9:30да келди)', ['М-001']],
  ['', []],
])('«%s»', (cell, present) => {
  expect(attendeesIn(cell, members)).toMatchObject({ present, unread: [] });
});

test.each([
  ['М-001, Э.Бекова', ['Э.Бекова']],
  ['Сыдыков', ['Сыдыков']],
  ['1, 2, 3', ['1', '2', '3']],
  ['бардыгы, кроме М-003', ['кроме М-003']],
  ['М-005–М-001', ['М-005–М-001']],
])('of «%s» it is asked who is %j', (cell, unread) => {
  expect(attendeesIn(cell, members).unread).toEqual(unread);
});

test.each([
  ['М-001 (15:00дө кетти)', [{ member: 'М-001', from: null, to: 900 }]],
  ['Осмонова А. 10.30да келди', [{ member: 'М-002', from: 630, to: null }]],
  ['М-001 (10:15 кечикти, 16:00 кетти)', [{ member: 'М-001', from: 615, to: 960 }]],
  ['М-002 (опоздала, 10:20)', [{ member: 'М-002', from: 620, to: null }]],
  ['М-002 эрте кетти', [{ member: 'М-002', from: null, to: null }]],
  ['М-002 (10:00дө кечикти, эрте кетти)', [{ member: 'М-002', from: null, to: null }]],
  ['М-001 (10:00)', []],
])('who was there for a part: «%s»', (cell, partly) => {
  expect(attendeesIn(cell, members).partly).toEqual(partly);
});

test.each([
  [9 * 60 + 59, false],
  [10 * 60, true],
  [15 * 60 - 1, true],
  [15 * 60, false],
  [null, null],
])('at minute %p: %p', (minute, wanted) => {
  expect(isThere({ member: 'М-001', from: 600, to: 900 }, minute)).toBe(wanted);
});

test('who left at no known time may have been there', () => {
  expect(isThere({ member: 'М-001', from: null, to: null }, 600)).toBeNull();
});

test.each([
  ['15:00', 900],
  ['9.05тө', 545],
  ['23:59', 1439],
  ['24:00', null],
  ['саат үчтө', null],
])('the minute in «%s»', (text, minute) => {
  expect(minuteIn(text)).toBe(minute);
});

test.each([
  ['М-001, М-002; коноктор: Ж.Эсенкулова, 3 тургун', 'Ж.Эсенкулова, 3 тургун'],
  ['М-001; приглашённые – глава А. Осмонов.', 'глава А. Осмонов'],
  ['М-001, М-002', ''],
])('guests are kept as they are written: «%s»', (cell, guests) => {
  expect(attendeesIn(cell, members).guests).toBe(guests);
});
