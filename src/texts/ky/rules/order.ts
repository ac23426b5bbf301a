// What rules say of two days that cannot both be right, in Kyrgyz: both cells are named.

export const orderWords =
  '«{later:column.header}» ({to:cell}) «{earlier:column.header}» күнүнөн ({from:cell}) мурда жазылган: {rows}';
