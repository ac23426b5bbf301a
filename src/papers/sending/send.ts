// Sends a document to its addressees, each at most once: what is about to go is written down first, what has gone after.

import type { DocumentId } from '#core/document-id';
import type { Attached, Environment } from '#core/ports';
import type { Language } from '#texts';
import { Refusal } from '#texts/refusal';
import { say } from '#texts/verdict-words';
import { logLine } from '#workbook/log';
import { type Opened, opened } from '../making/opened.ts';
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
 * Sends the latest version to everyone to whom it has not gone; refused where that is no longer what `mark` was shown of.
 * Call under the lock.
 */
export function send(
  environment: Environment,
  id: DocumentId,
  row: string | null,
  way: Way,
  mark: string,
): Sent {
  const there = opened(environment);
  const parcel = parcelOf(id, row, there);
  if (parcelMark(parcel, way, there) !== mark) throw new Refusal('askAgain');
  const ready = parcel.dispatches.filter(({ state }) => state === 'ready');
  if (ready.length === 0) throw new Refusal('nobodyToSend');
  const left = environment.mail.left();
  if (left < ready.length) throw new Refusal('quota', { left, needed: ready.length });
  const attached = way === 'pdf' ? pdfOf(environment, parcel) : undefined;
  if (way === 'link') shareAll(environment, parcel, ready);
  const lines = enter(environment, there, parcel, ready);
  const name = parcel.entry.title ?? '';
  const result = ready.reduce<Sent>(
    ({ gone, unsure }, dispatch, index) => {
      const went = trySend(environment, there, parcel, dispatch, way, attached);
      if (went)
        settleLine(environment, there, lines[index] ?? 0, {
          on: environment.today,
          beside: { ...parcel, dispatch },
        });
      return went
        ? { name, gone: [...gone, dispatch], unsure }
        : { name, gone, unsure: [...unsure, dispatch] };
    },
    { name, gone: [], unsure: [] },
  );
  environment.book.apply(logged(environment, there, parcel, result));
  return result;
}

function pdfOf({ documents }: Environment, { entry }: Parcel): Attached {
  try {
    return documents.pdf(entry.link ?? '', entry.title ?? entry.number);
  } catch (error) {
    throw new Refusal('noPdf', { reason: error instanceof Error ? error.message : `${error}` });
  }
}

function shareAll({ documents }: Environment, { entry }: Parcel, ready: readonly Dispatch[]): void {
  for (const { email } of ready) {
    try {
      documents.share(entry.link ?? '', email?.trim() ?? '');
    } catch (error) {
      const reason = error instanceof Error ? error.message : `${error}`;
      throw new Refusal('notShared', { email: email ?? '', reason });
    }
  }
}

function trySend(
  environment: Environment,
  { judged, language }: Opened,
  { id, entry }: Parcel,
  dispatch: Dispatch,
  way: Way,
  attached: Attached | undefined,
): boolean {
  try {
    environment.mail.send({
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

function logged(environment: Environment, there: Opened, { entry }: Parcel, sent: Sent) {
  return logLine(there.book, environment, sentWords(sent, there.language), {
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
