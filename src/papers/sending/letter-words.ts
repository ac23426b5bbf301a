// What is written to an addressee: the subject and the text of the letter with which a document goes.

import type { DocumentId } from '#core/document-id';
import { chairOf } from '#documents/frame';
import { daysOf } from '#documents/terms';
import type { Facts } from '#rules/facts';
import type { ArchiveItem } from '#tables/archive';
import type { Language } from '#texts';
import { say } from '#texts/verdict-words';
import type { Addressee } from './addressees.ts';

/** The document goes as PDF with the letter, or the letter holds a link by which it can be read. */
export type Way = 'pdf' | 'link';

/** The text, in the language of documents. */
export function letterText(
  id: DocumentId,
  entry: ArchiveItem,
  { who, name }: Addressee,
  way: Way,
  facts: Facts,
  language: Language,
): string {
  const { letter } = language.actions.sending;
  const { common } = language.documents;
  const asked = id === 'act' ? askedOf(who, facts, language) : '';
  return [
    name ?? '',
    '',
    say(language, letter.sends, { name: entry.title ?? '' }),
    way === 'pdf' ? letter.attached : say(language, letter.link, { url: entry.link ?? '' }),
    ...(asked === '' ? [] : ['', asked]),
    '',
    letter.receipt,
    '',
    facts.settings.kenesh ?? '',
    common.group,
    `${common.chair}: ${chairOf(facts, facts.today) ?? ''}`,
  ]
    .join('\n')
    .trim();
}

/** 4.3, 8.3: what the addressee of an act is asked for, and in what term. */
function askedOf(who: Addressee['who'], facts: Facts, language: Language): string {
  const { cover } = language.documents;
  if (who === 'object') return say(language, cover.ofObject, { days: daysOf('4.3-10', facts.today, facts) });
  if (who === 'executive')
    return say(language, cover.ofExecutive, { days: daysOf('4.3-30', facts.today, facts) });
  return cover.ofKenesh;
}
