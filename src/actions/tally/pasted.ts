// A pasted table as rows of cells: tabs between cells, a row a line, cells with breaks inside in quotation marks.

/** The rows of a pasted table; rows in which nothing stands are left out. */
export function pastedRows(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(
    /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r?\n|\r|$)/g,
  )) {
    rows[rows.length - 1]?.push((quoted?.replace(/""/g, '"') ?? plain ?? '').trim());
    if (end !== '\t') rows.push([]);
  }
  return rows.filter((row) => row.some((cell) => cell !== ''));
}
