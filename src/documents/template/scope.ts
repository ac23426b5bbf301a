// The tags of a template filled from a row, and those that name nothing.
import { BrokenTemplate, folded, type Scope, type Tag, type TemplateFault } from '#core/template';
import type { Facts } from '#rules/facts';
import type { AnyRow } from '#rules/shared/data/rows';
import type { Language } from '#texts';
import { type Field, fieldNamed, type Shape } from './shape.ts';

/** How a template is read: whose rows, in which words, and in which languages its tags may be written. */
export interface Reader {
  readonly facts: Facts;
  readonly language: Language;
  readonly languages: readonly Language[];
}

/** A row as a template sees it. */
export function scopeOfRow(row: AnyRow, shape: Shape, reader: Reader): Scope {
  const { facts, language } = reader;
  return {
    words: (name) => {
      const found = follow(row, shape, name, reader);
      return found?.field.words(found.row, facts, language);
    },
    section: (name) => {
      const found = follow(row, shape, name, reader);
      if (found === null) return undefined;
      const { field, row: at } = found;
      if (field.rows === null) return isTrue(field, at, reader);
      const { of, shape: inner } = field.rows;
      return of(at, facts).map((one) => scopeOfRow(one, inner, reader));
    },
  };
}

/** A flag stands where it is yes, any other value where it is filled in. */
function isTrue(field: Field, row: AnyRow, { facts, language }: Reader): boolean {
  const value = row[field.key];
  return typeof value === 'boolean' ? value : field.words(row, facts, language) !== '';
}

/** What a name leads to, through the points in it: «объект.аталышы» is a column of the row that another column names. */
function follow(
  row: AnyRow,
  shape: Shape,
  name: string,
  reader: Reader,
): { readonly field: Field; readonly row: AnyRow } | null {
  const whole = fieldNamed(shape, name, reader.languages);
  if (whole !== null) return { field: whole, row };
  const [first = '', ...rest] = name.split('.').filter((part) => part !== '');
  if (rest.length === 0) return null;
  const rows = fieldNamed(shape, first, reader.languages)?.rows;
  if (rows == null) return null;
  const next = rows.of(row, reader.facts)[0] ?? { number: '' };
  return follow(next, rows.shape, rest.join('.'), reader);
}

/** Throws where tags name nothing that a paper has, with the nearest name to each. */
export function checkTags(tags: readonly Tag[], shape: Shape, languages: readonly Language[]): void {
  const all = tags.flatMap((tag) => [tag, ...tag.inner]);
  if (all.length === 0) throw new BrokenTemplate([{ kind: 'noTags', tag: '', nearest: '' }]);
  const faults = faultsIn(tags, [shape], languages);
  if (faults.length > 0) throw new BrokenTemplate(faults);
}

function faultsIn(
  tags: readonly Tag[],
  shapes: readonly Shape[],
  languages: readonly Language[],
): readonly TemplateFault[] {
  return tags.flatMap(({ name, kind, inner }) => {
    if (kind === 'text') return [];
    const field = shapes.map((shape) => fieldAt(shape, folded(name), languages)).find((one) => one !== null);
    if (field == null)
      return [{ kind: 'unknown' as const, tag: name, nearest: nearest(name, shapes, languages) }];
    return faultsIn(inner, field.rows === null ? shapes : [field.rows.shape, ...shapes], languages);
  });
}

function fieldAt(shape: Shape, name: string, languages: readonly Language[]): Field | null {
  const whole = fieldNamed(shape, name, languages);
  if (whole !== null) return whole;
  const [first = '', ...rest] = name.split('.').filter((part) => part !== '');
  const rows = rest.length === 0 ? null : fieldNamed(shape, first, languages)?.rows;
  return rows == null ? null : fieldAt(rows.shape, rest.join('.'), languages);
}

/** The name that a tag was likely meant to be; empty where none is like it. */
function nearest(tag: string, shapes: readonly Shape[], languages: readonly Language[]): string {
  const wanted = folded(tag).split('.').slice(-1)[0] ?? '';
  const names = shapes.flat().flatMap((field) => [...languages.map((one) => field.name(one)), field.key]);
  const rated = [...new Set(names)].map((name) => ({ name, apart: distance(wanted, folded(name)) }));
  const [best] = rated.sort((one, other) => one.apart - other.apart);
  return best !== undefined && best.apart <= Math.max(2, wanted.length / 3) ? best.name : '';
}

/** How many letters must be put in, taken out or changed to make one word of another. */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (const [index, letter] of [...from].entries()) {
    const next = [index + 1];
    for (let at = 1; at <= to.length; at++)
      next[at] = Math.min(
        (next[at - 1] ?? 0) + 1,
        (row[at] ?? 0) + 1,
        (row[at - 1] ?? 0) + (to[at - 1] === letter ? 0 : 1),
      );
    row = next;
  }
  return row[to.length] ?? 0;
}
