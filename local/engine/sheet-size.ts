// The size that Google gives a new sheet.

export const NEW_SHEET = { cols: 26, rows: 1000 };
