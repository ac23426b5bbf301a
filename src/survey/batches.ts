// Batches of questionnaires, and whether those that were entered twice were entered alike.
import { answerKey } from './answers.ts';
import { addTo, type Counts, countsOf, type Group, groups, isCounted, type TallyLine } from './groups.ts';

/**
 * Entered once; twice and alike; twice and not alike, in counts or questionnaires; or a second time only. The last two do not count until someone
 * has corrected them.
 */
export type BatchState = 'single' | 'agreed' | 'differing' | 'second-only';

/** One count on which two entries of a batch do not agree; a blank is zero here. */
export interface EntryDifference {
  readonly question: string;
  readonly answer: string;
  readonly village: string;
  readonly group: Group;
  readonly first: number;
  readonly second: number;
}

export interface Batch {
  readonly survey: string;
  /** The batch's name; empty where it has none and is known by village, date and member. */
  readonly name: string;
  readonly village: string;
  readonly date: string;
  readonly state: BatchState;
  readonly differences: readonly EntryDifference[];
  /** The lines of its first entry. */
  readonly lines: readonly TallyLine[];
  /** Those of its second entry. */
  readonly secondLines: readonly TallyLine[];
}

interface Entries {
  readonly place: string;
  readonly first: TallyLine[];
  readonly second: TallyLine[];
}

/**
 * The batches of a tally. Of an entry that somebody has begun all lines count, the blank ones too: what they would say
 * is not known. An entry in which nobody has counted yet is none. A batch without a name is what one member counted in one village on one day; where nobody
 * made its first entry, its second entry belongs to what others counted there that day.
 */
export function batchesOf(lines: readonly TallyLine[]): readonly Batch[] {
  const byMember = gather(lines, (line) => [placeOf(line), line.batch === null ? line.member : null])
    .map(begunEntries)
    .filter(hasLines);
  const orphaned = new Set(byMember.filter(({ first }) => first.length === 0).map(({ place }) => place));
  const isSettled = ({ place, first, second }: Entries) =>
    !orphaned.has(place) || (first.length > 0 && second.length > 0);
  const leftOver = byMember.filter((entries) => !isSettled(entries));
  const joined = gather(
    leftOver.flatMap(({ first, second }) => [...first, ...second]),
    (line) => [placeOf(line)],
  );
  return [...byMember.filter(isSettled), ...joined].map(batchOf);
}

function begunEntries({ place, first, second }: Entries): Entries {
  const begun = (lines: TallyLine[]) => (lines.some(isCounted) ? lines : []);
  return { place, first: begun(first), second: begun(second) };
}

function hasLines({ first, second }: Entries): boolean {
  return first.length > 0 || second.length > 0;
}

/** The batches that count, each once: those whose entries do not contradict each other. */
export function countedBatches(batches: readonly Batch[]): readonly Batch[] {
  return batches.filter(({ state }) => state === 'single' || state === 'agreed');
}

function placeOf({ survey, batch, village, date }: TallyLine): string {
  return keyOf(batch === null ? [survey, null, village, date] : [survey, batch]);
}

function keyOf(parts: readonly unknown[]): string {
  return JSON.stringify(parts);
}

function gather(
  lines: readonly TallyLine[],
  parts: (line: TallyLine) => readonly unknown[],
): readonly Entries[] {
  const gathered = new Map<string, Entries>();
  for (const line of lines) {
    const key = keyOf(parts(line));
    const entries = gathered.get(key) ?? { place: placeOf(line), first: [], second: [] };
    gathered.set(key, entries);
    entries[line.entry === 'second' ? 'second' : 'first'].push(line);
  }
  return [...gathered.values()];
}

function batchOf({ first, second }: Entries): Batch {
  const { survey, batch, village, date } = (first[0] ?? second[0]) as TallyLine;
  const known = { survey: survey ?? '', name: batch ?? '', village: village ?? '', date: date ?? '' };
  const entered = { ...known, lines: first, secondLines: second };
  if (first.length === 0) return { ...entered, state: 'second-only', differences: [] };
  if (second.length === 0) return { ...entered, state: 'single', differences: [] };
  const differences = compareEntries(first, second);
  const isAgreed = differences.length === 0 && !statesOtherForms(first, second);
  return { ...entered, state: isAgreed ? 'agreed' : 'differing', differences };
}

function compareEntries(
  first: readonly TallyLine[],
  second: readonly TallyLine[],
): readonly EntryDifference[] {
  const [one, other] = [answersOf(first), answersOf(second)];
  return [...new Map([...other, ...one])].flatMap(([key, { line }]) => {
    const [before, after] = [one.get(key)?.counts ?? {}, other.get(key)?.counts ?? {}];
    return groups
      .map((group) => ({ group, first: before[group] ?? 0, second: after[group] ?? 0 }))
      .filter((figures) => figures.first !== figures.second)
      .map((figures) => ({
        question: line.question ?? '',
        answer: line.answer ?? '',
        village: line.village ?? '',
        ...figures,
      }));
  });
}

/** Whether both entries state the questionnaires of a village, and not alike. */
function statesOtherForms(first: readonly TallyLine[], second: readonly TallyLine[]): boolean {
  const again = formsIn(second);
  return [...formsIn(first)].some(([village, forms]) => (again.get(village) ?? forms) !== forms);
}

function formsIn(lines: readonly TallyLine[]): ReadonlyMap<string, number> {
  const forms = new Map<string, number>();
  for (const line of lines) if (line.forms !== null) forms.set(line.village ?? '', line.forms);
  return forms;
}

function answersOf(lines: readonly TallyLine[]): Map<string, { line: TallyLine; counts: Counts }> {
  const answers = new Map<string, { line: TallyLine; counts: Counts }>();
  for (const line of lines) {
    const key = keyOf([line.question, answerKey(line.answer ?? ''), line.village]);
    const found = answers.get(key) ?? { line, counts: {} };
    answers.set(key, found);
    const recorded = groups.filter((group) => line[group] !== null);
    addTo(found.counts, countsOf(line, recorded));
  }
  return answers;
}
