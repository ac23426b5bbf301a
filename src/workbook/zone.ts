// The workbook shows its dates in the zone in which the product counts them; elsewhere they would stand a day early.
import type { Environment } from '#core/ports';

/** Kyrgyzstan's only zone. */
const ZONE = 'Asia/Bishkek';

/** There is no Kyrgyz locale: this is the one in which `17.09.2024` is a date and the comma is decimal. */
const LOCALE = 'ru_RU';

/** Sets the zone where it is another; before anything is read, for what is read depends on it. */
export function keepZone({ book }: Pick<Environment, 'book'>): void {
  if (book.timeZone() !== ZONE) book.apply([{ kind: 'timeZone', zone: ZONE }]);
}

/** Sets the locale, which a workbook in which people type already keeps. */
export function setNewLocale({ book }: Pick<Environment, 'book'>): void {
  book.apply([{ kind: 'locale', locale: LOCALE }]);
}
