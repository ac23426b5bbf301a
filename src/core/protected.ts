// A write that a person's own protection has kept out.

/** Thrown by the workbook's port where the current user may not edit a protected range; what was written before stays. */
export class ProtectedCells extends Error {
  /** The name of the tab. */
  readonly tab: string;

  /** @param failure what the service stated */
  constructor(tab: string, failure: unknown) {
    super(`Protected cells on «${tab}»: ${failure}`);
    this.tab = tab;
  }
}
