// A document's desk: what there is to know before it is made and sent, read in one go; nothing is written.

import type { DocumentId } from '#core/document-id';
import type { Context } from '#core/ports';
import { documents } from '#documents';
import type { ArchiveItem } from '#tables/archive';
import type { Language, LanguageCode } from '#texts';
import { languageOf } from '#texts/loaded';
import { say } from '#texts/verdict-words';
import { latestOf } from '../making/entered.ts';
import { opened } from '../making/opened.ts';
import { rendered } from '../making/rendered.ts';
import { type Dispatch, dispatchesOf } from '../sending/dispatches.ts';
import { letterText, type Way } from '../sending/letter-words.ts';
import { parcelMark, parcelOf } from '../sending/parcel.ts';
import {
  contradictionLines,
  coveredLines,
  deskLine,
  dispatchLines,
  missingLines,
  templateLine,
  verdictLines,
  versionLines,
} from './lines.ts';
import type { Desk, DeskButton } from './types.ts';

/** The desk in `chosen` language, else in the workbook's own; `row` null: of a new row, or of the whole workbook. */
export function deskOf(
  environment: Context,
  id: DocumentId,
  row: string | null,
  chosen: LanguageCode | null,
): Desk {
  const there = opened(environment);
  const language = languageOf(environment, chosen ?? there.judged.facts.settings.language);
  const kind = documents[id];
  const { desk } = language.actions;
  if (!kind.offers(there.judged.facts).some((one) => one.row === row))
    return {
      lines: [deskLine(desk.fresh)],
      buttons: kind.beside && row === null ? [{ caption: desk.makeDraft, action: 'draft' }] : [],
    };
  const rendering = rendered(kind, row, there);
  const latest = latestOf(kind, row, there.judged.facts);
  const dispatches =
    latest === null || latest.state === 'draft' ? [] : dispatchesOf(kind, row, latest, there.judged.facts);
  return {
    lines: [
      ...missingLines(kind, row, there, language),
      ...contradictionLines(kind, row, there, language),
      ...coveredLines(kind, row, there, language),
      ...verdictLines(row, rendering, there, environment.today, language),
      ...versionLines(kind, row, rendering, there, language),
      ...dispatchLines(dispatches, language),
      templateLine(kind, there, language),
    ],
    buttons: [
      makeButton(kind.missing(row, there.judged.facts).length > 0, latest, isSent(dispatches), language),
      ...(latest?.state === 'final' ? [{ caption: desk.sign, action: 'sign' as const }] : []),
      ...(dispatches.some(({ state }) => state === 'ready')
        ? [
            { caption: desk.sendPdf, action: 'ask pdf' as const },
            { caption: desk.sendLink, action: 'ask link' as const },
          ]
        : []),
    ],
  };
}

const isSent = (dispatches: readonly Dispatch[]): boolean => dispatches.some(({ state }) => state === 'sent');

/** A version that is signed or sent is superseded knowingly only. */
function makeButton(
  isDraft: boolean,
  latest: ArchiveItem | null,
  wasSent: boolean,
  { actions }: Language,
): DeskButton {
  const { makeDraft, makeAgain, make } = actions.desk;
  if (latest?.state === 'signed' || wasSent) return { caption: makeAgain, action: 'again' };
  if (isDraft) return { caption: makeDraft, action: 'draft' };
  return { caption: latest === null ? make : makeAgain, action: 'make' };
}

/** What is asked before a new version is made beside one that is signed or sent. */
export function againOf(
  context: Context,
  id: DocumentId,
  row: string | null,
  chosen: LanguageCode | null,
): Desk {
  const there = opened(context);
  const language = languageOf(context, chosen ?? there.judged.facts.settings.language);
  const { desk } = language.actions;
  const kind = documents[id];
  const name = latestOf(kind, row, there.judged.facts)?.title ?? '';
  const isDraft = kind.missing(row, there.judged.facts).length > 0;
  return {
    lines: [deskLine(say(language, desk.supersedes, { name }), { sign: 'warning' })],
    buttons: [
      isDraft ? { caption: desk.makeDraft, action: 'draft' } : { caption: desk.makeAgain, action: 'make' },
      { caption: desk.cancel, action: 'look' },
    ],
  };
}

/** What is shown before anything is sent: to whom, with what words and which attachment. */
export function askedOf(
  environment: Context,
  id: DocumentId,
  row: string | null,
  way: Way,
  chosen: LanguageCode | null,
): Desk {
  const there = opened(environment);
  const language = languageOf(environment, chosen ?? there.judged.facts.settings.language);
  const { sending, desk } = language.actions;
  const parcel = parcelOf(id, row, there);
  const ready = parcel.dispatches.filter(({ state }) => state === 'ready');
  const name = parcel.entry.title ?? '';
  return {
    lines: [
      deskLine(`${sending.ask}:`),
      ...dispatchLines(parcel.dispatches, language),
      deskLine(say(language, sending.subject, { name })),
      ...(way === 'pdf'
        ? [deskLine(say(language, sending.attachment, { name }), { url: parcel.entry.link ?? '' })]
        : []),
      ...ready.map((one) =>
        deskLine(letterText(id, parcel.entry, one, way, there.judged.facts, there.language)),
      ),
      deskLine(say(language, sending.quota, { left: environment.mail.left() })),
    ],
    buttons: [
      ...(ready.length === 0
        ? []
        : [
            {
              caption: say(language, desk.confirm, { count: ready.length }),
              action: `send ${way} ${parcelMark(parcel, way, there)}` as const,
            },
          ]),
      { caption: desk.cancel, action: 'look' as const },
    ],
  };
}
