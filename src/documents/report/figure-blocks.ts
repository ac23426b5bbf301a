// Figures of a report as a chart with their shares, and as the places of its sentences.
import { type Block, chartBlock, paragraph } from '#core/document';
import type { Language } from '#texts';
import { tenths } from '#texts/change-words';
import { say } from '#texts/verdict-words';
import { countOf, type FigureId, type ReportFigures } from './figures.ts';

/** Every figure's number by its name, as templates take them. */
export function countsOf(figures: ReportFigures): Readonly<Record<FigureId, number>> {
  const entries = Object.entries(figures).map(([id, figure]) => [id, countOf(figure)]);
  return Object.fromEntries(entries) as Record<FigureId, number>;
}

/** A share of one figure in another in percent; no text where the whole is zero. */
export function shareWords(part: number, whole: number, language: Language): string {
  return whole === 0 ? '–' : tenths(part / whole, language);
}

/** A chart of figures, with the share of each in the whole; nothing where the whole is zero. */
export function figureBlocks(
  caption: string,
  whole: FigureId,
  ids: readonly FigureId[],
  figures: ReportFigures,
  language: Language,
): readonly Block[] {
  const n = countOf(figures[whole]);
  if (n === 0) return [];
  const words = language.documents;
  const values = ids.map((id) => countOf(figures[id]));
  return [
    paragraph('caption', say(language, caption, { n })),
    chartBlock({
      title: '',
      categories: ids.map(
        (id, at) => `${words.figures[id]}: ${values[at]} (${shareWords(values[at] ?? 0, n, language)} %)`,
      ),
      series: [{ name: '', values }],
      unit: 'count',
    }),
  ];
}
