// What rules say of two days that cannot both be right, in Russian: both cells are named.

export const orderWords =
  '«{later:column.header}» ({to:cell}) записано раньше, чем «{earlier:column.header}» ({from:cell}): {rows}';
