// What a row is called where a person reads of it.
import type { SheetKey } from '#tables';
import type { Language } from './index.ts';

/** The caption of a setting or of a doubtful place, whose keys are no person's words; of other rows the number. */
export function rowWords({ settings, doubts }: Language, sheet: SheetKey, row: string): string {
  if (sheet === 'settings' && row in settings) return settings[row as keyof typeof settings].name;
  if (sheet === 'readings' && row in doubts) return doubts[row as keyof typeof doubts].doubt;
  return row;
}
