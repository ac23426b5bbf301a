// «Жөндөөлөр»: a row a setting; the row's number is the setting's name.

import type { Regulation } from '#calendar';
import type { Cell } from '#core/cell';
import type { CivilDate } from '#core/date';
import type { LanguageCode } from '#core/languages';
import { computed, long, mixed, table, text } from '#core/table';
import type { Readings } from './readings.ts';

export const settings = table('settings', {
  prefix: null,
  part: 'start',
  columns: {
    name: computed(text()),
    value: mixed(),
    reference: text(),
    meaning: computed(long()),
  },
});

type SettingKind = 'text' | 'date' | 'integer' | 'flag' | 'language' | 'act' | 'own' | 'edition';

/** A number of the kenesh's own Жобо; it holds only where a decision is referred to. */
export interface OwnNumber {
  readonly count: number;
  readonly reference: string | null;
  /** The day of that decision, where the reference gives it: from then on the number holds. */
  readonly from: CivilDate | null;
}

interface Setting {
  readonly kind: SettingKind;
  /** What holds while the cell is blank. */
  readonly initial: Cell;
}

const textual = { kind: 'text', initial: '' } as const;
const dated = { kind: 'date', initial: '' } as const;
const own = { kind: 'own', initial: '' } as const;
const counted = (initial: number) => ({ kind: 'integer', initial }) as const;

/** Every setting there is; its words are in the texts. */
export const settingList = {
  kenesh: textual,
  aimak: textual,
  district: textual,
  region: textual,
  executiveBody: textual,
  executiveHead: textual,
  keneshChair: textual,
  keneshFormed: dated,
  procedureStarted: dated,
  /** The executive body's latest yearly public report (8.5). */
  publicReport: dated,
  decisionType: { kind: 'act', initial: '' },
  decision: textual,
  formed: dated,
  ownRegulation: textual,
  /** The edition of the model regulation, up to which its editions hold, each from its day. */
  edition: { kind: 'edition', initial: '№01-18/84, 05.09.2019' },
  language: { kind: 'language', initial: 'ky' },
  documentLanguage: { kind: 'language', initial: 'ky' },
  site: textual,
  boards: textual,
  executiveEmail: textual,
  keneshEmail: textual,
  /** The lines at the head of the group's papers; blank: the kenesh and the group. */
  letterhead: textual,
  warnDays: counted(10),
  smallBase: counted(30),
  privacyCell: counted(5),
  /** Whether «билбейм» is a valid answer when satisfaction is computed. */
  countsDontKnow: { kind: 'flag', initial: false },
  conflictNoticeDays: counted(3),
  'term5.4.1': own,
  'term5.4.2': own,
  'term5.4.3': own,
  'term5.3.1': own,
  'term5.3.2': own,
  'term5.3.3': own,
  'term4.3-10': own,
  'term4.3-30': own,
  'limit5.2.1-least': own,
  'limit5.2.1-most': own,
  'limit5.2.1-age': own,
  'limit5.2.3-sex': own,
  /** Where the number of the newest version can be read; blank: nobody asks. */
  versionFrom: textual,
  /** What stands there, by a formula. */
  newestVersion: textual,
  counters: textual,
} as const satisfies Record<string, Setting>;

export type SettingKey = keyof typeof settingList;

interface SettingValues {
  readonly text: string | null;
  readonly date: CivilDate | null;
  readonly integer: number;
  readonly flag: boolean;
  readonly language: LanguageCode;
  /** By which of its two names the kenesh called the act that formed the group (5.4.5). */
  readonly act: Readings['act'] | null;
  readonly own: OwnNumber | null;
  readonly edition: Regulation;
}

/** The settings as rules and documents see them; a blank date or text is null. */
export type Settings = { readonly [K in SettingKey]: SettingValues[(typeof settingList)[K]['kind']] };

/** The deadlines and the other numbers that the kenesh's own Жобо may set. */
export { countedTermIds as ownTermIds, type LimitId as OwnLimitId, limitIds as ownLimitIds } from '#calendar';
