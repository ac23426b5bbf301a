// The findings, readably: what is violated first, what is not known drawn together.
import type { CheckedVerdict } from './bundle-functions.ts';
import { type Code, words } from './words.ts';

const SIGNS: Readonly<Record<string, string>> = { violated: '⛔', unknown: '❓' };

/** The lines that a terminal shows. */
export function findingLines(verdicts: readonly CheckedVerdict[], language: Code): readonly string[] {
  const sentences = words[language];
  const count = (value: string) => verdicts.filter((verdict) => verdict.value === value).length;
  const lines = ['violated', 'unknown'].flatMap((value) =>
    together(
      verdicts.filter((one) => one.value === value),
      sentences.whole,
    ),
  );
  return [
    `${sentences.found}: ${sentences.counts(count('violated'), count('unknown'), count('met'))}`,
    ...lines,
  ];
}

/** Rows of which a rule says the same stand in one line. */
function together(verdicts: readonly CheckedVerdict[], whole: string): readonly string[] {
  const groups = new Map<string, CheckedVerdict[]>();
  for (const verdict of verdicts) {
    const key = `${verdict.rule}\n${verdict.message}`;
    groups.set(key, [...(groups.get(key) ?? []), verdict]);
  }
  return [...groups.values()].map((group) => {
    const first = group[0] as CheckedVerdict;
    const sign = first.value === 'violated' && first.severity !== 'error' ? '⚠' : (SIGNS[first.value] ?? '');
    const rows = group.map(({ row }) => row ?? whole);
    const figures =
      first.row === null && first.required !== '' ? ` [${first.actual || '–'}; ${first.required}]` : '';
    return `  ${sign} ${first.clause}  ${first.message}${figures}  — ${shortened(rows)}`;
  });
}

function shortened(rows: readonly string[]): string {
  return rows.length > 4 ? `${rows.slice(0, 3).join(', ')} … (${rows.length})` : rows.join(', ');
}
