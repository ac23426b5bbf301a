// A verdict's figures, `6…7 of 15` and `>= 7.5`, as the page shows them.

/** In signs only; empty where the figure is a word of the program, which the message says better. */
export function shownFigure(figure: string): string {
  const shown = figure
    .replace(/ of /g, ' / ')
    .replace(/>=/g, '≥')
    .replace(/<=/g, '≤')
    .replace(/(\d{4})-(\d{2})-(\d{2})/g, '$3.$2.$1')
    .replace(/(^|[^\d.])(\d+)\.(\d+)(?![\d.])/g, '$1$2,$3');
  return /\p{L}/u.test(shown) ? '' : shown;
}
