// No wrong day stands after an edit: a column that is not said to move the days of a sheet moves none there.
import { checkAll } from '#actions/check/check';
import { computedFrom, movedBy } from '#actions/check/computed-from';
import type { Cell } from '#core/cell';
import type { CivilDate } from '#core/date';
import type { Column } from '#core/table';
import { type SheetKey, tables } from '#tables';
import { columnWords } from '#texts';
import { languages } from '#texts/all';
import { Workbook } from './workbook.ts';

const TODAY = '2024-12-02';
const date = (text: string): Cell => ({ date: text as CivilDate });

/** A group with something in every sheet from which days are computed. */
function group(): Workbook {
  const book = new Workbook({
    members: [{ name: 'А.Асанов', side: 'жаран', appointed: date('2024-09-17') }],
    objects: [{ name: 'Мектеп', type: columnWords(languages.ky, 'objects', 'type').choices.municipal ?? '' }],
    meetings: [{ date: date('2024-09-30'), place: 'Баетов', present: 'М-001' }],
    publications: [{ what: 'башка', date: date('2024-09-20') }],
    candidates: [{ name: 'А.Асанов', side: 'жаран', sentToKenesh: date('2024-09-10') }],
    plan: [{ year: 2024, what: 'Суу', sent: date('2024-10-01') }],
    reports: [{ year: 2024, period: 'жыл', approved: date('2024-11-20') }],
    acts: [{ object: 'О-001', receivedObject: date('2024-11-04'), receivedExecutive: date('2024-11-05') }],
    letters: [{ kind: 'башка', received: date('2024-11-04'), termDays: 10, termUnit: 'жумушчу күн' }],
  });
  const line = book.grid('settings').findIndex(([key]) => key === 'formed');
  book.write('settings', line, 'value', date('2024-09-17'));
  checkAll(book.world(TODAY));
  return book;
}

/** The days and counts that the product computes in a sheet. */
function daysIn(book: Workbook, key: SheetKey): unknown {
  const computed = Object.entries<Column>(tables[key].columns).filter(
    ([, { derived, kind }]) => derived === true && (kind === 'date' || kind === 'integer'),
  );
  return computed.map(([column]) => book.column(key, column));
}

/** Another value of a column's kind. */
function otherValue(key: SheetKey, name: string, { kind }: Column, now: Cell): Cell {
  if (kind === 'date') return date('2024-09-19');
  if (kind === 'integer' || kind === 'decimal') return 3;
  const words = Object.values(columnWords(languages.ky, key, name).choices);
  return words.find((word) => word !== now) ?? 'А-009';
}

const EVERYWHERE = ['settings', 'readings', 'calendar'];
const targets = Object.keys(computedFrom) as SheetKey[];
const edits = targets.flatMap((target) =>
  [...(computedFrom[target] ?? []), target]
    .filter((source) => !EVERYWHERE.includes(source))
    .flatMap((source) =>
      Object.entries<Column>(tables[source].columns)
        .filter(([name, { owner }]) => owner === 'people' && name !== 'check')
        .filter(([name]) => {
          const by = movedBy[target]?.[source] ?? [];
          return by !== 'any' && !by.includes(name);
        })
        .map(([name]) => [target, source, name] as const),
    ),
);

test.each(edits)('the days of %s stay when %s.%s is edited', (target, source, name) => {
  const book = group();
  const before = daysIn(book, target);
  const now = book.grid(source)[3]?.[book.place(source, name)] ?? '';
  const column = (tables[source].columns as Readonly<Record<string, Column>>)[name] as Column;
  book.write(source, 3, name, otherValue(source, name, column, now));
  checkAll(book.world(TODAY));
  expect(daysIn(book, target)).toEqual(before);
});

test.each([
  ['steps', 'meetings', 'date', date('2024-10-02')],
  ['acts', 'objects', 'type', 'аткаруу органы'],
  ['meetings', 'members', 'left', date('2024-09-29')],
  ['letters', 'letters', 'termDays', 5],
] as const)('and those of %s move when %s.%s is', (target, source, name, cell) => {
  const book = group();
  const before = daysIn(book, target);
  book.write(source, 3, name, cell);
  checkAll(book.world(TODAY));
  expect(daysIn(book, target)).not.toEqual(before);
});
