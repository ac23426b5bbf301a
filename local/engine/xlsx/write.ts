// A workbook as a spreadsheet file (.xlsx) that Excel, LibreOffice and Google Sheets open.
import type { SheetData } from '@odoo/o-spreadsheet';
import { strToU8, zipSync } from 'fflate';
import type { Engine } from '../engine.ts';
import { helpers } from '../o-spreadsheet.ts';
import { chartPart, chartsOf, drawingPart } from './charts-out.ts';
import { computedCells } from './computed.ts';
import { LISTS, ListsOut } from './lists.ts';
import { OWN_PART, ownPart } from './own-part.ts';
import { sheetPart } from './sheet-out.ts';
import { shortNames } from './short-names.ts';
import { StylesOut } from './styles-out.ts';
import { toFileText } from './text.ts';
import { escapeXml, xml, xmlFile } from './xml.ts';

const SCHEMAS = 'http://schemas.openxmlformats.org';
const RELATIONS = `${SCHEMAS}/officeDocument/2006/relationships`;
const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const DRAWN = {
  chart: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
  drawing: 'application/vnd.openxmlformats-officedocument.drawing+xml',
} as const;

/** The workbook of `engine` as the bytes of a file; `name` is its title. */
export function writeXlsx(engine: Engine, name: string): Uint8Array {
  const { data, inFormula } = shortNames(engine.export());
  const styles = new StylesOut();
  const lists = new ListsOut();
  const sheets = data.sheets.map((sheet) =>
    sheetPart(sheet, { data, styles, lists, computed: computedCells(engine, sheet.id, inFormula) }),
  );
  const names = data.sheets.map(({ name: title, isVisible }) => ({
    title,
    state: isVisible ? 'visible' : 'hidden',
  }));
  if (lists.columns.length > 0) {
    names.push({ title: LISTS, state: 'veryHidden' });
    sheets.push(listsPart(lists));
  }
  const drawings = drawingFiles(data.sheets);
  const files: Record<string, string> = {
    '[Content_Types].xml': contentTypes(sheets.length, Object.keys(drawings)),
    '_rels/.rels': relations([
      [`${RELATIONS}/officeDocument`, 'xl/workbook.xml'],
      [`${SCHEMAS}/package/2006/relationships/metadata/core-properties`, 'docProps/core.xml'],
    ]),
    'docProps/core.xml': core(name),
    'xl/workbook.xml': workbook(names),
    'xl/_rels/workbook.xml.rels': relations([
      ...sheets.map((_, index): [string, string] => [
        `${RELATIONS}/worksheet`,
        `worksheets/sheet${index + 1}.xml`,
      ]),
      [`${RELATIONS}/styles`, 'styles.xml'],
    ]),
    'xl/styles.xml': styles.file(),
    ...Object.fromEntries(sheets.map((part, index) => [`xl/worksheets/sheet${index + 1}.xml`, part])),
    ...drawings,
  };
  const packed = Object.entries(files).map(([path, content]) => [path, strToU8(xmlFile(content))]);
  return zipSync({ ...Object.fromEntries(packed), [OWN_PART]: strToU8(ownPart(data)) });
}

/** The drawings of the sheets that have charts, their charts, and what ties these to each other. */
function drawingFiles(sheets: readonly SheetData[]): Record<string, string> {
  const files: Record<string, string> = {};
  let last = 0;
  sheets.forEach((sheet, index) => {
    const charts = chartsOf(sheet);
    if (charts.length === 0) return;
    const number = index + 1;
    const names = charts.map((chart) => {
      last += 1;
      files[`xl/charts/chart${last}.xml`] = chartPart(chart, sheet.name);
      return `../charts/chart${last}.xml`;
    });
    files[`xl/drawings/drawing${number}.xml`] = drawingPart(charts);
    files[`xl/drawings/_rels/drawing${number}.xml.rels`] = relations(
      names.map((target) => [`${RELATIONS}/chart`, target]),
    );
    files[`xl/worksheets/_rels/sheet${number}.xml.rels`] = relations([
      [`${RELATIONS}/drawing`, `../drawings/drawing${number}.xml`],
    ]);
  });
  return files;
}

function listsPart({ columns }: ListsOut): string {
  const height = Math.max(...columns.map(({ length }) => length));
  const rows = Array.from({ length: height }, (_, row) =>
    xml('row', { r: row + 1 }, ...columns.map((values, col) => listCell(values[row], row, col))),
  );
  return xml('worksheet', { xmlns: `${SCHEMAS}/spreadsheetml/2006/main` }, xml('sheetData', {}, ...rows));
}

function listCell(value: string | undefined, row: number, col: number): string {
  if (value === undefined) return '';
  const text = xml('is', {}, xml('t', { 'xml:space': 'preserve' }, escapeXml(toFileText(value))));
  return xml('c', { r: helpers.toXC(col, row), t: 'inlineStr' }, text);
}

function workbook(sheets: readonly { title: string; state: string }[]): string {
  const firstVisible = sheets.findIndex(({ state }) => state === 'visible');
  return xml(
    'workbook',
    { xmlns: `${SCHEMAS}/spreadsheetml/2006/main`, 'xmlns:r': RELATIONS },
    xml('bookViews', {}, xml('workbookView', { activeTab: Math.max(0, firstVisible) })),
    xml(
      'sheets',
      {},
      ...sheets.map(({ title, state }, index) =>
        xml('sheet', {
          name: title,
          sheetId: index + 1,
          state: state === 'visible' ? undefined : state,
          'r:id': `rId${index + 1}`,
        }),
      ),
    ),
  );
}

function relations(list: readonly (readonly [type: string, target: string])[]): string {
  return xml(
    'Relationships',
    { xmlns: `${SCHEMAS}/package/2006/relationships` },
    ...list.map(([type, target], index) =>
      xml('Relationship', { Id: `rId${index + 1}`, Type: type, Target: target }),
    ),
  );
}

function contentTypes(sheets: number, drawings: readonly string[]): string {
  const parts: [string, string][] = [
    ['/xl/workbook.xml', `${CONTENT}.sheet.main+xml`],
    ['/xl/styles.xml', `${CONTENT}.styles+xml`],
    ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ...Array.from({ length: sheets }, (_, index): [string, string] => [
      `/xl/worksheets/sheet${index + 1}.xml`,
      `${CONTENT}.worksheet+xml`,
    ]),
    ...drawings.flatMap((path): [string, string][] => {
      const kind = /^xl\/(chart|drawing)s\/[^/]+$/.exec(path)?.[1];
      return kind === undefined ? [] : [[`/${path}`, DRAWN[kind as keyof typeof DRAWN]]];
    }),
  ];
  return xml(
    'Types',
    { xmlns: `${SCHEMAS}/package/2006/content-types` },
    xml('Default', {
      Extension: 'rels',
      ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
    }),
    xml('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    xml('Default', { Extension: 'json', ContentType: 'application/json' }),
    ...parts.map(([PartName, ContentType]) => xml('Override', { PartName, ContentType })),
  );
}

function core(title: string): string {
  const namespaces = {
    'xmlns:cp': `${SCHEMAS}/package/2006/metadata/core-properties`,
    'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  };
  return xml('cp:coreProperties', namespaces, xml('dc:title', {}, escapeXml(title)));
}
