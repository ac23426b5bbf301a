// What pages and the script say to each other, by name; every answer is plain JSON.

import type { Desk } from '#papers/desk/types';
import type { Made } from '#papers/making/make';

export type { DocumentId } from '#core/document-id';
export type { Desk, DeskLine, PaperAction } from '#papers/desk/types';
export type { LanguageCode } from '#texts';
export type { CellChange } from './people/cell-changes.ts';
export type { ShownChange } from './people/changes.ts';
export type { ShownClause } from './people/clauses.ts';
export type { ShownLetter } from './people/enter-letters.ts';
export type { FirstSteps } from './people/first-steps.ts';
export type { FormId } from './people/forms/index.ts';
export type { MembersColumn, MembersTable } from './people/members-table.ts';
export type { SavedForm } from './people/save-form.ts';
export type { ShownField, ShownForm, ShownPart } from './people/shown-form.ts';
export type { ViewId } from './people/views.ts';
export type { SidebarAnswer } from './sidebar/answer.ts';
export type { DeadlinePage, ShownDeadline } from './sidebar/deadlines.ts';
export type { FindingLine, FindingPage, FindingPlace, FindingTallies } from './sidebar/finding-page.ts';
export type { FindingFilter } from './sidebar/findings.ts';
export type { ShownDocument, ShownKind } from './sidebar/shown-documents.ts';
export type { SidebarState } from './sidebar/state.ts';
export type { FindingKind } from './sidebar/verdicts.ts';
export type { Reading } from './tally/count/reading.ts';
export type { Repeats } from './tally/count/repeats.ts';
export type {
  AnswersPreview,
  ShownColumn,
  ShownWord,
  TallyBatch,
  TallyCount,
  TallyGroup,
  TallyQuestion,
  TallyState,
  TallySurvey,
} from './tally/types.ts';

/** One verdict as `check.json` gives it. */
export interface CheckedVerdict {
  readonly rule: string;
  readonly clause: string;
  readonly kind: string;
  readonly value: string;
  readonly severity: string;
  readonly sheet: string;
  readonly row: string | null;
  readonly column: string | null;
  readonly actual: string;
  readonly required: string;
  readonly message: string;
}

export interface CheckAnswer {
  readonly today: string;
  readonly verdicts: readonly CheckedVerdict[];
  /** One sentence with the counts. */
  readonly message: string;
}

/** A member as read from a pasted list, before anything is written. */
export interface ReadListMember {
  readonly order: number | null;
  readonly name: string;
  readonly position: string;
  readonly village: string;
  /** The words of side and role; empty where the list does not state them. */
  readonly side: string;
  readonly role: string;
  /** `1990-03-12`, or empty. */
  /** As a table's column says it, or empty. */
  readonly sex: string;
  readonly birthDate: string;
  /** Telephones, e-mail and postal addresses, or empty. */
  readonly contacts: string;
  /** What to confirm, as sentences. */
  readonly notes: readonly string[];
}

export interface ListPreview {
  readonly kenesh: string;
  readonly decision: string;
  /** `2024-09-17`, or empty. */
  readonly formed: string;
  readonly members: readonly ReadListMember[];
  /** How many notes there are, those on members and those on the whole list. */
  readonly toConfirm: number;
  /** Whether the text seems to be in an old eight-bit font and was read in today's letters. */
  readonly isConverted: boolean;
  /** On the whole list. */
  readonly notes: readonly string[];
  /** Lines that belong to no member, with the reason. */
  readonly leftOut: readonly { readonly line: string; readonly reason: string }[];
}

export interface MadeDocument extends Pick<Made, 'url' | 'name' | 'row' | 'missing'> {
  readonly message: string;
}

/** The answer to a action: one sentence, the document where one was made, and the desk as it is then. */
export interface DeskAnswer {
  readonly message: string;
  readonly made: MadeDocument | null;
  readonly desk: Desk;
}

/** A function that people write in cells. */
export interface ShownFunction {
  readonly name: string;
  readonly description: string;
}
