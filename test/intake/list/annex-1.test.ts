// Annex 1 of the seed: a real group's list, read to the last field.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readList } from '../../../src/intake/list/read-list.ts';
import type { MemberNoteId, ReadMember } from '../../../src/intake/list/types.ts';

const text = readFileSync(join(__dirname, '../../../local/demo/annex-1.txt'), 'utf8');
const list = readList(text);

type Row = [
  order: number,
  name: string,
  position: string,
  village: string | null,
  side: ReadMember['side'],
  sideToConfirm: boolean,
  roles: ReadMember['roles'],
  isMemberStated: boolean,
  notes: MemberNoteId[],
];

const ROWS: Row[] = [
  [
    1,
    'Т.Байбагышов',
    'Кайыңды-Булак айылынын тургуну,топтун жетекчиси',
    'Кайыңды-Булак',
    'citizen',
    false,
    ['chair'],
    false,
    ['village-spelling'],
  ],
  [
    2,
    'А.Молдалиева',
    'орун басар-жооптуу катчы',
    null,
    null,
    true,
    ['deputy', 'secretary'],
    true,
    ['side-not-stated'],
  ],
  [3, 'К.Тиленбаева', 'Баетов айылдык кеңешинин депутаты', null, 'deputy', false, ['member'], true, []],
  [
    4,
    'К.Бугубаев',
    'Баетов айылынын Аксакалдар сотунун төрагасы',
    'Баетов',
    'citizen',
    true,
    ['member'],
    true,
    ['side-from-elders-court'],
  ],
  [
    5,
    'Т.Кожоев',
    'Терек айылынын айыл башчысы',
    'Терек',
    'municipal',
    true,
    ['member'],
    true,
    ['side-from-village-head'],
  ],
  [6, 'Ж.Ажиева', 'айылдык кеңештин депутаты', null, 'deputy', false, ['member'], true, []],
  [
    7,
    'А.Боталиев',
    'айыл тургуну –Терек айылынын тургуну',
    'Терек',
    'citizen',
    false,
    ['member'],
    true,
    ['same-surname'],
  ],
  [
    8,
    'К.Боталиев',
    'Кайынды-Булак айыл башчысы',
    'Кайынды-Булак',
    'municipal',
    true,
    ['member'],
    true,
    ['side-from-village-head', 'same-surname', 'village-spelling'],
  ],
  [
    9,
    'Б.Рыскулова',
    'Кайыңды-Булак айылынын тургуну',
    'Кайыңды-Булак',
    'citizen',
    false,
    ['member'],
    false,
    ['member-not-stated', 'village-spelling'],
  ],
  [
    10,
    'У.Медербеков',
    'Байгөнчөк айыл башчысы',
    'Байгөнчөк',
    'municipal',
    true,
    ['member'],
    true,
    ['side-from-village-head'],
  ],
  [11, 'Т.Букараева', 'айылдык кеңештин депутаты', null, 'deputy', false, ['member'], true, []],
  [
    12,
    'К.Мусаев',
    'Байгөнчөк айылынын тургуну',
    'Байгөнчөк',
    'citizen',
    false,
    ['member'],
    false,
    ['member-not-stated'],
  ],
  [
    13,
    'Ө.Чыныбаев',
    'Үгүт айыл башчысы',
    'Үгүт',
    'municipal',
    true,
    ['member'],
    true,
    ['side-from-village-head'],
  ],
  [14, 'Э.Темир уулу', 'айылдык кеңештин депутаты', null, 'deputy', false, ['member'], true, []],
  [15, 'А.Байборуева', 'айыл тургуну', null, 'citizen', false, ['member'], true, []],
];

test('the heading states number, day and kenesh', () => {
  expect(list.heading).toEqual({
    title: 'Биргелешкен мониторинг  жана баалоо тобунун курамы',
    decision: '№ 12-5',
    act: 'toktom',
    formed: '2024-09-17',
    kenesh: 'Баетов айылдык Кеңеши',
  });
});

test('fifteen members, no line left out, no note on the whole', () => {
  expect(list.members).toHaveLength(15);
  expect(list.leftOut).toEqual([]);
  expect(list.notes).toEqual([]);
});

test.each(ROWS)(
  '№ %i %s',
  (order, name, position, village, side, sideToConfirm, roles, isMemberStated, notes) => {
    const member = list.members[order - 1];
    const printed = text
      .split('\n')
      .find((line) => line.startsWith(`${order}.`))
      ?.trim();
    expect({ ...member, notes: member?.notes.map(({ id }) => id) }).toEqual({
      order,
      name,
      printed,
      position,
      village,
      side,
      sideToConfirm,
      roles,
      isMemberStated,
      sex: null,
      birthDate: null,
      contacts: null,
      lineNumbers: [text.split('\n').findIndex((line) => line.startsWith(`${order}.`)) + 1],
      notes,
    });
  },
);

test('notes carry the figures of their sentences', () => {
  const figures = (order: number, id: MemberNoteId) =>
    list.members[order - 1]?.notes.find((note) => note.id === id)?.figures;
  expect(figures(8, 'village-spelling')).toEqual({ village: 'Кайынды-Булак', variant: 'Кайыңды-Булак' });
  expect(figures(7, 'same-surname')).toEqual({ name: 'А.Боталиев', others: 'К.Боталиев' });
  expect(figures(2, 'side-not-stated')).toEqual({ position: 'орун басар-жооптуу катчы' });
});

test('the sides are what the regulation expects: 4 deputies, 4 municipal, 6 citizens, one unknown', () => {
  const count = (side: ReadMember['side']) => list.members.filter((member) => member.side === side).length;
  expect([count('deputy'), count('municipal'), count('citizen'), count(null)]).toEqual([4, 4, 6, 1]);
});

test('a following annex ends the list and is left out line by line', () => {
  const more = readList(`${text}\nТиркеме 2\n1. Жалпы жоболор\n2. А.Асанов – депутат\n`);
  expect(more.members).toEqual(list.members);
  expect(more.leftOut.map(({ line, reason }) => [line, reason])).toEqual([
    ['Тиркеме 2', 'after-list'],
    ['1. Жалпы жоболор', 'after-list'],
    ['2. А.Асанов – депутат', 'after-list'],
  ]);
});
