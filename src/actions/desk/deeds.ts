// What is done at a document's desk: made step by step, looked at, sent after it was shown, and what came of it noted.
import type { World } from '#core/ports';
import type { DocumentId } from '#rules/answered';
import type { LanguageCode } from '#texts';
import { stepDocument } from '../entries.ts';
import { rememberedLanguage, underLock } from '../run.ts';
import type { Way } from '../sending/letter-words.ts';
import { send, sentWords } from '../sending/send.ts';
import { settle } from '../sending/settle.ts';
import { askedOf, deskOf } from './desk.ts';
import { makeExample } from './template-lines.ts';
import type { Deed, DeskAnswer } from './types.ts';

/** Does what a button of the desk says. `row` null: of a new row, or of the whole workbook. */
export function doDeed(
  world: World,
  id: DocumentId,
  row: string | null,
  deed: Deed,
  chosen: LanguageCode | null,
): DeskAnswer {
  const [verb, first = '', second = ''] = deed.split(' ');
  const answer = (said: string) => ({ said, made: null, desk: deskOf(world, id, row, chosen) });
  switch (verb) {
    case 'make':
    case 'draft': {
      const made = stepDocument(world, id, row, verb === 'make');
      return { said: made.said, made, desk: deskOf(world, id, made.row, chosen) };
    }
    case 'ask':
      return { said: '', made: null, desk: askedOf(world, id, row, first as Way, chosen) };
    case 'send': {
      const sent = underLock(world, () => send(world, id, row, first as Way, second));
      return answer(sentWords(sent, rememberedLanguage(world)));
    }
    case 'example':
      return answer(underLock(world, () => makeExample(world, id, row)));
    case 'settle':
      underLock(world, () => settle(world, first, second === 'sent'));
      return answer(rememberedLanguage(world).actions.sending.settled);
    default:
      return answer('');
  }
}
