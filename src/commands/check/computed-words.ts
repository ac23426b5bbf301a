// The computed cells of people's sheets in words.
import type { Cell } from '#core/cell';
import type { Computed, ComputedRow, Counting } from '#evaluation/computed/column';
import type { Language } from '#texts';
import { derivationWords } from '#texts/derivation-words';
import { say } from '#texts/verdict-words';

/** The cells of one row. */
export function computedCells(row: ComputedRow, language: Language): Readonly<Record<string, Cell>> {
  return Object.fromEntries(Object.entries(row).map(([column, value]) => [column, cellOf(value, language)]));
}

function cellOf(value: Computed, language: Language): Cell {
  if (value === null) return '';
  if (typeof value === 'number' || 'date' in value) return value;
  if ('isTrue' in value) return value.isTrue ? language.documents.yes : language.documents.no;
  if ('state' in value) return language.terms.states[value.state];
  if ('planState' in value) return language.terms.planStates[value.planState];
  return countingWords(value, language);
}

/** How a step's day was counted; before that, why another day holds in its place, or does not. */
function countingWords({ counting, override, reason }: Counting, language: Language): string {
  const { term, derivation, overridden, due } = counting;
  const { terms } = language;
  const how = derivation === null ? '' : derivationWords(language, term, derivation);
  const why =
    overridden && due !== null
      ? say(language, terms.overridden, { date: due, reason: reason ?? '' })
      : override === null
        ? ''
        : terms.noReason;
  return [why, how].filter((part) => part !== '').join('; ');
}
