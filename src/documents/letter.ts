// What letters of the group share: who receives a row of «Кат алышуу», and its head.
import type { Block } from '#core/document';
import type { Facts } from '#rules/facts';
import type { Letter } from '#tables/letters';
import type { Language } from '#texts';
import { addressed, groupHead, numberAndDate, objectName, titled } from './frame.ts';

/** The object that a letter is about: its own, else that of its act. */
export function objectOfLetter({ object, act }: Letter, { acts }: Pick<Facts, 'acts'>): string | null {
  return object ?? acts.find(({ number }) => number === act)?.object ?? null;
}

/** Whether the workbook names the addressee of a letter; one of another kind is named in the letter by hand. */
export function isAddressed(letter: Letter, facts: Facts): boolean {
  if (letter.addressee === 'community') return true;
  return recipientOf(letter, facts) !== null;
}

/** The name of a letter's addressee, or null where the workbook does not say it; the community is a word of the language. */
function recipientOf(letter: Letter, facts: Facts): string | null {
  const { executiveBody, kenesh } = facts.settings;
  if (letter.addressee === 'executive') return executiveBody;
  if (letter.addressee === 'kenesh') return kenesh;
  return letter.addressee === 'object' ? objectName(objectOfLetter(letter, facts), facts) : null;
}

/** Head, number and date, addressee and title of a letter. */
export function letterHead(
  letter: Letter,
  title: string,
  about: string,
  facts: Facts,
  language: Language,
): readonly Block[] {
  const name =
    letter.addressee === 'community' ? language.documents.problems.community : recipientOf(letter, facts);
  return [
    ...groupHead(facts, language),
    numberAndDate(letter.letter, letter.sent, language),
    addressed(name, language),
    ...titled(title, about),
  ];
}
