// The words of a document's desk: what it lacks, its versions, its sending, and the group's own templates.

export interface SendingWords {
  /** The letter with which a document goes. */
  readonly letter: {
    readonly sends: string;
    readonly attached: string;
    readonly link: string;
    readonly receipt: string;
  };
  /** `{name}` and to whom, `{names}`. */
  readonly sent: string;
  readonly unsure: string;
  /** `{who}`, an addressee, and a day. */
  readonly wentTo: string;
  readonly wentByHand: string;
  readonly pendingTo: string;
  readonly noAddress: string;
  readonly readyTo: string;
  /** An earlier version, or the paper by hand, went on `{date}`. */
  readonly readyAgain: string;
  readonly settled: string;
  readonly ask: string;
  readonly subject: string;
  readonly attachment: string;
  readonly quota: string;
}

export interface DeskWords {
  readonly missing: string;
  readonly complete: string;
  readonly fresh: string;
  /** Further verdicts, `{count}`. */
  readonly more: string;
  /** `{version}`, `{date}`, `{state}`. */
  readonly version: string;
  readonly half: string;
  readonly make: string;
  readonly makeAgain: string;
  readonly makeDraft: string;
  readonly goOn: string;
  readonly sendPdf: string;
  readonly sendLink: string;
  readonly confirm: string;
  readonly cancel: string;
  readonly went: string;
  readonly failed: string;
}

/** What can be wrong with a `{tag}` of a template. */
export interface TemplateProblemWords {
  readonly unknown: string;
  readonly loose: string;
  readonly notAlone: string;
  readonly noSuchPart: string;
  readonly twice: string;
  readonly outsideTable: string;
  readonly mixed: string;
  readonly inEdge: string;
  readonly lacking: string;
}

export interface TemplateWords extends TemplateProblemWords {
  readonly wrong: string;
  readonly right: string;
  readonly example: string;
  readonly exampleName: string;
  /** The heading above the list of findings in the example. */
  readonly note: string;
  readonly make: string;
}
