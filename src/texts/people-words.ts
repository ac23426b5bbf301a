// The words of what a person does in the sidebar: waiving, correcting, short forms, reminders, and why it was not done.

export interface PeopleWords {
  /** `{verdicts}` of them. */
  readonly waived: string;
  readonly unwaived: string;
  /** `{cells}` of them. */
  readonly corrected: string;
  /** `{row}` of `{sheet}`. */
  readonly saved: string;
  readonly savedBefore: string;
  /** `{to}`: the person's address. */
  readonly remindersOn: string;
  readonly remindersOff: string;
  /** `{count}` of them. */
  readonly settingsSaved: string;
  readonly readingsSaved: string;
  readonly log: {
    /** `{because}`, `{verdicts}` */
    readonly waived: string;
    readonly unwaived: string;
    /** `{was}`, `{now}`, `{cells}` */
    readonly corrected: string;
    /** `{form}` */
    readonly form: string;
    readonly readings: string;
    readonly settings: string;
  };
  readonly forms: {
    readonly attendance: FormWords;
    readonly finding: FormWords;
    readonly answer: FormWords;
    readonly conflict: FormWords;
  };
  /** A reminder's letter; `{kenesh}` in its subject, a line of `{what}`, `{due}`, `{owedBy}`. */
  readonly letter: {
    readonly subject: string;
    readonly greeting: string;
    readonly overdue: string;
    readonly near: string;
    readonly line: string;
    readonly workbook: string;
    readonly stop: string;
  };
  readonly errors: {
    readonly noReason: string;
    readonly noDecider: string;
    /** `{date}` */
    readonly dayPassed: string;
    readonly verdictGone: string;
    /** `{row}`, `{sheet}` */
    readonly rowGone: string;
    /** `{row}`, `{header}`, `{stands}` */
    readonly cellChanged: string;
    /** `{header}` */
    readonly fieldNeeded: string;
    /** `{header}`, `{text}` */
    readonly fieldUnreadable: string;
    /** `{sheet}` */
    readonly noRowToFill: string;
    readonly notAReading: string;
  };
}

interface FormWords {
  readonly title: string;
  /** What it is for, in a sentence. */
  readonly about: string;
}
