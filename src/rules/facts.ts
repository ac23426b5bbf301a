// Everything that a rule may read.
import type { DayOffSheet } from '#calendar';
import type { CivilDate } from '#core/date';
import type { Readings, Records, Settings, SheetKey } from '#tables';
import type { Presence } from '#tables/attendees';
import type { Unreadable } from '#tables/decode';

/** The rows of every sheet; settings, readings and calendar in the form in which rules use them. */
export interface Facts extends Omit<Records, 'settings' | 'readings' | 'calendar'> {
  readonly today: CivilDate;
  readonly settings: Settings;
  readonly readings: Readings;
  /** The rows of the readings, with who chose and by which decision. */
  readonly choices: Records['readings'];
  readonly calendar: DayOffSheet;
  readonly problems: readonly Unreadable[];
  /** Of each meeting by its number, the members who were there for a part of it only. */
  readonly partly: ReadonlyMap<string, readonly Presence[]>;
  /** Of each meeting by its number, what is written of its guests. */
  readonly guests: ReadonlyMap<string, string>;
  /** The sheets whose rows are judged; the others are only there to be known. */
  readonly judged: readonly SheetKey[];
}

/** Facts that come from a sheet, named as the sheet is. */
export type Source = keyof Records & keyof Facts;
