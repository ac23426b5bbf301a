// A workbook of an older form is written again in today's: the file as it was stays beside it for good.
import { constants, copyFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';

/** The form of a spreadsheet's data, as the library that wrote it has named it. */
export function formOf(spreadsheet: object): string {
  return 'version' in spreadsheet ? `${spreadsheet.version}` : 'unnamed';
}

/** Copies the workbook's `file` in `directory` beside it under the name of its form; a copy that stands there stays. */
export function keepOlder(directory: string, file: string, form: string): void {
  const kept = join(directory, file.replace(/\.json$/, `.form-${form.replace(/[^\w.-]/g, '_')}.json`));
  if (!existsSync(kept)) copyFileSync(join(directory, file), kept, constants.COPYFILE_EXCL);
}
