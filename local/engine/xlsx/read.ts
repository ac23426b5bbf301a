// Reads a spreadsheet file (.xlsx) of this host, of Excel, LibreOffice or Google Sheets into a workbook's data.
import { posix } from 'node:path';
import type { Border, Style } from '@odoo/o-spreadsheet';
import { strFromU8 } from 'fflate';
import { helpers } from '../o-spreadsheet.ts';
import { sharedStrings } from './cells-in.ts';
import { anchorsIn, type ChartIn, figureIn } from './charts-in.ts';
import { LISTS } from './lists.ts';
import { OWN_PART, readOwnPart } from './own-part.ts';
import { zoneOf } from './places.ts';
import { MOST_CELLS } from './reach.ts';
import { type FileContext, Pool, type SheetPlace, sheetIn } from './sheet-in.ts';
import { StylesIn } from './styles-in.ts';
import { TooLarge, unpacked } from './unpack.ts';
import { all, child, DamagedXml, type Element, isOn, parseXml } from './xml.ts';

/** What of a file could not be taken over. */
export type Unread =
  | { readonly kind: 'damaged'; readonly sheet: string; readonly why: string }
  | { readonly kind: 'noCells'; readonly sheet: string }
  | { readonly kind: 'far'; readonly sheet: string; readonly cell: string; readonly content: string };

/**
 * The workbook that the bytes of a file hold, for `new Engine`.
 * @param unread informed of each sheet and cell that is left out
 * @throws with one sentence where they hold none; `TooLarge` where they hold too much
 */
export function readXlsx(bytes: Uint8Array, unread: (one: Unread) => void = () => undefined): object {
  const part = partsOf(bytes);
  const workbook = part('xl/workbook.xml');
  if (!workbook) throw new Error('The file is not a spreadsheet (.xlsx).');
  const targets = targetsOf(part('xl/_rels/workbook.xml.rels'));
  const target = (kind: string) => part(targets.find(({ type }) => type.endsWith(`/${kind}`))?.path);
  const listed = all(child(workbook, 'sheets'), 'sheet').flatMap(({ attributes }, index) => {
    const path = targets.find(({ id }) => id === attributes.id)?.path;
    const worksheet = sheetPart(part, path, attributes.name ?? '', unread);
    const isVisible = (attributes.state ?? 'visible') === 'visible';
    const place: SheetPlace = {
      id: String(index),
      name: helpers.sanitizeSheetName(attributes.name ?? `Sheet${index + 1}`),
      isVisible,
    };
    return worksheet ? [{ place, worksheet, charts: chartsOfSheet(part, path) }] : [];
  });
  const lists = listed.find(({ place }) => place.name === LISTS && !place.isVisible);
  const file: FileContext = {
    strings: sharedStrings(target('sharedStrings')),
    from1904: isOn(child(workbook, 'workbookPr')?.attributes.date1904),
    styles: new StylesIn(target('styles'), target('theme')),
    stylePool: new Pool<Style>(),
    borderPool: new Pool<Border>(),
    formatNumbers: new Map(),
    list: (a1) => (lists ? valuesOf(lists, a1, file) : []),
    far: (sheet, cell, content) => unread({ kind: 'far', sheet, cell, content }),
  };
  let last = 0;
  const sheets = listed
    .filter((sheet) => sheet !== lists)
    .map(({ place, worksheet, charts }) => ({
      ...sheetIn(place, worksheet, file),
      figures: charts.flatMap((chart) => figureIn(chart, ++last) ?? []),
    }));
  const size = sheets.reduce((sum, { rowNumber, colNumber }) => sum + rowNumber * colNumber, 0);
  if (size > MOST_CELLS) throw new TooLarge(`The file has more than ${MOST_CELLS} cells.`);
  if (sheets.length === 0) throw new Error('The file has no sheets.');
  const formats = Object.fromEntries([...file.formatNumbers].map(([format, number]) => [number, format]));
  return {
    sheets,
    styles: file.stylePool.items,
    borders: file.borderPool.items,
    formats,
    ...readOwnPart(part.text(OWN_PART), new Map(sheets.map(({ id, name }) => [name, id]))),
  };
}

/** A sheet's own part; null, and reported, where it holds no cells or cannot be read. */
function sheetPart(
  part: (path: string | undefined) => Element | undefined,
  path: string | undefined,
  sheet: string,
  unread: (one: Unread) => void,
): Element | null {
  try {
    const found = part(path);
    if (found?.name === 'worksheet') return found;
    if (found) unread({ kind: 'noCells', sheet });
    else unread({ kind: 'damaged', sheet, why: `${path ?? 'its part'} is missing` });
  } catch (error) {
    if (!(error instanceof DamagedXml)) throw error;
    unread({ kind: 'damaged', sheet, why: error.message });
  }
  return null;
}

/** The parts of a file, each parsed when it is asked for. */
function partsOf(bytes: Uint8Array) {
  const files = unpacked(bytes);
  const text = (path: string) => {
    const found = files[path];
    return found && strFromU8(found);
  };
  const part = (path: string | undefined): Element | undefined => {
    const found = path === undefined ? undefined : text(path);
    return found === undefined ? undefined : parseXml(found);
  };
  return Object.assign(part, { text });
}

/** The charts that lie on the sheet whose part is `path`. */
function chartsOfSheet(
  part: (path: string) => Element | undefined,
  path: string | undefined,
): readonly ChartIn[] {
  if (path === undefined) return [];
  return relatedTo(part, path, 'drawing').flatMap((drawing) => {
    const found = part(drawing.path);
    if (found === undefined) return [];
    const charts = new Map(relatedTo(part, drawing.path, 'chart').map((chart) => [chart.id, chart.path]));
    return anchorsIn(found).flatMap(({ anchor, id }) => {
      const chart = part(charts.get(id) ?? '');
      return chart === undefined ? [] : [{ anchor, part: chart }];
    });
  });
}

/** What a part is tied to, of one kind. */
function relatedTo(part: (path: string) => Element | undefined, path: string, kind: string) {
  const folder = path.slice(0, path.lastIndexOf('/'));
  const relations = part(`${folder}/_rels/${path.slice(folder.length + 1)}.rels`);
  return all(relations, 'Relationship')
    .filter(({ attributes: { Type = '' } }) => Type.endsWith(`/${kind}`))
    .map(({ attributes: { Id = '', Target = '' } }) => ({
      id: Id,
      path: posix.resolve(`/${folder}`, Target).slice(1),
    }));
}

function targetsOf(relations: Element | undefined) {
  return all(relations, 'Relationship').map(({ attributes: { Id = '', Type = '', Target = '' } }) => ({
    id: Id,
    type: Type,
    path: Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`,
  }));
}

/** The texts of a range on the sheet of lists. */
function valuesOf(
  { place, worksheet }: { place: SheetPlace; worksheet: Element },
  a1: string,
  file: FileContext,
) {
  const { cells } = sheetIn(place, worksheet, { ...file, list: () => [] });
  const { top, bottom, left } = zoneOf(a1);
  return Array.from({ length: bottom - top + 1 }, (_, row) => {
    const content = cells[helpers.toXC(left, top + row)];
    return typeof content === 'string' ? content.replace(/^'/, '') : '';
  });
}
