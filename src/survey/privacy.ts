// What of a survey may be printed for everybody: nothing that few people stated, nor what would give it back.
import { roleOf } from './answers.ts';
import type { Doubt } from './doubts.ts';
import { type Group, socialGroups } from './groups.ts';
import { baseIn, type Places, peopleIn, type QuestionTable } from './question-table.ts';
import { isSatisfied } from './satisfaction.ts';

/** Cells below it are hidden in public, unless the group has set another bound. */
const PRIVACY_CELL = 5;

/** A cell as it is printed, of all villages together; without an answer it is the number of respondents. */
export interface PublicCell {
  readonly question: string;
  readonly answer: string | null;
  readonly group: Group;
}

export interface Privacy {
  /** Whether a cell may not be printed, nor a share, mean or chart that is made of it. */
  hides(cell: PublicCell): boolean;
  /** Whether the number of the satisfied among all respondents may be printed, were some answers hidden. */
  tellsSatisfied(question: string): boolean;
}

/** A line of figures: an answer, or the respondents. */
interface Line {
  readonly answer: string | null;
  readonly places: Places;
}

/**
 * Hides the cells of one survey that count fewer than `minimum` people, by three rules that can be followed by hand:
 * 1. Of all people, a small answer is hidden together with others, the smallest first, until those hidden are two or
 *    more and count `minimum` people together. The satisfied and the others are two sums where both allow it: then the
 *    satisfied are known though one of their answers is hidden.
 * 2. Lines that hang together (the answers that sum to the respondents; else each line alone) are printed by group only
 *    where nothing of all people is hidden in them, and a group only where none of its cells in them is small.
 * 3. Women and men are printed both only where nobody is in neither; else women alone, where those who are left are
 *    not few in any line; else neither.
 * An answer of no opinion that nobody gave discloses nothing and is not small.
 * @param tables all questions of one survey that are printed anywhere
 */
export function protect(tables: readonly QuestionTable[], minimum: number = PRIVACY_CELL): Privacy {
  const everybodyStatesSex = tables.every((table) =>
    linesOf(table).every(({ places }) => !isBySex(places) || withoutSex(places) === 0),
  );
  const shown = new Set<string>();
  const satisfied = new Set<string>();
  for (const table of tables) {
    const { question } = table;
    const hidden = hiddenAnswers(table, minimum);
    if (hidden.tellsSatisfied) satisfied.add(question);
    if (isUncertain(table)) continue;
    for (const lines of linesThatHangTogether(table)) {
      const printed = lines.filter(({ answer }) => answer === null || !hidden.answers.has(answer));
      for (const line of printed)
        if (isUnstated(line) || sizeOf(line) >= minimum)
          shown.add(keyOf({ question, answer: line.answer, group: 'all' }));
      if (printed.length < lines.length) continue;
      const counted = lines.filter((line) => !isUnstated(line));
      for (const group of groupsToPrint(counted, minimum, everybodyStatesSex))
        for (const { answer } of lines) shown.add(keyOf({ question, answer, group }));
    }
  }
  return {
    hides: (cell) => !shown.has(keyOf(cell)),
    tellsSatisfied: (question) => satisfied.has(question),
  };
}

function keyOf({ question, answer, group }: PublicCell): string {
  return JSON.stringify([question, answer, group]);
}

function linesOf({ answers, base }: QuestionTable): readonly Line[] {
  const respondents = base === null ? [] : [{ answer: null, places: base }];
  return [...respondents, ...answers.map((places) => ({ answer: places.answer, places }))];
}

function linesThatHangTogether(table: QuestionTable): readonly (readonly Line[])[] {
  const lines = linesOf(table);
  return addsUp(table) ? [lines] : lines.map((line) => [line]);
}

/** Whether the answers to a question sum to its respondents. */
function addsUp(table: QuestionTable): boolean {
  const sum = table.answers.reduce(
    (people, answer) => people + (peopleIn(answer, 'all', null) ?? Number.NaN),
    0,
  );
  return baseIn(table, 'all', null) === sum;
}

