// All tables of a run, one below the other.
import type { Figures } from './figures.ts';
import { growthTable, lineTable, ratiosTable, rowsTable, shown } from './table.ts';

export function tablesOf({ rows, growth, workbooks, ratios, line, script }: Figures): string {
  const held = Object.entries(workbooks).map(([size, mb]) => `${size}: ${mb}`);
  const memory = `MB that the local host's workbook itself takes, by years: ${held.join(', ')}.`;
  const loaded = `Code.js: ${script.bytes} bytes; read, compiled, run and first called in ${shown(script.coldMs)} ms of the processor, each time in a new process.`;
  const tables = [rowsTable(rows), memory, ...(growth.length > 0 ? [growthTable(growth)] : [])];
  return [...tables, ratiosTable(ratios), lineTable(line), loaded].join('\n\n');
}
