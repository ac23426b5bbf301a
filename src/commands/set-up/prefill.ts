// The rows that the product puts into a sheet when it makes it: settings, readings, steps of forming the group.
import { deadlines, type TermId } from '#calendar';
import type { SheetKey } from '#tables';
import { doubts, settingList, tables } from '#tables';
import type { Language } from '#texts';
import { writeNumber } from '#workbook/numbering';
import type { NewRow } from '#workbook/rows';

/** Terms of forming the group, in the order in which they come; the others arise from the work itself. */
const FORMING: readonly TermId[] = ['5.4.1', '5.4.2', '5.4.3', '5.3.3', '5.3.2', '5.3.1'];

/** The rows a sheet should have; those whose `number` (of steps: `term`) stands there already are left out by the caller. */
export function prefilled(sheet: SheetKey, language: Language): readonly NewRow[] {
  switch (sheet) {
    case 'settings':
      return settingRows(language);
    case 'readings':
      return readingRows(language);
    case 'steps':
      return stepRows(language);
    default:
      return [];
  }
}

/** What tells a prefilled row again. */
export const rowName = (sheet: SheetKey): string => (sheet === 'steps' ? 'term' : 'number');

function settingRows({ settings }: Language): readonly NewRow[] {
  return (Object.keys(settingList) as (keyof typeof settingList)[]).map((number) => ({
    number,
    ...settings[number],
  }));
}

function readingRows(language: Language): readonly NewRow[] {
  return (Object.keys(doubts) as (keyof typeof doubts)[]).map((number) => {
    const { clause, text } = doubts[number];
    const { doubt, options } = language.doubts[number];
    return { number, clause, text, doubt, options: Object.values(options).join('\n') };
  });
}

function stepRows({ terms }: Language): readonly NewRow[] {
  return FORMING.map((term, index) => ({
    number: writeNumber(tables.steps.prefix ?? '', index + 1),
    term,
    clause: deadlines[term].clause,
    ...terms.steps[term],
    owedBy: terms.owedBy[deadlines[term].owedBy],
  }));
}
