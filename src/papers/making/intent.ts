// What is being made is noted with the journal: a run that breaks between the upload and its entry is finished by the next.
import type { Environment } from '#core/ports';
import type { Facts } from '#rules/facts';
import { note, noteOf } from '#workbook/journal';

export interface Intent {
  readonly name: string;
  readonly version: number;
  /** The seal of what is made. */
  readonly seal: string;
  /** Where the uploaded document is; null while it is not known whether it was uploaded. */
  readonly url: string | null;
}

/** By what the journal knows the making of a document. */
export const making = (mark: string): string => `making ${mark}`;

/** Notes what is being made. */
export function keepIntent(environment: Environment, mark: string, intent: Intent): void {
  note(environment, making(mark), JSON.stringify(intent));
}

/** What a run that broke was making, and nobody has been informed of since; null where none did. */
export function recallIntent(environment: Environment, mark: string): Intent | null {
  const text = noteOf(environment, making(mark));
  return text === null ? null : (JSON.parse(text) as Intent);
}

/** What a run that broke has left in Drive, or may have, and no entry reports; empty where there is nothing. */
export function leftBehind(intent: Intent | null, { archive }: Pick<Facts, 'archive'>): string {
  if (intent === null) return '';
  const { name, url } = intent;
  const isEntered = archive.some(({ title, link }) => (url === null ? title === name : link === url));
  return isEntered ? '' : `${name} ${url ?? ''}`.trim();
}
