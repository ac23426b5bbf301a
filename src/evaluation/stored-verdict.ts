// A verdict as it is kept in the workbook: data, from which sentences are made in whatever language, and never read back.
import { shortened } from '#core/shortened';
import type { Outcome, Verdict } from '#core/verdict';
import { rules } from '#rules';
import { verdictOf } from '#rules/run';

/** Longer texts that a verdict quotes are cut: a cell may hold 50,000 characters, and so must the verdict on it. */
const LONGEST_QUOTE = 1000;

const byId = new Map<string, (typeof rules)[number]>(rules.map((rule) => [rule.id, rule]));

/** The verdict with its quotes short enough to be stored. */
export function storable(verdict: Verdict): Verdict {
  const { actual, required, figures } = verdict;
  if (!isLong(actual) && !isLong(required) && !Object.values(figures).some(isLong)) return verdict;
  const entries = Object.entries(figures).map(([name, figure]) => [
    name,
    typeof figure === 'string' ? cut(figure) : figure,
  ]);
  return { ...verdict, actual: cut(actual), required: cut(required), figures: Object.fromEntries(entries) };
}

const isLong = (figure: string | number): boolean =>
  typeof figure === 'string' && figure.length > LONGEST_QUOTE;
const cut = (text: string): string => shortened(text, LONGEST_QUOTE);

/** What is kept of each verdict. */
const KEPT = [
  'rule',
  'sheet',
  'value',
  'row',
  'column',
  'actual',
  'required',
  'says',
  'figures',
  'repairs',
  'part',
] as const satisfies readonly (keyof Verdict)[];

/** One line of JSON; what its rule reports it is left out, a severity of its own is not. */
export function writeVerdict(verdict: Verdict): string {
  const { rule, severity } = verdict;
  const own = severity === byId.get(rule)?.severity ? {} : { severity };
  return JSON.stringify({ ...Object.fromEntries(KEPT.map((part) => [part, verdict[part]])), ...own });
}

/** The verdict that a cell holds; null where it holds none, or one of a rule that is no more. */
export function readVerdict(text: string | null): Verdict | null {
  if (text === null || !text.startsWith('{')) return null;
  const stored = parsed(text);
  const rule = byId.get(stored?.rule ?? '');
  return stored === null || rule === undefined ? null : verdictOf(rule, stored);
}

/** Null where somebody has written into the cell. */
function parsed(text: string): (Outcome & { readonly rule: string }) | null {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
