// The check: from rows to verdicts, and from verdicts to the cells that show them.
import type { Change } from '#core/change';
import { groupedBy } from '#core/group';
import type { World } from '#core/ports';
import { rules } from '#rules';
import { peopleColumns } from '#rules/data/rows';
import type { Rule } from '#rules/rule';
import { type SheetKey, sheetKeys, tables } from '#tables';
import type { Language } from '#texts';
import { type Book, openBook } from '../book.ts';
import { changesIn } from '../changes-in.ts';
import { countersOf, keepCounters } from '../counters.ts';
import { logLine } from '../log.ts';
import { appendPeriodSteps } from '../setup/period-steps.ts';
import { languageOf } from '../words.ts';
import { listCells } from './check-list.ts';
import { complianceCells } from './compliance.ts';
import { computedFrom } from './computed.ts';
import { type Judged, judge } from './judge.ts';
import { sheetCells } from './people-changes.ts';
import { addressesIn } from './place.ts';
import { waivedKeys } from './waivers.ts';

/** Which rules are judged anew, and on which sheets their verdicts are written. */
interface Scope {
  readonly rules: readonly Rule[];
  readonly sheets: readonly SheetKey[];
  readonly results: readonly SheetKey[];
}

export interface Checked extends Judged {
  readonly language: Language;
  /** Sheets that rules need and that are not to be found. */
  readonly missing: readonly SheetKey[];
  readonly wrote: boolean;
}

/**
 * Checks everything; call under the lock. Where nothing is new, nothing is written. When a year of the mandate has
 * begun, its steps are appended.
 */
export function checkAll(world: World): Checked {
  const sheets = sheetKeys.filter((key) => tables[key].prefix !== null && peopleColumns(key).length > 0);
  const all = [...new Set([...sheets, ...readsOf(rules, sheets)])];
  const scope: Scope = { rules, sheets: all, results: ['check', 'compliance', 'log'] };
  const checked = check(world, scope);
  return appendPeriodSteps(world, checked.facts, checked.language) ? check(world, scope) : checked;
}

/**
 * Checks what an edit in one sheet can have changed: the rules that read it, and with them all rules on the sheets
 * where those have their verdicts. Rules on data judge these sheets only: what an edit breaks on others, a number that
 * is gone, the next full check tells. Call under the lock.
 */
export function checkAround(world: World, edited: SheetKey): Checked {
  const touched = rules.filter(
    ({ reads, sheet }) => sheet === edited || reads.some((source) => source === edited),
  );
  const sheets = [...new Set<SheetKey>([edited, ...touched.map(({ sheet }) => sheet)])];
  const around: readonly Rule[] = rules.filter(
    ({ sheet, beside }) => beside !== undefined || sheets.includes(sheet),
  );
  return check(world, { rules: around, sheets, results: ['check'] });
}

/** What rules must know to judge the rows of some sheets. */
function readsOf(some: readonly Rule[], judged: readonly SheetKey[]): readonly SheetKey[] {
  const needed = some.flatMap(({ reads, sheet, beside }) =>
    beside === undefined ? [...reads, sheet] : judged.flatMap(beside),
  );
  return [...new Set<SheetKey>(['settings', ...needed])];
}

function check(world: World, scope: Scope): Checked {
  const computed = scope.sheets.flatMap((sheet) => computedFrom[sheet] ?? []);
  const keys = [...new Set([...readsOf(scope.rules, scope.sheets), ...scope.sheets, ...computed])];
  const book = openBook(world, [...keys, ...scope.results]);
  const judged = judge(book, keys, scope.rules, countersOf(book), world, scope.sheets);
  const language = languageOf(world, judged.facts.settings.language);
  const changes = [
    ...peopleChanges(book, judged, scope, language, world),
    ...listChanges(book, judged, scope, language, world),
    ...keepCounters(book, judged.counters),
  ];
  const logged = changes.length > 0 ? logLine(book, world, language.actions.log.check) : [];
  if (changes.length > 0) world.book.apply([...changes, ...logged]);
  const missing = keys.filter((key) => book.sheet(key) === null);
  return { ...judged, language, missing, wrote: changes.length > 0 };
}

function peopleChanges(
  book: Book,
  judged: Judged,
  scope: Scope,
  language: Language,
  world: World,
): readonly Change[] {
  const waived = waivedKeys(book.sheet('check'), world.today);
  const verdicts = groupedBy(judged.verdicts, ({ sheet }) => sheet);
  return scope.sheets.flatMap((key) => {
    const own = { ...judged, verdicts: verdicts.get(key) ?? [] };
    return changesIn(book, judged.sheets.get(key) ?? null, sheetCells(key, own, waived, language));
  });
}

function listChanges(
  book: Book,
  judged: Judged,
  scope: Scope,
  language: Language,
  { today }: World,
): readonly Change[] {
  const { verdicts, sheets } = judged;
  const ids = new Set<string>(scope.rules.map(({ id }) => id));
  const list = book.sheet('check');
  const cellOf = addressesIn(book, sheets);
  const onData = new Set(scope.rules.filter(({ beside }) => beside !== undefined).map(({ id }) => id));
  /** A full check judges everything: rules that are no more have nothing to say. */
  const isJudged = (rule: string, sheet: string) =>
    scope.rules === rules ||
    (ids.has(rule) &&
      (onData.has(rule) ? scope.sheets.some((key) => key === sheet) : sheets.has(sheet as SheetKey)));
  const listed = list ? listCells({ sheet: list, verdicts, today, language, cellOf, judged: isJudged }) : [];
  const compliance = scope.results.includes('compliance') ? book.sheet('compliance') : null;
  return [
    ...changesIn(book, list, listed),
    ...changesIn(book, compliance, compliance ? complianceCells(compliance, verdicts, language) : []),
  ];
}
