// What rules say of two days that cannot both be right, in English: both cells are named.

export const orderWords =
  '“{later:column.header}” ({to:cell}) is entered before “{earlier:column.header}” ({from:cell}): {rows}';
