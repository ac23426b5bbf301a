// Sends a document to its addressees, each at most once: what is about to go is written down first, what has gone after.

import type { Attached, World } from '#core/ports';
import type { DocumentId } from '#rules/answered';
import type { Language } from '#texts';
import { say } from '#texts/verdict-words';
import { logLine } from '../log.ts';
import { type Opened, opened } from '../making/opened.ts';
import { Refusal } from '../refusal.ts';
import type { Dispatch } from './dispatches.ts';
import { enter } from './enter.ts';
import { letterText, type Way } from './letter-words.ts';
import { type Parcel, parcelMark, parcelOf } from './parcel.ts';
import { settleLine } from './settle.ts';

export interface Sent {
  readonly name: string;
  readonly gone: readonly Dispatch[];
  /** The mail service failed while they were sent: they may have gone or not. */
  readonly unsure: readonly Dispatch[];
}

/**
 * Sends the latest version to whoever it has not gone to; refused where that is no longer what `mark` was shown of.
 * Call under the lock.
 */
export function send(world: World, id: DocumentId, row: string | null, way: Way, mark: string): Sent {
  const there = opened(world);
  const parcel = parcelOf(id, row, there);
  if (parcelMark(parcel, way, there) !== mark) throw new Refusal('askAgain');
  const ready = parcel.dispatches.filter(({ state }) => state === 'ready');
  if (ready.length === 0) throw new Refusal('nobodyToSend');
  const left = world.mail.left();
  if (left < ready.length) throw new Refusal('quota', { left, needed: ready.length });
  const attached = way === 'pdf' ? pdfOf(world, parcel) : undefined;
  if (way === 'link') shareAll(world, parcel, ready);
  const lines = enter(world, there, parcel, ready);
  const name = parcel.entry.title ?? '';
  const result = ready.reduce<Sent>(
    ({ gone, unsure }, dispatch, index) => {
      const went = trySend(world, there, parcel, dispatch, way, attached);
      if (went)
        settleLine(world, there, lines[index] ?? 0, { on: world.today, beside: { ...parcel, dispatch } });
      return went
        ? { name, gone: [...gone, dispatch], unsure }
        : { name, gone, unsure: [...unsure, dispatch] };
    },
    { name, gone: [], unsure: [] },
  );
  world.book.apply(logged(world, there, parcel, result));
  return result;
}

function pdfOf({ mail }: World, { entry }: Parcel): Attached {
  try {
    return mail.pdf(entry.link ?? '', entry.title ?? entry.number);
  } catch (error) {
    throw new Refusal('noPdf', { reason: error instanceof Error ? error.message : `${error}` });
  }
}

function shareAll({ mail }: World, { entry }: Parcel, ready: readonly Dispatch[]): void {
  for (const { email } of ready) {
    try {
      mail.share(entry.link ?? '', email?.trim() ?? '');
    } catch (error) {
      const reason = error instanceof Error ? error.message : `${error}`;
      throw new Refusal('notShared', { email: email ?? '', reason });
    }
  }
}

function trySend(
  world: World,
  { judged, language }: Opened,
  { id, entry }: Parcel,
  dispatch: Dispatch,
  way: Way,
  attached: Attached | undefined,
): boolean {
  try {
    world.mail.send({
      to: [dispatch.email?.trim() ?? ''],
      subject: entry.title ?? '',
      text: letterText(id, entry, dispatch, way, judged.facts, language),
      ...(attached === undefined ? {} : { attached }),
    });
    return true;
  } catch {
    return false;
  }
}

function logged(world: World, there: Opened, { entry }: Parcel, sent: Sent) {
  return logLine(there.book, world, sentWords(sent, there.language), {
    sheet: 'archive',
    rows: [entry.number],
  });
}

/** What has gone to whom, and of whom that is not known. */
export function sentWords({ name, gone, unsure }: Sent, language: Language): string {
  const { sent, unsure: notKnown } = language.actions.sending;
  const names = (some: readonly Dispatch[]) => some.map((one) => one.name ?? one.email ?? '').join(', ');
  return [
    ...(gone.length === 0 ? [] : [say(language, sent, { name, names: names(gone) })]),
    ...(unsure.length === 0 ? [] : [say(language, notKnown, { name, names: names(unsure) })]),
  ].join(' ');
}