/** Whether what is not known of a question of one answer could be reported from its sum: then nothing of it is printed. */
function isUncertain({ kind, doubts }: QuestionTable): boolean {
  const isMissing = (doubt: Doubt) =>
    doubt.kind === 'lost' || (doubt.kind === 'count' && doubt.group === 'all');
  return kind !== 'several' && doubts.some(isMissing);
}

/** An answer of no opinion that nobody gave. */
function isUnstated({ answer, places }: Line): boolean {
  const role = answer === null ? null : roleOf(answer);
  const isNoOpinion = role === 'dontKnow' || role === 'refused' || role === 'notStated';
  return isNoOpinion && peopleIn(places, 'all', null) === 0;
}

interface Hidden {
  readonly answers: ReadonlySet<string>;
  readonly tellsSatisfied: boolean;
}

/** The first rule. */
function hiddenAnswers(table: QuestionTable, minimum: number): Hidden {
  const lines = linesOf(table).filter((line) => line.answer !== null && !isUnstated(line));
  if (!addsUp(table))
    return { answers: namesOf(lines.filter((line) => !(sizeOf(line) >= minimum))), tellsSatisfied: false };
  const inFavour = lines.filter(({ answer }) => isSatisfied(answer ?? ''));
  const others = lines.filter((line) => !inFavour.includes(line));
  const apart = [inFavour, others].map((some) => withCover(some, minimum));
  const isApart = inFavour.length > 0 && apart.every((some) => some !== null);
  const hidden = isApart ? apart.flatMap((some) => some ?? []) : (withCover(lines, minimum) ?? lines);
  return { answers: namesOf(hidden), tellsSatisfied: isApart };
}

/** The small ones of lines whose sum is known, and the smallest others that cover them; null where all are too few. */
function withCover(lines: readonly Line[], minimum: number): readonly Line[] | null {
  const bySize = [...lines].sort((one, other) => sizeOf(one) - sizeOf(other));
  const small = bySize.filter((line) => sizeOf(line) < minimum).length;
  if (small === 0) return [];
  const isCovered = (count: number) => count > 1 && sum(bySize.slice(0, count)) >= minimum;
  for (let count = small; count <= bySize.length; count++)
    if (isCovered(count)) return bySize.slice(0, count);
  return null;
}

/** The second and the third rule: the groups by which lines may be printed. */
function groupsToPrint(
  lines: readonly Line[],
  minimum: number,
  everybodyStatesSex: boolean,
): readonly Group[] {
  const isPrintable = (of: (places: Places) => number) => lines.every(({ places }) => of(places) >= minimum);
  const inGroup = (group: Group) => (places: Places) => people(places, group);
  const [women, men] = [isPrintable(inGroup('women')), isPrintable(inGroup('men'))];
  const isRestPrintable = everybodyStatesSex || isPrintable(withoutSex);
  const areOthersPrintable = isPrintable((places) => people(places, 'all') - people(places, 'women'));
  const sexes: readonly Group[] =
    women && men && isRestPrintable ? ['women', 'men'] : women && areOthersPrintable ? ['women'] : [];
  const rest: readonly Group[] = sexes.length === 2 && isPrintable(inGroup('notStated')) ? ['notStated'] : [];
  return [...sexes, ...rest, ...socialGroups.filter((group) => isPrintable(inGroup(group)))];
}

/** The people whose sex is not stated: in their own cell, or in a batch that was not counted by sex. */
function withoutSex(places: Places): number {
  return people(places, 'all') - people(places, 'women') - people(places, 'men');
}

/** Not a number where it is not known: then no comparison holds. */
function people(places: Places, group: Group): number {
  return peopleIn(places, group, null) ?? Number.NaN;
}

/** Whether a line was counted by sex; how many of each sex answered a question of several answers may not be known. */
function isBySex({ total }: Places): boolean {
  return typeof total.women === 'number' || typeof total.men === 'number';
}

function sizeOf({ places }: Line): number {
  return people(places, 'all');
}

function sum(lines: readonly Line[]): number {
  return lines.reduce((total, line) => total + sizeOf(line), 0);
}

function namesOf(lines: readonly Line[]): ReadonlySet<string> {
  return new Set(lines.flatMap(({ answer }) => answer ?? []));
}
