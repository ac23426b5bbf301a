// «Текшерүү»: one line a verdict that is open; people's waivers stay with their verdict.
import type { Cell } from '#core/cell';
import type { CivilDate } from '#core/date';
import { isClaimed, type RuleKind, type Verdict, verdictKey } from '#core/verdict';
import { writeVerdict } from '#evaluation/stored-verdict';
import { waiverOf } from '#evaluation/waivers';
import type { Sheet } from '#tables/decode';
import { FIRST_ROW, TITLE_ROW } from '#tables/layout';
import { columnWords, type Language } from '#texts';
import { sentence, whatToDo } from '#texts/verdict-words';
import { type CellWrite, cellWritesAt } from '#workbook/cell-writes';
import { blankLines, pinnedLines, placeLines } from './list-places.ts';
import { signOf } from './signs.ts';

type Line = Readonly<Record<string, Cell>>;

/** What the law asks stands first. */
const KINDS: readonly RuleKind[] = ['law', 'method', 'data'];

const EMPTY: Line = {
  number: '',
  severity: '',
  kind: '',
  clause: '',
  message: '',
  sheet: '',
  row: '',
  column: '',
  cell: '',
  since: '',
  state: '',
  verdict: '',
};

interface Given {
  readonly sheet: Sheet<'check'>;
  /** All that are open. */
  readonly verdicts: readonly Verdict[];
  readonly today: CivilDate;
  readonly language: Language;
  /** The address of a verdict's cell, `#gid=…&range=…`; null where its sheet was not read and nothing has moved. */
  readonly cellOf: (verdict: Verdict) => string | null;
}

/**
 * The list's own cells as they should be. A verdict keeps its line; lines in which people have written stay where they
 * are, even when their verdict is gone; all others close up.
 */
export function listCells(given: Given): readonly CellWrite[] {
  const { sheet, verdicts } = given;
  const open = new Map(verdicts.map((verdict) => [verdictKey(verdict), verdict]));
  const isPinned = pinnedLines(sheet);
  const chosen = chosenLines(sheet, open, isPinned);
  const kept = new Map<string, number>();
  const free = [...blankLines(sheet, isPinned)];
  const cells = new Map<number, Line>();
  sheet.records.forEach(({ number }, index) => {
    const line = sheet.lines[index] as number;
    const verdict = open.get(number);
    if (verdict !== undefined && chosen.get(number) === index) {
      if (isPinned(line)) cells.set(line, lineOf(verdict, index, given));
      else kept.set(number, line);
    } else if (isPinned(line)) cells.set(line, { state: given.language.actions.waiver.stale, verdict: '' });
    else free.push(line);
  });
  free.sort((one, other) => one - other);
  const fresh = [...open]
    .filter(([key]) => !chosen.has(key))
    .sort(([, one], [, other]) => KINDS.indexOf(one.kind) - KINDS.indexOf(other.kind))
    .map(([key]) => key);
  const below = Math.max(sheet.grid.length, FIRST_ROW - 1);
  for (const line of [...free, ...kept.values()]) cells.set(line, EMPTY);
  for (const [key, line] of placeLines(kept, fresh, free, below))
    cells.set(line, lineOf(open.get(key) as Verdict, chosen.get(key) ?? null, given));
  // A check that is due is stated there.
  cells.set(TITLE_ROW - 1, { check: '' });
  return [...cells].flatMap(([line, own]) => cellWritesAt(sheet.places, line, own));
}

/** The record that stands for each open verdict: of several with one key, the one in which people have written. */
function chosenLines(
  { records, lines }: Sheet<'check'>,
  open: ReadonlyMap<string, Verdict>,
  isPinned: (line: number) => boolean,
): ReadonlyMap<string, number> {
  const chosen = new Map<string, number>();
  records.forEach(({ number }, index) => {
    if (!open.has(number)) return;
    const before = chosen.get(number);
    const better =
      before === undefined || (!isPinned(lines[before] as number) && isPinned(lines[index] as number));
    if (better) chosen.set(number, index);
  });
  return chosen;
}

/** A verdict's cells; `index` is the record that has reported it before, with its first day and its waiver. */
function lineOf(verdict: Verdict, index: number | null, given: Given): Line {
  const { sheet: list, today, language, cellOf } = given;
  const { sheet, row, column, kind } = verdict;
  return {
    number: verdictKey(verdict),
    severity: `${signOf(verdict)} ${severityWords(verdict, language)}`,
    kind: language.actions.ruleKinds[kind],
    clause: verdict.clause,
    message: `${sentence(language, verdict)}. ${whatToDo(language, verdict)}`,
    sheet: language.sheets[sheet as keyof Language['sheets']].title,
    row: row ?? '',
    column: column === null ? '' : columnWords(language, sheet, column).header,
    cell: cellOf(verdict) ?? list.records[index ?? -1]?.cell ?? '',
    since: { date: (index === null ? null : list.records[index]?.since) ?? today },
    state: index === null ? '' : language.actions.waiver[waiverOf(list, index, today)],
    verdict: writeVerdict(verdict),
  };
}

function severityWords(verdict: Verdict, { actions }: Language): string {
  if (isClaimed(verdict)) return actions.claimed;
  return verdict.value === 'unknown' ? actions.values.unknown : actions.severities[verdict.severity];
}
