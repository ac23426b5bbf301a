// What is kept of the workbook beside its sheets: its name, its id, whose it is.
import type { Kernel } from '../../kernel/kernel.ts';

export interface About extends Record<string, unknown> {
  id: string;
  name: string;
  timeZone: string;
  owner: string;
  editors: string[];
}

/** The workbook's own particulars; the first to ask is its owner. */
export function about(kernel: Kernel): About {
  return kernel.section<About>('workbook', () => ({
    id: 'local-workbook',
    name: 'Untitled spreadsheet',
    timeZone: kernel.manifest.timeZone,
    owner: kernel.user.email,
    editors: [],
  }));
}
