// The numbers of sheets.

/** The number that a script knows a sheet by: the host's own ids are numbers, a browser's are hashed. */
export function sheetNumber(sheetId: string): number {
  if (/^\d+$/.test(sheetId)) return Number(sheetId);
  return [...sheetId].reduce((hash, char) => (hash * 31 + char.charCodeAt(0)) % 2_147_483_647, 7);
}
