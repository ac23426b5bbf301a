// By what a page knows the product's own sentences among failures that are Google's.

/** Stands before each sentence of ours; a person does not see it. After a sentence it is followed by an address to open. */
export const MARK = '\u2063';
