// Who signs a decision: an official's title, behind the name of a place or without it.
import { SIGNER } from './words.ts';

/** «Токмок ш.», «г. Токмок», «Токмок шаары,» before a title; an abbreviation in a capital is a person's initial. */
const PLACE = /^(?:\p{Lu}[\p{L}-]*\s+(?:[шгса]\.|шаары|айылы),?|[шгса]\.\s*\p{Lu}[\p{L}-]*,?)\s+/u;

/** Whether a legible line opens with the title of an official who signs decisions. */
export function isSigner(text: string): boolean {
  return SIGNER.test(text) || SIGNER.test(text.replace(PLACE, ''));
}
