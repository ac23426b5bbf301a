// What stands above entries and speaks for them: headings of sections, the header of a table.
import { columnOf } from './columns.ts';
import { legible } from './legible.ts';
import type { Line } from './page.ts';
import { villageOf } from './position.ts';
import { rolesAlone } from './roles.ts';
import type { GroupRole, Side } from './types.ts';
import { COUNT_AFTER, NAME_COLUMN, OTHER_COLUMN, SECTIONS, VILLAGE_HEADING } from './words.ts';

export interface Above {
  readonly side: Side | null;
  /** The village of a heading («Ак-Терек айылы:»), which speaks for those below as a side does. */
  readonly village: string | null;
  readonly memberStated: boolean;
  /** The roles of a heading («Топтун төрагасы:»), which speaks for the next entry alone. */
  readonly roles: readonly GroupRole[];
}

/** What is longer heads nothing. */
const LONGEST_HEADING = 150;

/** Nothing is stated above. */
export const NOTHING_ABOVE: Above = { side: null, village: null, memberStated: false, roles: [] };

/** What a section's heading says, a count of people behind it aside; null where the text is none. */
export function sectionOf(heading: string): Partial<Above> | null {
  if (heading.length > LONGEST_HEADING) return null;
  const [first = '', second, ...more] = heading.split(/\s\/\s/u);
  return second === undefined || more.length > 0 ? sectionIn(heading) : inBothLanguages(first, second);
}

/** What a heading in two languages says, «Депутаттар / Депутаты»; where the two name different sides, neither. */
function inBothLanguages(first: string, second: string): Partial<Above> | null {
  const [one, other] = [sectionIn(first), sectionIn(second)];
  if (one === null || other === null) return null;
  return one.side === other.side ? one : { ...one, side: null };
}

/** The village that a line names as the heading of those below, as printed: «Ак-Терек айылы:»; null where it is none. */
export function villageHeading(printed: string): string | null {
  if (!VILLAGE_HEADING.test(legible(printed)) || columnOf(printed) !== null) return null;
  return villageOf(printed.replace(/[\s:–-]+$/u, ''));
}

/** What a line says as a heading of those below; null where it is none. */
export function headingOf({ printed, mark, body }: Line): Partial<Above> | null {
  if (printed.length > LONGEST_HEADING) return null;
  const section = sectionOf(body);
  if (section !== null) return section;
  const village = villageHeading(printed.slice(mark?.length ?? 0));
  return village === null ? null : { village };
}

function sectionIn(heading: string): Partial<Above> | null {
  const whole = legible(heading).trim();
  const text = whole
    .replace(/(?<![\s:–-])[\s:–-]+$/u, '')
    .replace(COUNT_AFTER, '')
    .trim();
  const section = SECTIONS.find(({ heading: form }) => form.test(text));
  if (section) return { side: section.side, memberStated: section.memberStated, roles: [] };
  const roles = text === whole ? [] : rolesAlone(text);
  return roles.length > 0 ? { roles } : null;
}

/** Whether a line without a mark names a column of a table. */
export function isTableHeader(body: string): boolean {
  return NAME_COLUMN.test(body) || OTHER_COLUMN.test(body.trim());
}
