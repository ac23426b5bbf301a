// Texts in a spreadsheet file: characters that XML cannot hold are written _x0001_.

const UNSAFE = /_(?=x[0-9a-fA-F]{4}_)|[\p{Cc}\ufffe\uffff]/gu;

/** A cell's text as the file writes it. */
export function toFileText(text: string): string {
  return text.replace(
    UNSAFE,
    (char) => `_x${char.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()}_`,
  );
}

/** A cell's text as people see it. */
export function fromFileText(text: string): string {
  return text
    .replace(/_x([0-9a-fA-F]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\r\n?/g, '\n');
}
