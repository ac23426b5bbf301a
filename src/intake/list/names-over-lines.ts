// Names that go over two lines: a family name above given names, a father's name below, a name cut at a hyphen.
import { withoutLead } from './marks.ts';
import { nameAtStart } from './names.ts';
import type { Line } from './page.ts';

const SURNAME_ALONE = /^\p{Lu}[\p{L}'-]+(?:[оеё]ва?|[ыи]на?|ск(?:ий|ая)|уулу|кызы)$/iu;
const SURNAME_ENDING = /(?:[оеё]ва?|[ыи]на?|ск(?:ий|ая))$/iu;
const FATHERS_NAME = /^\p{Lu}\p{L}+(?:[оеё]вич|[оеи]вна|ична)(?!\p{L})/iu;
const KIN_END = /\s(?:уулу|кызы|тегин)$/iu;
const ONE_WORD = /^\p{Lu}[\p{L}']+\s*(?:$|[,;–(\t]|-\s|\s-)/u;
/** A name cut at a hyphen, and what may stand below («Токто-», «болотовна»). */
const CUT_NAME = /^\p{Lu}[\p{L}'-]*\s(?:\p{Lu}[\p{L}']*\s)?\p{Lu}[\p{L}']*-$/u;
const REST_OF_NAME = /^\p{Ll}{1,15}(?:[оеё]вич|[оеи]вна|ична|[оеё]ва?)(?!\p{L})/u;

/** A family name on a line of its own, with the given names on the next («Сатаров», «Нурлан Асанович – …»). */
export function isSurnameAbove(line: Line, next: Line | undefined): boolean {
  if (line.mark !== null || next === undefined || next.mark !== null) return false;
  return SURNAME_ALONE.test(line.body.trim()) && isGivenNames(next);
}

/** The rest of a name that fills a line: given names below a family name, a father's name, what «уулу» stands before. */
export function isGivenNameBelow(line: Line, open: readonly Line[]): boolean {
  const [only, ...more] = open;
  if (only === undefined || more.length > 0 || line.mark !== null) return false;
  const above = withoutLead(only.body).trim();
  if (SURNAME_ALONE.test(above) && isGivenNames(line)) return true;
  const isWhole = nameAtStart(above)?.end === above.length;
  return (
    (isWhole && (FATHERS_NAME.test(line.body) || (KIN_END.test(above) && ONE_WORD.test(line.body)))) ||
    isNameCut(above, line.body)
  );
}

function isGivenNames(line: Line): boolean {
  const name = nameAtStart(line.body);
  const [first = ''] = line.body.trim().split(/\s/u);
  return name !== null && name.kind !== 'initials' && !SURNAME_ENDING.test(first);
}

/** Whether a legible text ends in a name cut at a hyphen that the next one goes on with. */
export function isNameCut(above: string, below: string): boolean {
  return CUT_NAME.test(above.trim()) && REST_OF_NAME.test(below);
}
