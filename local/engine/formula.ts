// A formula in the one form that the sheet keeps: English names, comma between arguments.

const PARTS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\{[^}]*\}|;|[^"'{;]+|./g;

/** `formula` with `;` between arguments read as `,`; texts, sheet names and array literals stay as they are. */
export function canonicalFormula(formula: string): string {
  return formula.replace(PARTS, (part) => (part === ';' ? ',' : part));
}
