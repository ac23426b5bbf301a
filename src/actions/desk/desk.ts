// A document's desk: what there is to know before it is made and sent, read in one go; nothing is written.
import type { World } from '#core/ports';
import { documents } from '#documents';
import type { DocumentId } from '#rules/answered';
import type { Language, LanguageCode } from '#texts';
import { say } from '#texts/verdict-words';
import { drawn } from '../making/drawn.ts';
import { latestOf, versionsOf } from '../making/entered.ts';
import { opened } from '../making/opened.ts';
import { dispatchesOf } from '../sending/dispatches.ts';
import { letterText, type Way } from '../sending/letter-words.ts';
import { parcelMark, parcelOf } from '../sending/parcel.ts';
import { languageOf } from '../words.ts';
import { dispatchLines, lineOf, missingLines, verdictLines, versionLines } from './lines.ts';
import { exampleButtons, templateLines } from './template-lines.ts';
import type { Desk, DeskButton } from './types.ts';

/** The desk in `chosen` language, else in the workbook's own; `row` null: of a new row, or of the whole workbook. */
export function deskOf(world: World, id: DocumentId, row: string | null, chosen: LanguageCode | null): Desk {
  const there = opened(world);
  const language = languageOf(world, chosen ?? there.judged.facts.settings.language);
  const kind = documents[id];
  const { desk } = language.actions;
  if (!kind.offers(there.judged.facts).some((one) => one.row === row))
    return {
      lines: [lineOf(desk.fresh)],
      buttons: kind.beside && row === null ? [{ caption: desk.makeDraft, deed: 'draft' }] : [],
    };
  const drawing = drawn(kind, row, there);
  const latest = latestOf(kind, row, there.judged.facts);
  const dispatches =
    latest === null || latest.state === 'draft' ? [] : dispatchesOf(kind, row, latest, there.judged.facts);
  const isHalf = versionsOf(kind, row, there.judged.facts).some(({ state }) => state === 'making');
  return {
    lines: [
      ...(isHalf ? [lineOf(desk.half, { sign: 'unknown' })] : []),
      ...missingLines(kind, row, there, language),
      ...templateLines(world, kind, drawing, there, language),
      ...verdictLines(row, drawing, there, world.today, language),
      ...versionLines(kind, row, drawing, there, language),
      ...dispatchLines(dispatches, language),
    ],
    buttons: [
      makeButton(kind.missing(row, there.judged.facts).length > 0, isHalf, latest !== null, language),
      ...(dispatches.some(({ state }) => state === 'ready')
        ? [
            { caption: desk.sendPdf, deed: 'ask pdf' as const },
            { caption: desk.sendLink, deed: 'ask link' as const },
          ]
        : []),
      ...exampleButtons(kind, there, language),
    ],
  };
}

function makeButton(isDraft: boolean, isHalf: boolean, isMade: boolean, { actions }: Language): DeskButton {
  const { goOn, makeDraft, makeAgain, make } = actions.desk;
  const whole = isMade ? makeAgain : make;
  return { caption: isHalf ? goOn : isDraft ? makeDraft : whole, deed: isDraft ? 'draft' : 'make' };
}

/** What is shown before anything is sent: to whom, with what words and which attachment. */
export function askedOf(
  world: World,
  id: DocumentId,
  row: string | null,
  way: Way,
  chosen: LanguageCode | null,
): Desk {
  const there = opened(world);
  const language = languageOf(world, chosen ?? there.judged.facts.settings.language);
  const { sending, desk } = language.actions;
  const parcel = parcelOf(id, row, there);
  const ready = parcel.dispatches.filter(({ state }) => state === 'ready');
  const name = parcel.entry.title ?? '';
  return {
    lines: [
      lineOf(`${sending.ask}:`),
      ...dispatchLines(parcel.dispatches, language),
      lineOf(say(language, sending.subject, { name })),
      ...(way === 'pdf'
        ? [lineOf(say(language, sending.attachment, { name }), { url: parcel.entry.link ?? '' })]
        : []),
      ...ready.map((one) =>
        lineOf(letterText(id, parcel.entry, one, way, there.judged.facts, there.language)),
      ),
      lineOf(say(language, sending.quota, { left: world.mail.left() })),
    ],
    buttons: [
      ...(ready.length === 0
        ? []
        : [
            {
              caption: say(language, desk.confirm, { count: ready.length }),
              deed: `send ${way} ${parcelMark(parcel, way, there)}` as const,
            },
          ]),
      { caption: desk.cancel, deed: 'look' as const },
    ],
  };
}
