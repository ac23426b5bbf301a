// The part of the year that a step of the register belongs to.
import { deadlines, type Period, periodsOf, type TermId } from '#calendar';

/** The period that a step's cell names, «2024-жыл, 4-квартал»: its figures alone are read, in whatever language it was written. */
export function stepPeriod(term: TermId, text: string | null): Period | null {
  const { lasts } = deadlines[term];
  if (lasts.unit !== 'period') return null;
  const [year, number = 1] = figuresOf(text);
  return year === undefined
    ? null
    : (periodsOf(year, lasts.period).find((period) => period.number === number) ?? null);
}

/** The figures of a period, the year first, wherever a language puts it. */
function figuresOf(text: string | null): readonly number[] {
  return ((text ?? '').match(/\d+/g) ?? []).map(Number).sort((a, b) => b - a);
}
