// A write that a person's own protection has kept out.

/** Thrown by the workbook's port where people have protected cells against whoever runs this; what was written before stands. */
export class ProtectedCells extends Error {
  /** The name of the tab. */
  readonly tab: string;

  /** @param failure what the service said */
  constructor(tab: string, failure: unknown) {
    super(`Protected cells on «${tab}»: ${failure}`);
    this.tab = tab;
  }
}
