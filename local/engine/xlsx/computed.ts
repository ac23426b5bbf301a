// The cells of a sheet that formulas fill, with what they show.
import type { Engine } from '../engine.ts';
import { cellKey } from './places.ts';
import type { Computed } from './sheet-out.ts';

/** By `cellKey`; `inFormula` writes names of sheets as the file has them. A formula that spills, or whose functions only Sheets has, is none of Excel's. */
export function computedCells(
  engine: Engine,
  sheetId: string,
  inFormula: (formula: string) => string,
): Map<number, Computed> {
  const { getters } = engine;
  const found = new Map<number, Computed>();
  for (const position of getters.getEvaluatedCellsPositions(sheetId)) {
    const cell = getters.getCell(position);
    const isSpilled =
      !cell?.isFormula && !cell?.content && getters.getArrayFormulaSpreadingOn(position) !== undefined;
    if (!cell?.isFormula && !isSpilled) continue;
    const { type, value, format } = getters.getEvaluatedCell(position);
    const shown = { value: type === 'error' ? String(engine.value(sheetId, position)) : value, format };
    const key = cellKey(position.row, position.col);
    if (!cell?.isFormula) found.set(key, { ...shown, formula: null, isExcel: false });
    else {
      const spills = getters.getSpreadZone(position);
      const isSingle = !spills || (spills.top === spills.bottom && spills.left === spills.right);
      const isExcel = isSingle && cell.compiledFormula.areAllFunctionsExportableToExcel();
      found.set(key, { ...shown, formula: inFormula(engine.formula(sheetId, position)), isExcel });
    }
  }
  return found;
}
