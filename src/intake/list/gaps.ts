// Columns of a line without a table's head, as a PDF is pasted: parted by wide blanks behind a whole name.
import { legible } from './legible.ts';
import { withoutLead } from './marks.ts';
import { nameAtStart } from './names.ts';

const GAP = /(?<=\S)[^\S\t]{3,}(?=\S)/gu;

/** A person's line behind its mark, its columns parted by tabs; any other text as it is. */
export function withColumns(text: string): string {
  const at = text.search(GAP);
  if (at < 0) return text;
  const first = withoutLead(legible(text.slice(0, at)).trim());
  const name = nameAtStart(first);
  const isName = name !== null && name.kind !== 'single' && name.end === first.length;
  return isName ? text.replace(GAP, '\t') : text;
}
