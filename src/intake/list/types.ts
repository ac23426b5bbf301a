// What is read from a membership list: its heading, its members, what was left out, and what a person should confirm.

import type { CivilDate } from '#core/date';

/** Whom a member represents (5.2.3). */
export type Side = 'municipal' | 'deputy' | 'citizen';

/** A member's place in the group; one person may hold several. */
export type GroupRole = 'chair' | 'deputy' | 'secretary' | 'member';

/** A question or remark for the secretary, with the figures its sentence needs. */
export interface ListNote<Id extends string> {
  readonly id: Id;
  readonly figures: Readonly<Record<string, string | number>>;
}

/** Notes on one member. */
export type MemberNoteId =
  | 'side-not-stated'
  | 'side-from-village-head'
  | 'side-from-elders-court'
  | 'side-from-other-kenesh'
  | 'side-from-executive-head'
  | 'side-from-public-body'
  | 'side-several'
  | 'member-not-stated'
  | 'role-to-confirm'
  | 'village-spelling'
  | 'same-surname'
  | 'same-person-twice'
  | 'number-missing'
  | 'number-repeated'
  | 'name-unusual'
  | 'name-hyphen'
  | 'name-after-position'
  | 'name-over-lines'
  | 'birth-year'
  | 'date-impossible'
  | 'age-stated'
  | 'identity-left'
  | 'second-name'
  | 'mixed-alphabet';

/** Notes on the list as a whole. */
export type WholeNoteId =
  | 'title-missing'
  | 'decision-missing'
  | 'formed-missing'
  | 'kenesh-missing'
  | 'numbers-missing'
  | 'number-skipped'
  | 'old-font'
  | 'names-differ';

/** What is noted of a line in which a name is seen that is no member's. */
export type DoubtId = 'doubtful-read' | 'doubtful-left';

/** Why a line after the title belongs to no member. */
export type LeftOutReason =
  | 'after-list'
  | 'no-words'
  | 'page-number'
  | 'number-alone'
  | 'vacant'
  | 'clause'
  | 'table-header'
  | 'section-heading'
  | 'footer'
  | 'signature'
  | 'not-read';

/** What the lines up to the title state; null where they do not. */
export interface ListHeading {
  /** The line that ends in «курамы», as printed. */
  readonly title: string | null;
  /** The decision's number, as `№ 12-5`. */
  readonly decision: string | null;
  /** By which of its two names the decision goes beside its number: «токтом» or «тескеме» (5.4.5). */
  readonly act: 'toktom' | 'teskeme' | null;
  /** The day of the decision that formed the group. */
  readonly formed: CivilDate | null;
  /** The body that decided, in the nominative: «Баетов айылдык Кеңеши». */
  readonly kenesh: string | null;
}

export interface ReadMember {
  /** The printed number. */
  readonly order: number | null;
  /** The name to the letter, blanks aside. */
  readonly name: string;
  /** The whole entry as printed, its lines joined. */
  readonly printed: string;
  /** The entry without number, name and «топтун мүчөсү». */
  readonly position: string;
  readonly village: string | null;
  readonly side: Side | null;
  readonly sideToConfirm: boolean;
  readonly roles: readonly GroupRole[];
  /** Whether «топтун мүчөсү» is printed, in the entry or above it. */
  readonly isMemberStated: boolean;
  /** As a table's column says it; never derived from a name. */
  readonly sex: 'female' | 'male' | null;
  readonly birthDate: CivilDate | null;
  /** Telephones, e-mail and postal addresses as printed. */
  readonly contacts: string | null;
  /** The numbers of the entry's lines in the text, from 1. */
  readonly lineNumbers: readonly number[];
  readonly notes: readonly ListNote<MemberNoteId>[];
}

export interface LeftOutLine {
  readonly line: string;
  /** The line's number in the text, from 1. */
  readonly lineNumber: number;
  readonly reason: LeftOutReason;
}

/** A line in which a name is seen that is no member's, beside what was read from it. */
export interface DoubtfulLine {
  readonly line: string;
  readonly lineNumber: number;
  /** The names that are seen in it and were not read. */
  readonly names: readonly string[];
  /** The member as whose line it was read; null where it was left out. */
  readonly readAs: string | null;
}

export interface ReadList {
  readonly heading: ListHeading;
  readonly members: readonly ReadMember[];
  readonly leftOut: readonly LeftOutLine[];
  readonly notes: readonly ListNote<WholeNoteId>[];
  readonly doubtful: readonly DoubtfulLine[];
}
