// «Текшерүү»: one line a verdict that is open; people's waivers stay with their verdict.
import { type Cell, isBlank } from '#core/cell';
import type { CivilDate } from '#core/date';
import { type Verdict, verdictKey } from '#core/verdict';
import { tables } from '#tables';
import type { Sheet } from '#tables/decode';
import { columnWords, type Language } from '#texts';
import { sentence, whatToDo } from '#texts/verdict-words';
import { isOpen } from './cell-text.ts';
import { type Wanted, wantedAt } from './sheet-changes.ts';
import { signOf } from './signs.ts';

type Line = Readonly<Record<string, Cell>>;
type Waiver = Pick<Sheet<'check'>['records'][number], 'waivedBecause' | 'waivedUntil'>;

const OWN = [
  'number',
  'severity',
  'clause',
  'message',
  'sheet',
  'row',
  'column',
  'cell',
  'since',
  'state',
] as const;
const EMPTY: Line = Object.fromEntries(OWN.map((key) => [key, '']));

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

/** Whether a waiver holds: it has a reason, and its last day has not passed. */
export function isWaived({ waivedBecause, waivedUntil }: Waiver, today: CivilDate): boolean {
  return waivedBecause !== null && (waivedUntil === null || waivedUntil >= today);
}

/**
 * The list's own cells as they should be. A verdict keeps its line; lines with a waiver stay where they are, even when
 * their verdict is gone; all others close up.
 */
export function listCells({ sheet, verdicts, today, language, cellOf, judged }: Given): readonly Wanted[] {
  const open = new Map(verdicts.filter(isOpen).map((verdict) => [verdictKey(verdict), verdict]));
  const lines = new Map<number, Line>();
  const placed = new Set<string>();
  const free: number[] = [];
  sheet.records.forEach((record, index) => {
    const line = sheet.lines[index] as number;
    const [rule = '', on = ''] = record.number.split('/');
    if (record.number !== '' && !judged(rule, on)) return;
    const verdict = open.get(record.number);
    const pinned = isPinned(sheet, line);
    if (verdict && !placed.has(record.number)) {
      placed.add(record.number);
      const state = waiverState(record, today, language);
      lines.set(line, { ...lineOf(verdict, language, cellOf), since: dated(record.since ?? today), state });
    } else if (pinned)
      lines.set(line, { ...EMPTY, ...kept(sheet, line), state: language.actions.waiver.stale });
    else free.push(line);
  });
  const fresh = [...open].filter(([key]) => !placed.has(key)).map(([, verdict]) => verdict);
  let next = Math.max(sheet.grid.length, 3);
  for (const verdict of fresh) {
    const line = free.shift() ?? next++;
    lines.set(line, { ...lineOf(verdict, language, cellOf), since: dated(today), state: '' });
  }
  closeUp(sheet, lines, free);
  for (const line of free) lines.set(line, EMPTY);
  return [...lines].flatMap(([line, cells]) => wantedAt(sheet.places, line, cells));
}

/** Fills lines that came free with the last lines that nobody wrote into. */
function closeUp(sheet: Sheet<'check'>, lines: Map<number, Line>, free: number[]): void {
  free.sort((a, b) => a - b);
  while (free.length > 0) {
    const hole = free[0] as number;
    const last = Math.max(-1, ...[...lines.keys()].filter((line) => line > hole && !isPinned(sheet, line)));
    const moved = lines.get(last);
    if (moved === undefined) return;
    lines.delete(last);
    lines.set(hole, moved);
    free.shift();
    free.push(last);
    free.sort((a, b) => a - b);
  }
}

/** Whether people have written anything of their own into a line. */
function isPinned({ grid, places }: Sheet<'check'>, line: number): boolean {
  const own = new Set(
    Object.entries(tables.check.columns).flatMap(([key, { owner }]) =>
      owner === 'product' ? [places.get(key)] : [],
    ),
  );
  return (grid[line] ?? []).some((cell, place) => !own.has(place) && !isBlank(cell));
}

function kept({ grid, places }: Sheet<'check'>, line: number): Line {
  return Object.fromEntries(OWN.map((key) => [key, grid[line]?.[places.get(key) ?? -1] ?? '']));
}

function lineOf(verdict: Verdict, language: Language, cellOf: Given['cellOf']): Line {
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
  };
}

function waiverState(record: Waiver, today: CivilDate, { actions }: Language): string {
  if (record.waivedBecause === null) return actions.waiver.open;
  return isWaived(record, today) ? actions.waiver.active : actions.waiver.expired;
}

const dated = (date: CivilDate): Cell => ({ date });
