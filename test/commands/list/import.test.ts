// Reading a list into a workbook that holds people already: whatever they wrote stays, cell by cell.
import fc from 'fast-check';
import { importList } from '#commands/list/import';
import { type Cell, isBlank } from '#core/cell';
import type { CivilDate } from '#core/date';
import { Workbook } from '../../commands/check/workbook.ts';
import { ANNEX_TEXT, annexMembers } from '../../support/annex-1.ts';

const TODAY = '2024-10-05';
const STATED = { decision: '№ 12-5', formed: '2024-09-17' as CivilDate };
const written = fc.constantFrom<Cell>('', 'М-009', 'аял', '=1+1', 'Айнура', 7, {
  date: '1980-01-31' as CivilDate,
});
const row = fc.record({
  sex: written,
  birthDate: written,
  side: written,
  village: written,
  appointed: written,
  contacts: written,
  toConfirm: written,
  own: written,
});

/** The group of the list with whatever its people wrote beside, one of them missing, or a name another one. */
const groups = fc
  .tuple(fc.array(row, { minLength: 15, maxLength: 15 }), fc.constantFrom('same', 'another name', 'fewer'))
  .map(([rows, kind]) => {
    const members = rows.map((cells, index) => ({
      number: annexMembers[index]?.number ?? '',
      name: annexMembers[index]?.name ?? '',
      ...cells,
    }));
    if (kind === 'fewer') return { kind, members: members.slice(1) };
    const [first, ...rest] = members;
    return { kind, members: kind === 'same' || !first ? members : [{ ...first, name: 'Б.Башка' }, ...rest] };
  });

const cellsOf = (workbook: Workbook) =>
  workbook.grid('members').map((cells) => cells.map((cell) => JSON.stringify(cell)));

test('what stands in the sheet stays; other members are refused, of the same ones nothing is written again', () => {
  fc.assert(
    fc.property(groups, ({ kind, members }) => {
      const workbook = new Workbook({ members });
      const before = cellsOf(workbook);
      const read = () => importList(workbook.environment(TODAY), ANNEX_TEXT, STATED);
      if (kind !== 'same') {
        expect(read).toThrow('groupThere');
        expect(workbook.applied).toEqual([]);
        return;
      }
      read();
      const after = cellsOf(workbook);
      expect(after).toHaveLength(before.length);
      before.forEach((cells, line) => {
        cells.forEach((cell, place) => {
          if (!isBlank(JSON.parse(cell))) expect(after[line]?.[place]).toBe(cell);
        });
      });
      const applied = workbook.applied.length;
      read();
      expect(workbook.applied).toHaveLength(applied);
    }),
    { numRuns: 60, seed: 7 },
  );
});

test('notes below an empty sheet stay, and members come below them', () => {
  const workbook = new Workbook({ members: [{ own: 'эскертме' }] });
  importList(workbook.environment(TODAY), ANNEX_TEXT, STATED);
  const [first, second] = workbook.grid('members').slice(3);
  expect([first?.at(-1), second?.[0]]).toEqual(['эскертме', 'М-001']);
});

test('what a table says of a person comes to its own columns', () => {
  const workbook = new Workbook({ members: [] });
  const text =
    'Топтун курамы\n№\tАты-жөнү\tЖынысы\tТуулган күнү\tДареги\tКызматы\n1\tАбдиева Асел\tжен.\t12.03.1990\tТерек айылы, Манас көч. 12\tдепутат';
  importList(workbook.environment(TODAY), text, STATED);
  const [keys = [], , , first = []] = workbook.grid('members');
  const cell = (key: string) => first[keys.indexOf(key)];
  expect([cell('name'), cell('sex'), cell('birthDate'), cell('contacts'), cell('position')]).toEqual([
    'Абдиева Асел',
    'аял',
    { date: '1990-03-12' },
    'Терек айылы, Манас көч. 12',
    'депутат',
  ]);
});

test('where a column that the list fills is gone, the sheets are to be repaired first', () => {
  const workbook = new Workbook({ members: [] });
  workbook.write('members', 0, 'name', '');
  expect(() => importList(workbook.environment(TODAY), ANNEX_TEXT, STATED)).toThrow('missingColumns');
  expect(workbook.applied).toEqual([]);
});

test.each(['settings', 'members'] as const)(
  'without the sheet of %s the workbook is to be set up first',
  (key) => {
    const workbook = new Workbook({ members: [] });
    workbook.grids.delete(key);
    expect(() => importList(workbook.environment(TODAY), ANNEX_TEXT, STATED)).toThrow('notSetUp');
    expect(workbook.applied).toEqual([]);
  },
);
