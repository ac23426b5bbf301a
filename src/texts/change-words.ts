// How a change between two rounds of a survey is written, in the sheet and in documents.
import type { Language } from './language.ts';
import { say } from './verdict-words.ts';

interface Change {
  /** A fraction: the share now minus the share before. */
  readonly difference: number;
  readonly low: number;
  readonly high: number;
  readonly verdict: keyof Language['tally']['results']['verdicts'];
}

/** A change is called reliable or not only where both samples were drawn at random. */
export function changeWords({ difference, low, high, verdict }: Change, random: boolean, language: Language) {
  const { results } = language.tally;
  const points = signed(difference, language);
  if (!random) return say(language, results.points, { points });
  const bounds = { low: tenths(low, language), high: tenths(high, language) };
  return say(language, results.change, { points, ...bounds, verdict: results.verdicts[verdict] });
}

/** Percentage points with one decimal: `+10,0`, `−3,2`. */
export function signed(share: number, language: Language): string {
  const figure = tenths(share, language);
  return /[1-9]/.test(figure) && share > 0 ? `+${figure}` : figure;
}

/** A fraction in percent with one decimal: `42,0`, `−3,2`. */
export function tenths(share: number, { forms }: Language): string {
  const figure = Math.round(share * 1000);
  const [whole, rest] = [Math.floor(Math.abs(figure) / 10), Math.abs(figure) % 10];
  const decimal = forms.number(0.5).charAt(1);
  return `${figure < 0 ? '−' : ''}${whole}${decimal}${rest}`;
}
