// What the papers on a conflict of interest say of it (6.1, 6.2).
import type { Block } from '#core/document';
import type { Facts } from '#rules/facts';
import type { Conflict } from '#tables/conflicts';
import { columnWords, type Language } from '#texts';
import { listed, namesOf, objectName, subjectTitle } from './frame.ts';

/** The member's name, or null where none is stated. */
export function memberOf({ member }: Conflict, facts: Facts): string | null {
  return member === null ? null : namesOf([member], facts);
}

/** Whether it is stated what the conflict is about. */
export const hasMatter = ({ subject, object }: Conflict): boolean => subject !== null || object !== null;

/** The subject and the object of a conflict, those that are stated. */
export function matterRows(conflict: Conflict, facts: Facts, language: Language) {
  const { common } = language.documents;
  const rows = [
    [common.subject, subjectTitle(conflict.subject, facts)],
    [common.object, objectName(conflict.object, facts)],
  ] as const;
  return hasMatter(conflict) ? rows.filter(([, value]) => value !== null) : rows.slice(0, 1);
}

/** Everything that the row says of the conflict, in two columns. */
export function conflictTable(conflict: Conflict, facts: Facts, language: Language): Block {
  const rows = (['kind', 'actuality', 'forWhom', 'benefit'] as const).map((column) => {
    const { header, choices } = columnWords(language, 'conflicts', column);
    const key = conflict[column];
    return [header, key === null ? null : (choices[key] ?? key)] as const;
  });
  const arisen = conflict.arisen === null ? null : language.forms.date(conflict.arisen, 'document');
  return listed(
    [
      ...rows.filter(([, value], index) => index < 2 || value !== null),
      ...matterRows(conflict, facts, language),
      [columnWords(language, 'conflicts', 'arisen').header, arisen],
    ],
    language,
  );
}
