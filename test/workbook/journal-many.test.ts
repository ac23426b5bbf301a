// A journal entry of very many rows: within what the script's memory holds, whole or not at all.
import { openBook } from '#workbook/book';
import { commit, resume } from '#workbook/journal';
import { appended } from '#workbook/steps';
import { cutAt, ends, group, SHEETS, TODAY } from './cut-off.ts';

describe('many rows', () => {
  const rows = Array.from({ length: 4000 }, (_, at) => ({
    number: `М-${`${at + 3}`.padStart(3, '0')}`,
    name: `Мүчө ${at} 🏔️`.repeat(5),
  }));

  test('are kept in parts of 9 KB, all together under 450 KB, and nothing of them stays', () => {
    const workbook = group([]);
    const environment = workbook.environment(TODAY);
    const book = openBook(environment, SHEETS);
    const members = book.sheet('members');
    const kept = new Map<string, number>();
    const keep = (texts: Readonly<Record<string, string>>) => {
      for (const [name, text] of Object.entries(texts)) kept.set(name, Buffer.byteLength(text));
      environment.memory.keep(texts);
      expect(Math.max(...kept.values())).toBeLessThanOrEqual(9 * 1024);
      expect([...kept.values()].reduce((sum, size) => sum + size, 0)).toBeLessThan(450_000);
    };
    const steps = members ? [appended(members, rows)] : [];
    commit({ ...environment, memory: { ...environment.memory, keep } }, book, 'list', steps);
    expect(workbook.column('members', 'number')).toEqual([
      'М-001',
      'М-002',
      ...rows.map((row) => row.number),
    ]);
    expect(new Set([...kept.values()])).toEqual(new Set([0]));
  });

  test('cut off while the entry is kept nothing is written, cut off later they are all there', () => {
    const some = rows.slice(0, 300);
    for (const at of [1, 2, 10, 20, 30, 31, 32, 60, 70]) {
      const workbook = group([]);
      const environment = workbook.environment(TODAY);
      const book = openBook(environment, SHEETS);
      const members = book.sheet('members');
      ends(() => commit(cutAt(workbook, at), book, 'list', members ? [appended(members, some)] : []));
      resume(environment);
      expect([0, 300]).toContain(workbook.column('members', 'number').length - 2);
    }
  });
});
