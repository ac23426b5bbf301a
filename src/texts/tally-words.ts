// The words of counting surveys: what is said of batches and results, and why a batch was not taken.

export interface TallyWords {
  /** A batch was written: `{forms}`, `{rows}`. */
  readonly sent: string;
  readonly sentBefore: string;
  readonly laidOut: string;
  readonly laidOutBefore: string;
  /** Pasted answers were counted, and the headers of columns that are neither question nor group: `{columns}`. */
  readonly counted: string;
  readonly ignored: string;
  /** All answers of a tab were counted before. */
  readonly noNewAnswers: string;
  readonly computed: string;
  readonly computedBefore: string;
  readonly log: {
    readonly batch: string;
    readonly layout: string;
    readonly results: string;
  };
  readonly errors: {
    readonly noSurvey: string;
    readonly noQuestion: string;
    readonly noMember: string;
    readonly badBatch: string;
    readonly badCount: string;
    readonly twice: string;
    readonly noQuestions: string;
    readonly noAnswers: string;
    readonly missingColumns: string;
  };
  readonly results: {
    readonly allVillages: string;
    readonly notStated: string;
    /** The answers under which sums of several answers stand. */
    readonly response: string;
    readonly satisfaction: string;
    readonly box: BoxWords;
    /** The title of a chart, `{survey}` by its title; its two rounds, `{survey}` by their numbers. */
    readonly chart: string;
    readonly thisRound: string;
    readonly roundBefore: string;
    readonly mean: string;
    /** Of scorecards: a score, what is said of its certainty, the title of their chart, the provider's name. */
    readonly score: string;
    readonly consensus: string;
    readonly scores: string;
    readonly provider: string;
    readonly notRandom: string;
    /** `{least}` */
    readonly smallBase: string;
    readonly baseUnknown: string;
    readonly baseEmpty: string;
    /** Whether «билбейм» is among the valid answers of satisfaction. */
    readonly withDontKnow: string;
    readonly withoutDontKnow: string;
    /** `{count}` batches whose entries contradict each other. */
    readonly leftOut: string;
    /** `{fields}` in which the rounds do not agree. */
    readonly notComparable: string;
    /** `{points}`, `{low}`, `{high}`, `{verdict}`. */
    readonly change: string;
    /** `{points}` */
    readonly points: string;
    readonly verdicts: {
      readonly rose: string;
      readonly fell: string;
      readonly 'no reliable change': string;
    };
  };
}

/** The box that discloses how a survey was made. */
export interface BoxWords {
  /** The item; its value: `{group}`, and `{members}`, how many of it counted. */
  readonly ranBy: readonly [item: string, value: string];
  readonly questions: string;
  readonly wording: string;
  readonly population: string;
  readonly frame: string;
  readonly selection: readonly [item: string, random: string, notRandom: string];
  /** `{people}`, `{wanted}` */
  readonly respondents: readonly [item: string, value: string];
  readonly groups: string;
  readonly mode: string;
  readonly when: string;
  readonly response: string;
  /** `{points}` */
  readonly error: readonly [item: string, value: string, none: string];
  readonly weighting: readonly [item: string, value: string];
  readonly limits: string;
  readonly notStated: string;
  /** Stands for a figure that may not be told. */
  readonly hidden: string;
}
