// The words of making a document: its versions, what is cut off, what has changed.

export interface MakingWords {
  /** Rows of a document since the version before: `{rows}`. */
  readonly changed: string;
  readonly fresh: string;
  readonly gone: string;
  readonly same: string;
  /** `{changes}` */
  readonly since: string;
  /** `{printed}` of `{blocks}`. */
  readonly under: string;
  /** `{left}`: the name and, where it is known, the link of a document that was not finished. */
  readonly left: string;
}
