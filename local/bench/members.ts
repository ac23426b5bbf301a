// Members of a group of any size, in the proportions of a lawful group of fifteen (5.2.3).
import { type DemoRow, type DemoSheet, sheet } from '../demo/row.ts';
import { nameOfPerson } from './names.ts';

const GROUP = 15;
const SIDES = [
  {
    upTo: 5,
    cells: { side: 'муниципалдык кызматкер', route: 'дайындалган', position: 'Айыл өкмөтүнүн адиси' },
  },
  { upTo: 9, cells: { side: 'депутат', route: 'бекитилген', position: 'Айылдык кеңештин депутаты' } },
  { upTo: GROUP, cells: { side: 'жаран', route: 'шайланган', position: 'Айылдын тургуну' } },
];

/** The members of `size` groups. */
export function memberSheet(size: number): DemoSheet {
  return sheet(
    'members',
    Array.from({ length: GROUP * size }, (_, index) => memberRow(index)),
  );
}

function memberRow(index: number): DemoRow {
  const place = index % GROUP;
  const cells = {
    ...SIDES.find(({ upTo }) => place < upTo)?.cells,
    name: nameOfPerson(index),
    sex: place % 2 === 0 ? 'аял' : 'эркек',
    birthDate: `${1960 + place * 2}-03-12`,
    citizenship: 'Кыргыз Республикасы',
    village: 'Баетов',
    role: index === 0 ? 'төрага' : 'мүчө',
    appointed: '2024-09-17',
    consent: 'ооба',
    contacts: `0700 ${index}`,
  };
  return { number: `М-${`${index + 1}`.padStart(3, '0')}`, cells, trips: [] };
}
