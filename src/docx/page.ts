// The page of official papers: A4, margins 30, 15, 20 and 20 mm, Times New Roman. Lengths are twips, 1/1440 inch.

const twips = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4);

export const PAGE = {
  width: twips(210),
  height: twips(297),
  left: twips(30),
  right: twips(15),
  top: twips(20),
  bottom: twips(20),
  /** From the edge of the paper to the words at the head and at the foot. */
  edge: twips(10),
};

/** The room for text from margin to margin. */
export const ROOM = PAGE.width - PAGE.left - PAGE.right;

export const FONT = 'Times New Roman';

/** The size of what is read through, in points. */
export const SIZE = 12;
