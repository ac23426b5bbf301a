// Does what a button at the desk of a document says.
import type { DocumentId } from '#core/document-id';
import type { Context } from '#core/ports';
import { againOf, askedOf, deskOf } from '#papers/desk/desk';
import { deskLine } from '#papers/desk/lines';
import type { Way } from '#papers/sending/letter-words';
import { send, sentWords } from '#papers/sending/send';
import { settle } from '#papers/sending/settle';
import { sign } from '#papers/signing';
import { exampleOf, giveUp } from '#papers/templates/hand-over';
import type { LanguageCode } from '#texts';
import { type AnyCommand, command } from './command.ts';
import { makeAsked } from './making.ts';
import { rememberedLanguage, underLock } from './run.ts';
import type { DeskAnswer, PaperAction } from './server.ts';

interface Args {
  readonly kind: DocumentId;
  readonly row: string | null;
  readonly action: PaperAction;
  readonly language: LanguageCode | null;
}

/** What the verbs need: a paper or a file beside it, letters and how many are left today, who has signed. */
const SCOPES: Readonly<Record<string, NonNullable<AnyCommand['scopes']> | undefined>> = {
  make: ['drive.file'],
  draft: ['drive.file'],
  sign: ['drive.file', 'userinfo.email'],
  template: ['drive.file'],
  ask: ['script.send_mail'],
  send: ['drive.file', 'script.send_mail'],
};

/** `look` comes first. Answers one sentence, the paper where one was made, and the desk as it is then. */
export const runPaperAction = command({
  args: ['kind', 'row', 'action', 'language'],
  effect: 'writes',
  scopes: ['drive.file', 'script.send_mail', 'userinfo.email'],
  scopesFor: ({ action }) => SCOPES[action.split(' ')[0] ?? ''] ?? [],
  run: carriedOut,
});

/** The example is kept; the desk leads to it. */
function templateExample(context: Context, { kind, row, language }: Args): DeskAnswer {
  const { url } = exampleOf(context, kind);
  const sentence = rememberedLanguage(context).actions.template.exampleMade;
  const { lines, buttons } = deskOf(context, kind, row, language);
  return { message: sentence, made: null, desk: { lines: [deskLine(sentence, { url }), ...lines], buttons } };
}

function carriedOut(context: Context, { kind, row, action, language }: Args): DeskAnswer {
  const [verb, first = '', second = ''] = action.split(' ');
  const answer = (message: string) => ({ message, made: null, desk: deskOf(context, kind, row, language) });
  switch (verb) {
    case 'make':
    case 'draft': {
      const made = makeAsked(context, kind, row, verb === 'make');
      return { message: made.message, made, desk: deskOf(context, kind, made.row, language) };
    }
    case 'again':
      return { message: '', made: null, desk: againOf(context, kind, row, language) };
    case 'sign':
      return answer(underLock(context, () => sign(context, kind, row)));
    case 'ask':
      return { message: '', made: null, desk: askedOf(context, kind, row, first as Way, language) };
    case 'send': {
      const sent = underLock(context, () => send(context, kind, row, first as Way, second));
      return answer(sentWords(sent, rememberedLanguage(context)));
    }
    case 'settle':
      underLock(context, () => settle(context, first, second === 'sent'));
      return answer(rememberedLanguage(context).actions.sending.settled);
    case 'template':
      if (first === 'example') return templateExample(context, { kind, row, action, language });
      return answer(underLock(context, () => giveUp(context, kind)));
    default:
      return answer('');
  }
}
