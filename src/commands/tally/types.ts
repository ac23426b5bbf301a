// What the tally page reads and sends, as plain JSON.
import type { LanguageCode } from '#texts';

export interface TallyQuestion {
  readonly row: string;
  readonly order: number;
  readonly text: string;
  readonly kind: 'one' | 'several' | 'score' | 'agreement';
  readonly answers: readonly string[];
}

export interface TallySurvey {
  readonly row: string;
  readonly title: string;
  /** None where they are to be asked for: an older survey, which the page does not get at first. */
  readonly questions: readonly TallyQuestion[];
  readonly isShort: boolean;
}

/** A batch that stands in the tally. */
export interface CountedBatch {
  readonly id: string;
  readonly survey: string;
  readonly village: string;
  /** `2024-10-05` */
  readonly date: string;
  readonly member: string;
  readonly name: string;
  readonly entry: 'first' | 'second';
  readonly forms: number | null;
}

export interface TallyState {
  readonly ready: boolean;
  readonly language: LanguageCode;
  /** `2024-10-05` */
  readonly today: string;
  readonly surveys: readonly TallySurvey[];
  readonly members: readonly { readonly row: string; readonly name: string }[];
  readonly villages: readonly string[];
  /** What was counted already, batch by batch: who counts the same questionnaires sees it before beginning. */
  readonly counted: readonly CountedBatch[];
  /** The tabs of the people's own, in which answers of a form may stand. */
  readonly tabs: readonly { readonly id: number; readonly name: string }[];
}

export type TallyGroup =
  | 'all'
  | 'women'
  | 'men'
  | 'youth'
  | 'elderly'
  | 'unemployed'
  | 'disabled'
  | 'other'
  | 'notStated';

export interface TallyCount {
  readonly question: string;
  readonly answer: string;
  readonly counts: Partial<Record<TallyGroup, number>>;
}

export interface TallyBatch {
  /** Made by the page once; a batch sent twice counts once. */
  readonly id: string;
  readonly survey: string;
  readonly member: string;
  readonly village: string;
  readonly date: string;
  readonly entry: 'first' | 'second';
  readonly forms: number;
  readonly counts: readonly TallyCount[];
}

export interface TallySaved {
  /** false: it was there already. */
  readonly added: boolean;
  readonly rows: readonly string[];
  readonly message: string;
}

/** What one word of a column is read as. */
export interface ShownWord {
  readonly given: string;
  readonly people: number;
  /** One of the column's choices, or the word itself; empty: nothing. Null where only a person can say it. */
  readonly as: string | null;
  /** Whether it is known to mean that, or a person has stated so. */
  readonly isKnown: boolean;
}

export interface WordChoice {
  readonly value: string;
  readonly caption: string;
}

/** A column of a table of answers, as it is read. */
export interface ShownColumn {
  /** From 0. */
  readonly place: number;
  readonly header: string;
  readonly meaning: string;
  /** The first cell in which anything stands. */
  readonly example: string;
  readonly words: readonly ShownWord[];
  /** How many other words there are. */
  readonly more: number;
  readonly choices: readonly WordChoice[];
}

/** A table of answers as it is read, before anything is written. */
export interface AnswersPreview {
  readonly forms: number;
  /** How many of them were not counted before. */
  readonly fresh: number;
  readonly columns: readonly ShownColumn[];
  /** What a column may hold. */
  readonly meanings: readonly WordChoice[];
  readonly counts: readonly {
    readonly question: string;
    readonly answers: readonly {
      readonly answer: string;
      readonly people: number;
      /** The groups in which people were counted, in words. */
      readonly groups: string;
    }[];
  }[];
  readonly villages: readonly { readonly village: string; readonly date: string; readonly forms: number }[];
  readonly notes: readonly string[];
  /** What a person has to say of answers that were counted before; empty where nothing. */
  readonly question: string;
  /** Whether it can be written. */
  readonly isReady: boolean;
}
