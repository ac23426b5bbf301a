// A script's functions in cells: arguments and results as Apps Script gives and takes them. For the host and for pages.
import type { AddFunctionDescription, Arg, FunctionResultObject } from '@odoo/o-spreadsheet';
import type { Command } from './batch.ts';
import { cellOf, type Output, rowsOf } from './custom-values.ts';
import type { FunctionData } from './jsdoc.ts';
import { type Model, registries } from './o-spreadsheet.ts';

/** The functions of one model, and how they run; a model has it in its configuration, see `heeding`. */
export interface CustomFunctions {
  functions: Readonly<Record<string, unknown>>;
  /** Runs one call with the rights of a custom function. */
  run: <T>(work: () => T) => T;
}

const ROOM = 'customFunctions';
/** What Sheets shows where a function throws. */
const FAILED = '#ERROR!';
/** The library's functions by name; a script may not take one of their names. */
const ours = new Set<string>();

/** A place for a model's functions, none yet. */
export function noFunctions(): CustomFunctions {
  return { functions: {}, run: (work) => work() };
}

/** The part of a model's `custom` configuration through which cells find its functions. */
export function functionsRoom(own: CustomFunctions): Record<string, CustomFunctions> {
  return { [ROOM]: own };
}

/**
 * Makes the names of `list` known to every model of this process; each model calls its own functions.
 * @throws where a name is one of the sheet's own functions
 */
export function registerFunctions(list: readonly FunctionData[]): void {
  registries.errorTypes.add(FAILED);
  for (const data of list) {
    const { functionRegistry } = registries;
    const name = data.name.toUpperCase();
    if (functionRegistry.contains(name) && !ours.has(name))
      throw new Error(`${name} is a function of the sheet.`);
    functionRegistry.replace(name, described(data));
    ours.add(name);
  }
}

function described({ name, description, args }: FunctionData): AddFunctionDescription {
  return {
    description,
    category: 'Custom',
    isExported: false,
    args: args.map((argument) => ({
      name: argument.name,
      description: argument.description,
      type: ['ANY', 'RANGE'],
      acceptMatrix: true,
      acceptErrors: true,
      ...(argument.optional ? { optional: true } : {}),
    })),
    compute(...given: Arg[]) {
      const own = this[ROOM] as CustomFunctions | undefined;
      const found = own?.functions[name];
      if (!own || typeof found !== 'function')
        return { value: '#NAME?', message: `Unknown function: «${name}»` };
      try {
        const output: unknown = own.run(() => found(...given.map(inputOf)));
        return outputOf(output, this.locale.dateFormat, this.locale.timeFormat);
      } catch (error) {
        return { value: FAILED, message: messageOf(error) };
      }
    },
  };
}

/** A range of one cell is a value, as in Sheets; the library gives columns, Apps Script takes rows. */
function inputOf(arg: Arg): unknown {
  if (!Array.isArray(arg)) return cellOf(arg);
  const [column] = arg;
  if (arg.length === 1 && column?.length === 1) return cellOf(column[0]);
  return (column ?? []).map((_, row) => arg.map((cells) => cellOf(cells[row])));
}

function outputOf(
  output: unknown,
  date: string,
  time: string,
): FunctionResultObject | FunctionResultObject[][] {
  const show = (value: Output): FunctionResultObject => ({
    value: value.value,
    ...(value.isDate ? { format: Number.isInteger(value.value) ? date : `${date} ${time}` } : {}),
  });
  const rows = rowsOf(output);
  const [[single] = []] = rows;
  if (rows.length === 1 && rows[0]?.length === 1 && single) return show(single);
  return (rows[0] ?? []).map((_, col) => rows.map((row) => show(row[col] ?? { value: '', isDate: false })));
}

function messageOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'message' in error
    ? String(error.message)
    : String(error);
}

/** The commands that enter formulas of a sheet again which the library could not read before. */
export function reread(getters: Model['getters'], sheetId: string): Command[] {
  return getters.getCells(sheetId).flatMap((cell): Command[] => {
    if (!cell.isFormula || !cell.compiledFormula.isBadExpression) return [];
    const at = getters.getCellPosition(cell.id);
    const content = cell.compiledFormula.toFormulaString(getters);
    return [
      ['UPDATE_CELL', { ...at, content: '' }],
      ['UPDATE_CELL', { ...at, content }],
    ];
  });
}
