// What stands above entries and speaks for them: headings of sections, the header of a table.

import type { Line } from './page.ts';
import { rolesAlone } from './roles.ts';
import type { GroupRole, Side } from './types.ts';
import { NAME_COLUMN, OTHER_COLUMN, SECTIONS, VILLAGE_COLUMN } from './words.ts';

export interface Above {
  readonly side: Side | null;
  readonly memberStated: boolean;
  /** The roles of a heading («Топтун төрагасы:»), which speaks for the next entry alone. */
  readonly roles: readonly GroupRole[];
  /** How many cells after the name the village stands, where a table's header says so. */
  readonly villageCell: number | null;
}

/** Nothing is said above. */
export const NOTHING_ABOVE: Above = { side: null, memberStated: false, roles: [], villageCell: null };

/** What a section's heading says; null where the line is none. */
export function sectionOf(line: Line): Partial<Above> | null {
  const text = line.body.trim().replace(/(?<![\s:–-])[\s:–-]+$/u, '');
  const section = SECTIONS.find(({ heading }) => heading.test(text));
  if (section) return { side: section.side, memberStated: section.memberStated, roles: [] };
  const roles = text === line.body.trim() ? [] : rolesAlone(text);
  return roles.length > 0 ? { roles } : null;
}

/** Whether a line names the columns of a table. */
export function isTableHeader(line: Line): boolean {
  return line.mark === null && (NAME_COLUMN.test(line.body) || OTHER_COLUMN.test(line.body.trim()));
}

/** What a table's header says. */
export function columnsOf(line: Line): Partial<Above> {
  const cells = line.body.split('\t');
  const village = cells.findIndex((cell) => VILLAGE_COLUMN.test(cell));
  const name = cells.findIndex((cell) => NAME_COLUMN.test(cell));
  return { villageCell: village < 0 || name < 0 ? null : village - name };
}
