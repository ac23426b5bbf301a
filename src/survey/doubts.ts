// What makes a survey's figure doubtful; shown wherever the figure is shown.
import type { Group, TallyLine } from './groups.ts';

export type Doubt =
  /** A count that is blank or cannot be read: everything computed from it is unknown. */
  | { readonly kind: 'count'; readonly line: TallyLine; readonly group: Group }
  /** A line whose question or answer is not known: it may belong to this question. */
  | { readonly kind: 'lost'; readonly line: TallyLine }
  /** The answers to a question of one answer do not sum to the respondents of their batch. */
  | { readonly kind: 'sum'; readonly line: TallyLine; readonly sum: number; readonly forms: number }
  /** A score that is not on the scale: it is out of the mean. */
  | { readonly kind: 'score'; readonly answer: string };
