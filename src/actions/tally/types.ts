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
  readonly questions: readonly TallyQuestion[];
}

export interface TallyState {
  readonly ready: boolean;
  readonly language: LanguageCode;
  /** `2024-10-05` */
  readonly today: string;
  readonly surveys: readonly TallySurvey[];
  readonly members: readonly { readonly row: string; readonly name: string }[];
  readonly villages: readonly string[];
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
  readonly said: string;
}
