// The check after an edit: what it judges is what a full check would say, all else stays, and it reads few sheets.
import { openBook } from '#actions/book';
import { scopeAround } from '#actions/check/around';
import { checkAll, checkAround } from '#actions/check/check';
import { WHOLE_SHEET } from '#actions/check/edit';
import { isDateCell } from '#core/cell';
import type { Column } from '#core/table';
import { rules } from '#rules';
import { type SheetKey, tables } from '#tables';
import { languages } from '#texts/all';
import { day } from '../../rules/support.ts';
import { annexMembers } from '../../support/annex-1.ts';
import { cases, people, TODAY, workbookOf } from './cases.ts';
import type { Workbook } from './workbook.ts';

/** The lines of the list, their texts by their keys. */
const linesOf = (book: Workbook) => {
  const messages = book.column('check', 'message');
  const lines = book.column('check', 'number').map((key, index) => [`${key}`, messages[index]] as const);
  return lines.filter(([key]) => key !== '').sort(([one], [other]) => (one < other ? -1 : 1));
};

/** The first row's cell of a column. */
const cellOf = (book: Workbook, key: SheetKey, column: string) => ({
  ...{ row: 4, rows: 1 },
  ...{ column: book.place(key, column) + 1, columns: 1 },
});

const scopeOf = (book: Workbook, key: SheetKey, area = WHOLE_SHEET) => {
  const world = book.world(TODAY);
  return scopeAround(world, openBook(world, [key]), key, area);
};

/** Empties what people wrote in the first row of a sheet. */
function empty(book: Workbook, key: SheetKey): void {
  for (const [column, { owner }] of Object.entries<Column>(tables[key].columns)) {
    const cell = book.grid(key)[3]?.[book.place(key, column)] ?? '';
    if (owner === 'people' && (isDateCell(cell) || cell !== '')) book.write(key, 3, column, '');
  }
}

describe('an edit', () => {
  test.each(cases)('%s: tells of its own sheet what a full check would, and leaves the rest', (_, given) => {
    for (const key of people.filter((one) => (given[one as 'members']?.length ?? 0) > 0)) {
      const book = workbookOf(given);
      checkAll(book.world(TODAY));
      const before = linesOf(book);
      empty(book, key);
      const scope = scopeOf(book, key);
      const isJudged = ([line]: readonly [string, unknown]) => {
        const [rule = '', sheet = ''] = line.split('/');
        return scope.judges(rule, sheet);
      };
      checkAround(book.world(TODAY), key, WHOLE_SHEET);
      const around = linesOf(book);
      expect({ key, kept: around.filter((one) => !isJudged(one)) }).toEqual({
        key,
        kept: before.filter((one) => !isJudged(one)),
      });
      checkAll(book.world(TODAY));
      expect({ key, judged: around.filter(isJudged) }).toEqual({
        key,
        judged: linesOf(book).filter(isJudged),
      });
    }
  });

  test.each(cases)('%s: where nothing has changed, nothing is written', (_, given) => {
    for (const key of people.filter((one) => (given[one as 'members']?.length ?? 0) > 0)) {
      const book = workbookOf(given);
      checkAll(book.world(TODAY));
      expect({ key, wrote: checkAround(book.world(TODAY), key, WHOLE_SHEET).wrote }).toEqual({
        key,
        wrote: false,
      });
    }
  });

  test('a row goes on saying what was not judged anew, gravest first', () => {
    const book = workbookOf({
      settings: { formed: day('2024-09-17') },
      members: annexMembers,
      candidates: [{ name: 'А.Асанов', side: 'citizen' }],
      findings: [{ found: 'Суу жок', activity: 'И-009' }],
    });
    checkAll(book.world(TODAY));
    const before = book.column('findings', 'check')[0];
    expect(before).toContain('И-009');
    book.write('findings', 3, 'criterion', 'Санитардык эреже');
    checkAround(book.world(TODAY), 'findings', cellOf(book, 'findings', 'criterion'));
    const after = book.column('findings', 'check')[0];
    expect(after).toContain('И-009');
    expect(after).not.toBe(before);
    checkAll(book.world(TODAY));
    expect(book.column('findings', 'check')[0]).toBe(after);
  });

  test('without the list nothing is forgotten: everything is checked', () => {
    const book = workbookOf({ findings: [{ found: 'Суу жок', activity: 'И-009' }] });
    book.grids.delete('check');
    book.write('findings', 3, 'criterion', 'Эреже');
    checkAround(book.world(TODAY), 'findings', cellOf(book, 'findings', 'criterion'));
    expect(book.column('findings', 'check')[0]).toContain('И-009');
  });

  test('a waiver typed into the list says at once that it holds', () => {
    const book = workbookOf({ findings: [{ found: 'Суу жок', activity: 'И-009' }] });
    checkAll(book.world(TODAY));
    book.write('check', 3, 'waivedBecause', 'Кийин такталат');
    checkAround(book.world(TODAY), 'check', cellOf(book, 'check', 'waivedBecause'));
    expect(book.grid('check')[3]?.[book.place('check', 'state')]).toBe(languages.ky.actions.waiver.active);
  });

  test('a new row gets its number, and no other sheet’s numbers are passed over', () => {
    const book = workbookOf({ members: [{ name: 'А.Асанов' }], meetings: [{ place: 'Баетов' }] });
    checkAround(book.world(TODAY), 'meetings', cellOf(book, 'meetings', 'place'));
    expect(book.column('meetings', 'number')).toEqual(['Ж-001']);
    expect(book.column('members', 'number')).toEqual(['']);
    checkAround(book.world(TODAY), 'members', cellOf(book, 'members', 'name'));
    expect(book.column('members', 'number')).toEqual(['М-001']);
    const counters = book.grid('settings').find(([key]) => key === 'counters');
    expect(counters?.[book.place('settings', 'value')]).toBe('meetings=1 members=1');
  });

  test('speaks the workbook’s language, whichever sheets it reads', () => {
    const book = workbookOf({ members: [{ name: 'А.Асанов' }] });
    const line = book.grid('settings').findIndex(([key]) => key === 'language');
    book.write('settings', line, 'value', 'en');
    checkAround(book.world(TODAY), 'members', cellOf(book, 'members', 'name'));
    const said = book.column('members', 'check')[0];
    expect(said).toContain('The village is not stated');
    checkAround(book.world(TODAY), 'members', cellOf(book, 'members', 'name'));
    expect(book.column('members', 'check')[0]).toBe(said);
  });

  test('an act received has its two days at once; a word in it moves none', () => {
    const book = workbookOf({
      objects: [{ name: 'Мектеп', type: 'municipal' }],
      acts: [{ object: 'О-001', purpose: 'Суу' }],
    });
    checkAll(book.world(TODAY));
    book.write('acts', 3, 'receivedObject', { date: day('2024-09-17') });
    checkAround(book.world(TODAY), 'acts', cellOf(book, 'acts', 'receivedObject'));
    expect(book.column('acts', 'dueObject')).toEqual([{ date: '2024-10-01' }]);
  });
});

test('after an edit of a member’s side all but the spelling and the elections is judged', () => {
  const book = workbookOf({ members: annexMembers });
  checkAll(book.world(TODAY));
  const scope = scopeOf(book, 'members', cellOf(book, 'members', 'side'));
  const waits = rules.filter((rule) => rule.sheet === 'members' && !scope.judges(rule.id, 'members'));
  expect(waits.map(({ id }) => id)).toEqual(['3.2-spelling', '5.4.4-elected', '5.4.6-open-vote']);
});
