// «Жөндөөлөр»: a row a setting; the row's number is the setting's name.
import type { Cell } from '#core/cell';
import type { CivilDate } from '#core/date';
import { any, computed, long, table, text } from '#core/table';

export const settings = table('settings', {
  prefix: null,
  part: 'start',
  columns: {
    name: computed(text()),
    value: any(),
    reference: text(),
    meaning: computed(long()),
  },
});

type SettingKind = 'text' | 'date' | 'integer' | 'language';

interface Setting {
  readonly kind: SettingKind;
  /** What holds while the cell is blank. */
  readonly initial: Cell;
}

const textual = { kind: 'text', initial: '' } as const;
const dated = { kind: 'date', initial: '' } as const;
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
  decision: textual,
  formed: dated,
  ownRegulation: textual,
  edition: { kind: 'text', initial: '№01-18/84, 05.09.2019' },
  language: { kind: 'language', initial: 'ky' },
  documentLanguage: { kind: 'language', initial: 'ky' },
  site: textual,
  boards: textual,
  executiveEmail: textual,
  keneshEmail: textual,
  warnDays: counted(10),
  smallBase: counted(30),
  privacyCell: counted(5),
  conflictNoticeDays: counted(3),
  counters: textual,
} as const satisfies Record<string, Setting>;

export type SettingKey = keyof typeof settingList;

type SettingValue<S extends Setting> = S['kind'] extends 'date'
  ? CivilDate | null
  : S['kind'] extends 'integer'
    ? number
    : S['kind'] extends 'language'
      ? 'ky' | 'ru' | 'en'
      : string | null;

/** The settings as rules and documents see them; a blank date or text is null. */
export type Settings = { readonly [K in SettingKey]: SettingValue<(typeof settingList)[K]> };
