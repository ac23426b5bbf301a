// A pasted table as rows of cells: from a sheet with tabs between, or as CSV with semicolons or commas.

/** What can stand between cells, the surest first. */
const SEPARATORS = ['\t', ';', ','] as const;

/** The rows of a pasted table; rows in which nothing stands are left out. Cells with breaks inside stand in quotes. */
export function pastedRows(text: string): readonly (readonly string[])[] {
  const rows = cellsOf(text.replace(/^\ufeff/, ''), separatorOf(text));
  return rows.filter((row) => row.some((cell) => cell !== ''));
}

/** The surest sign that stands between cells of the first line, outside of quotes. */
function separatorOf(text: string): string {
  const bare = text.replace(/"(?:[^"]|"")*"/g, '');
  const first = bare.split(/\r?\n|\r/).find((line) => line.trim() !== '') ?? '';
  return SEPARATORS.find((separator) => first.includes(separator)) ?? '\t';
}

function cellsOf(text: string, separator: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  const cells = new RegExp(
    `(?:[ ]*"((?:[^"]|"")*)"[ ]*(?=[${separator}\\r\\n]|$)|([^${separator}\\r\\n]*))(${separator}|\\r?\\n|\\r|$)`,
    'g',
  );
  for (const [, quoted, plain, end] of text.matchAll(cells)) {
    rows[rows.length - 1]?.push((quoted?.replace(/""/g, '"') ?? plain ?? '').trim());
    if (end !== separator) rows.push([]);
  }
  return rows;
}
