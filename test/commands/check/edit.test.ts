// The check after an edit: it leaves the workbook as a full check would.
import { checkAfter, checkAll } from '#commands/check/check';
import { isDateCell } from '#core/cell';
import type { Column } from '#core/table';
import { type SheetKey, tables } from '#tables';
import { languages } from '#texts/all';
import { day } from '../../rules/support.ts';
import { annexMembers } from '../../support/annex-1.ts';
import { cases, people, TODAY, workbookOf } from './cases.ts';
import { leftToWrite } from './left-to-write.ts';
import type { Workbook } from './workbook.ts';

/** Empties what people wrote in the first row of a sheet. */
function empty(book: Workbook, key: SheetKey): void {
  for (const [column, { owner }] of Object.entries<Column>(tables[key].columns)) {
    const cell = book.grid(key)[3]?.[book.place(key, column)] ?? '';
    if (owner === 'people' && (isDateCell(cell) || cell !== '')) book.write(key, 3, column, '');
  }
}

describe('an edit', () => {
  test.each(cases)('%s: leaves nothing for a full check to write', (_, given) => {
    for (const key of people.filter((one) => (given[one as 'members']?.length ?? 0) > 0)) {
      const book = workbookOf(given);
      checkAll(book.environment(TODAY));
      empty(book, key);
      checkAfter(book.environment(TODAY), [key]);
      expect({ key, left: leftToWrite(book, TODAY) }).toEqual({ key, left: [] });
    }
  });

  test.each(cases)('%s: where nothing has changed, nothing is written', (_, given) => {
    for (const key of people.filter((one) => (given[one as 'members']?.length ?? 0) > 0)) {
      const book = workbookOf(given);
      checkAll(book.environment(TODAY));
      expect({ key, wrote: checkAfter(book.environment(TODAY), [key]).wrote }).toEqual({
        key,
        wrote: false,
      });
    }
  });

  test('a row keeps what other sheets say of it, gravest first', () => {
    const book = workbookOf({
      settings: { formed: day('2024-09-17') },
      members: annexMembers,
      candidates: [{ name: 'А.Асанов', side: 'citizen' }],
      findings: [{ found: 'Суу жок', activity: 'И-009' }],
    });
    checkAll(book.environment(TODAY));
    const before = book.column('findings', 'check')[0];
    expect(before).toContain('И-009');
    book.write('findings', 3, 'criterion', 'Санитардык эреже');
    checkAfter(book.environment(TODAY), ['findings']);
    const after = book.column('findings', 'check')[0];
    expect(after).toContain('И-009');
    expect(after).not.toBe(before);
    checkAll(book.environment(TODAY));
    expect(book.column('findings', 'check')[0]).toBe(after);
  });

  test('without the list nothing is forgotten: everything is checked', () => {
    const book = workbookOf({ findings: [{ found: 'Суу жок', activity: 'И-009' }] });
    book.grids.delete('check');
    book.write('findings', 3, 'criterion', 'Эреже');
    checkAfter(book.environment(TODAY), ['findings']);
    expect(book.column('findings', 'check')[0]).toContain('И-009');
  });

  test('no edit fills the log; a full check that writes has its line', () => {
    const book = workbookOf({ findings: [{ found: 'Суу жок', activity: 'И-009' }] });
    checkAll(book.environment(TODAY));
    const lines = () => book.column('log', 'what').filter((what) => what !== '').length;
    expect(lines()).toBe(1);
    book.write('findings', 3, 'criterion', 'Эреже');
    expect(checkAfter(book.environment(TODAY), ['findings']).wrote).toBe(true);
    expect(lines()).toBe(1);
  });

  test('a waiver typed into the list says at once that it holds', () => {
    const book = workbookOf({ findings: [{ found: 'Суу жок', activity: 'И-009' }] });
    checkAll(book.environment(TODAY));
    book.write('check', 3, 'waivedBecause', 'Кийин такталат');
    checkAfter(book.environment(TODAY), ['check']);
    expect(book.grid('check')[3]?.[book.place('check', 'state')]).toBe(languages.ky.actions.waiver.active);
  });

  test('a new row gets its number, and so do new rows of the sheets that are read with it', () => {
    const book = workbookOf({ members: [{ name: 'А.Асанов' }], meetings: [{ place: 'Баетов' }] });
    checkAfter(book.environment(TODAY), ['meetings']);
    expect(book.column('meetings', 'number')).toEqual(['Ж-001']);
    expect(book.column('members', 'number')).toEqual(['М-001']);
    const counters = book.grid('settings').find(([key]) => key === 'counters');
    expect(counters?.[book.place('settings', 'value')]).toMatch(/^(?=.*members=1\b)(?=.*meetings=1\b)/);
  });

  test('speaks the workbook’s language, whichever sheets it reads', () => {
    const book = workbookOf({ members: [{ name: 'А.Асанов' }] });
    const line = book.grid('settings').findIndex(([key]) => key === 'language');
    book.write('settings', line, 'value', 'en');
    checkAfter(book.environment(TODAY), ['members']);
    const text = book.column('members', 'check')[0];
    expect(text).toContain('The village is not stated');
    checkAfter(book.environment(TODAY), ['members']);
    expect(book.column('members', 'check')[0]).toBe(text);
  });

  test('an act received has its two days at once; a word in it moves none', () => {
    const book = workbookOf({
      objects: [{ name: 'Мектеп', type: 'municipal' }],
      acts: [{ object: 'О-001', purpose: 'Суу' }],
    });
    checkAll(book.environment(TODAY));
    book.write('acts', 3, 'receivedObject', { date: day('2024-09-17') });
    checkAfter(book.environment(TODAY), ['acts']);
    expect(book.column('acts', 'dueObject')).toEqual([{ date: '2024-10-01' }]);
  });
});
