// «Текшерүү»: one line a verdict that is open; people's waivers stay with their verdict.
import type { Cell } from '#core/cell';
import type { CivilDate } from '#core/date';
import { type Verdict, verdictKey } from '#core/verdict';
import type { Sheet } from '#tables/decode';
import { FIRST_ROW } from '#tables/layout';
import { columnWords, type Language } from '#texts';
import { sentence, whatToDo } from '#texts/verdict-words';
import { isOpen } from './cell-text.ts';
import { byRuleAndSheet } from './kept.ts';
import { blankLines, pinnedLines, placeLines } from './list-places.ts';
import { type Wanted, wantedAt } from './sheet-changes.ts';
import { signOf } from './signs.ts';
import { waiverOf } from './waivers.ts';

type Line = Readonly<Record<string, Cell>>;

const EMPTY: Line = {
  number: '',
  severity: '',
  clause: '',
  message: '',
  sheet: '',
  row: '',
  column: '',
  cell: '',
  since: '',
  state: '',
};

interface Given {
  readonly sheet: Sheet<'check'>;
  readonly verdicts: readonly Verdict[];
  readonly today: CivilDate;
  readonly language: Language;
  /** The address of a verdict's cell, `#gid=…&range=…`, as far as it stands somewhere. */
  readonly cellOf: (verdict: Verdict) => string;
  /** Whether the verdicts of a rule on a sheet were judged anew; the lines of all others stay as they are. */
  readonly judged: (rule: string, sheet: string) => boolean;
}

/**
 * The list's own cells as they should be. A verdict keeps its line; lines in which people have written stay where they
 * are, even when their verdict is gone; all others close up.
 */
export function listCells(given: Given): readonly Wanted[] {
  const { sheet, verdicts } = given;
  const open = new Map(verdicts.filter(isOpen).map((verdict) => [verdictKey(verdict), verdict]));
  const isJudged = byRuleAndSheet(given.judged);
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
    } else if (verdict === undefined && number !== '' && !isJudged(number)) {
      const state = stateOf(index, given);
      if (state !== (sheet.records[index]?.state ?? '')) cells.set(line, { state });
    } else if (isPinned(line)) cells.set(line, { state: given.language.actions.waiver.stale });
    else free.push(line);
  });
  free.sort((one, other) => one - other);
  const fresh = [...open.keys()].filter((key) => !chosen.has(key));
  const below = Math.max(sheet.grid.length, FIRST_ROW - 1);
  for (const line of [...free, ...kept.values()]) cells.set(line, EMPTY);
  for (const [key, line] of placeLines(kept, fresh, free, below))
    cells.set(line, lineOf(open.get(key) as Verdict, chosen.get(key) ?? null, given));
  return [...cells].flatMap(([line, own]) => wantedAt(sheet.places, line, own));
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

/** How the waiver of a verdict that was not judged anew stands: one that was stale may only be told so by a check of all. */
function stateOf(index: number, { sheet, today, language }: Given): string {
  const { waiver } = language.actions;
  const told = sheet.records[index]?.state ?? '';
  return told === waiver.stale ? told : waiver[waiverOf(sheet, index, today)];
}

/** A verdict's cells; `index` is the record that has told it before, with its first day and its waiver. */
function lineOf(verdict: Verdict, index: number | null, given: Given): Line {
  const { sheet: list, today, language, cellOf } = given;
  const { sheet, row, column, severity, value } = verdict;
  const severityWords =
    value === 'unknown' ? language.actions.values.unknown : language.actions.severities[severity];
  return {
    number: verdictKey(verdict),
    severity: `${signOf(verdict)} ${severityWords}`,
    clause: verdict.clause,
    message: `${sentence(language, verdict)}. ${whatToDo(language, verdict)}`,
    sheet: language.sheets[sheet as keyof Language['sheets']].title,
    row: row ?? '',
    column: column === null ? '' : columnWords(language, sheet, column).header,
    cell: cellOf(verdict),
    since: { date: (index === null ? null : list.records[index]?.since) ?? today },
    state: index === null ? '' : language.actions.waiver[waiverOf(list, index, today)],
  };
}
