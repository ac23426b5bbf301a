// What a page may send as a change of the workbook: checked to its depth, for the library believes whatever it is given.
import { coreTypes } from '../engine/o-spreadsheet.ts';
import type { CollaborationMessage } from './port.ts';

type Fields = Record<string, unknown>;

/** A message that no page of ours would send. */
export class BrokenMessage extends Error {}

/** Names under which every object holds something: none of them is a sheet, a revision or a person. */
const RESERVED = new Set(['__proto__', 'prototype', 'constructor', 'toString', 'valueOf', 'hasOwnProperty']);
/** What the library itself makes of many UPDATE_CELL. */
const SQUISHED = 'SQUISHED_UPDATE_CELL';
/** As deep as a command's data go; charts and conditional formats are the deepest. */
const DEEPEST = 12;
/** Of a sheet's rows or columns. */
const FURTHEST = 10_000_000;

const isRecord = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isName = (value: unknown): value is string =>
  typeof value === 'string' && value !== '' && value.length <= 200 && !RESERVED.has(value);
const isIndex = (value: unknown) =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= FURTHEST;
const isText = (value: unknown) => typeof value === 'string';
const isTruth = (value: unknown) => typeof value === 'boolean';
const listOf = (is: (value: unknown) => boolean) => (value: unknown) =>
  Array.isArray(value) && value.every(is);

const isZone = (value: unknown) =>
  isRecord(value) &&
  ['left', 'right', 'top', 'bottom'].every((side) => isIndex(value[side])) &&
  Number(value.left) <= Number(value.right) &&
  Number(value.top) <= Number(value.bottom);

const isRange = (value: unknown) => isRecord(value) && isName(value._sheetId) && isRecord(value._zone);

/** The fields that mean the same in every command that has them. */
const FIELDS: Readonly<Record<string, (value: unknown) => boolean>> = {
  sheetId: isName,
  sheetIdTo: isName,
  targetSheetId: isName,
  figureId: isName,
  chartId: isName,
  tableId: isName,
  pivotId: isName,
  col: isIndex,
  row: isIndex,
  base: isIndex,
  start: isIndex,
  end: isIndex,
  quantity: isIndex,
  elements: listOf(isIndex),
  target: listOf(isZone),
  zone: isZone,
  ranges: listOf(isRange),
  targetRange: isText,
  content: (value) => isText(value) || isRecord(value) || value === undefined,
  format: isText,
  hash: isText,
  isHidden: isTruth,
};

/** What a command must have, where the library takes it for granted. */
const NEEDED: Readonly<Record<string, readonly string[]>> = {
  UPDATE_CELL: ['sheetId', 'col', 'row'],
  [SQUISHED]: ['sheetId', 'targetRange'],
  CLEAR_CELL: ['sheetId', 'col', 'row'],
  CLEAR_CELLS: ['sheetId', 'target'],
  DELETE_CONTENT: ['sheetId', 'target'],
  ADD_COLUMNS_ROWS: ['sheetId', 'dimension', 'base', 'quantity', 'position'],
  REMOVE_COLUMNS_ROWS: ['sheetId', 'dimension', 'elements'],
  RESIZE_COLUMNS_ROWS: ['sheetId', 'dimension', 'elements'],
  HIDE_COLUMNS_ROWS: ['sheetId', 'dimension', 'elements'],
  UNHIDE_COLUMNS_ROWS: ['sheetId', 'dimension', 'elements'],
  ADD_MERGE: ['sheetId', 'target'],
  REMOVE_MERGE: ['sheetId', 'target'],
  CREATE_SHEET: ['sheetId', 'position'],
  DELETE_SHEET: ['sheetId'],
  DUPLICATE_SHEET: ['sheetId', 'sheetIdTo'],
  MOVE_SHEET: ['sheetId', 'delta'],
  SET_FORMATTING: ['sheetId', 'target'],
  CLEAR_FORMATTING: ['sheetId', 'target'],
  ADD_CONDITIONAL_FORMAT: ['sheetId', 'cf', 'ranges'],
  ADD_DATA_VALIDATION_RULE: ['sheetId', 'rule', 'ranges'],
  MOVE_RANGES: ['sheetId', 'target', 'targetSheetId', 'col', 'row'],
};

/**
 * Checks what a page sent as a change.
 * @throws BrokenMessage with what is wrong with it
 */
export function checkChange(message: CollaborationMessage): void {
  const fields: Fields = { ...message };
  if (fields.version !== undefined && fields.version !== 1) broken('version');
  switch (message.type) {
    case 'CLIENT_JOINED':
    case 'CLIENT_MOVED':
      checkClient(fields.client);
      return;
    case 'CLIENT_LEFT':
      need(fields, 'clientId', isName);
      return;
    case 'SNAPSHOT':
      return;
    case 'REVISION_UNDONE':
      need(fields, 'undoneRevisionId', isName);
      checkRevision(fields);
      return;
    case 'REVISION_REDONE':
      need(fields, 'redoneRevisionId', isName);
      checkRevision(fields);
      return;
    case 'REMOTE_REVISION':
      need(fields, 'clientId', isName);
      checkRevision(fields);
      if (!Array.isArray(fields.commands)) broken('commands');
      for (const command of fields.commands as unknown[]) checkCommand(command);
      return;
    default:
      broken('type');
  }
}

function checkRevision(fields: Fields): void {
  need(fields, 'serverRevisionId', isName);
  need(fields, 'nextRevisionId', isName);
  if (fields.nextRevisionId === fields.serverRevisionId) broken('nextRevisionId');
}

function checkClient(client: unknown): void {
  if (!isRecord(client)) broken('client');
  need(client, 'id', isName);
  need(client, 'name', isText);
  const { position } = client;
  if (position === undefined) return;
  if (!isRecord(position)) broken('position');
  need(position, 'sheetId', isName);
  need(position, 'col', isIndex);
  need(position, 'row', isIndex);
}

function checkCommand(command: unknown): void {
  if (!isRecord(command) || typeof command.type !== 'string') broken('command');
  const { type } = command;
  const known: ReadonlySet<string> = coreTypes;
  if (type !== SQUISHED && !known.has(type)) broken(`command ${type}`);
  for (const name of NEEDED[type] ?? []) if (command[name] === undefined) broken(`${type}.${name}`);
  for (const [name, value] of Object.entries(command)) {
    const is = Object.hasOwn(FIELDS, name) ? FIELDS[name] : undefined;
    if (value !== undefined && is && !is(value)) broken(`${type}.${name}`);
    checkDepth(value, 1);
  }
}

function checkDepth(value: unknown, depth: number): void {
  if (typeof value !== 'object' || value === null) return;
  if (depth > DEEPEST) broken('depth');
  for (const [name, field] of Object.entries(value)) {
    if (RESERVED.has(name)) broken(name);
    checkDepth(field, depth + 1);
  }
}

function need(fields: Fields, name: string, is: (value: unknown) => boolean): void {
  if (!is(fields[name])) broken(name);
}

function broken(what: string): never {
  throw new BrokenMessage(`A page sent a change that cannot be: ${what}`);
}
