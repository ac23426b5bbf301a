// A year of work of any size: the demo year's rows over and over, each copy with numbers, names and references of its own.
import type { DemoRow, DemoSheet, Typed } from '../demo/row.ts';
import { year } from '../demo/year/index.ts';
import { memberSheet } from './members.ts';
import { nameOfPerson } from './names.ts';
import { surveySheets } from './surveys.ts';

/** How many rows a year of one group has in each sheet; a sheet that is not named here stays as the demo year has it. */
const ROWS: Readonly<Record<string, number>> = {
  candidates: 18,
  conflicts: 4,
  people: 5,
  support: 6,
  meetings: 12,
  decisions: 36,
  objects: 18,
  subjects: 18,
  plan: 40,
  activities: 60,
  indicators: 12,
  values: 60,
  findings: 120,
  recommendations: 90,
  acts: 20,
  letters: 40,
  reports: 5,
  publications: 20,
  archive: 120,
};

/** Columns whose texts tell one thing from another. */
const TITLES = ['title', 'what', 'topic', 'found', 'about', 'question', 'agenda', 'where'];
const PEOPLE = ['candidates', 'people'];
/** Sheets with makers of their own. */
const OWN = ['members', 'surveys', 'questions', 'tally'];

/** The sheets of `size` years of one group, laid together. */
export function yearOf(size: number): readonly DemoSheet[] {
  const made = [memberSheet(size), ...surveySheets(size)];
  const templates = year.filter(({ sheet }) => !OWN.includes(sheet));
  const lengths = new Map([
    ...made.map((one) => [prefixOf(one), one.rows.length] as const),
    ...templates.map((one) => [prefixOf(one), countOf(one, size)] as const),
  ]);
  return [...templates.map((one) => copied(one, size, lengths)), ...made];
}

function countOf({ sheet, rows }: DemoSheet, size: number): number {
  const count = ROWS[sheet];
  return count === undefined ? rows.length : count * size;
}

function prefixOf({ rows }: DemoSheet): string {
  return (rows[0]?.number ?? '').split('-')[0] ?? '';
}

function copied(sheet: DemoSheet, size: number, lengths: ReadonlyMap<string, number>): DemoSheet {
  if (!(sheet.sheet in ROWS)) return sheet;
  const template = sheet.rows.slice(0, ROWS[sheet.sheet]);
  const rows = Array.from({ length: countOf(sheet, size) }, (_, index): DemoRow => {
    const { cells } = template[index % template.length] as DemoRow;
    const copy = Math.floor(index / template.length);
    const own = Object.entries(cells).map(([key, value]) => [key, cellOf(key, value, copy, lengths)]);
    const names = PEOPLE.includes(sheet.sheet) ? { name: nameOfPerson(index) } : {};
    return {
      number: numberOf(prefixOf(sheet), index),
      cells: { ...Object.fromEntries(own), ...names },
      trips: [],
    };
  });
  return { sheet: sheet.sheet, rows, trips: [] };
}

/** References lead to rows of the same copy, as far as there are such; what must be distinguished carries the copy's number. */
function cellOf(key: string, value: Typed, copy: number, lengths: ReadonlyMap<string, number>): Typed {
  if (typeof value === 'number' || copy === 0) return value;
  const moved = value.replace(/(\p{Lu}+)-(\d{3,})/gu, (whole, prefix: string, number: string) => {
    const length = lengths.get(prefix);
    return length === undefined ? whole : numberOf(prefix, (Number(number) - 1 + copy * STEP) % length);
  });
  return TITLES.includes(key) || key === 'name' ? `${moved} (${copy})` : moved;
}

/** By how many rows the references of the next copy move on. */
const STEP = 6;

/** `М-003` of the third row. */
function numberOf(prefix: string, index: number): string {
  return `${prefix}-${`${index + 1}`.padStart(3, '0')}`;
}
