// What could be sent of a document, and a mark of it: nothing goes that a person has not been shown.

import type { DocumentId } from '#core/document-id';
import { fingerprint } from '#core/fingerprint';
import { documents } from '#documents';
import type { ArchiveItem } from '#tables/archive';
import { Refusal } from '#texts/refusal';
import { latestOf } from '../making/entered.ts';
import type { Opened } from '../making/opened.ts';
import { type Dispatch, dispatchesOf } from './dispatches.ts';
import { letterText, type Way } from './letter-words.ts';

/** What could be sent of a document: its latest whole version, and to whom. */
export interface Parcel {
  readonly id: DocumentId;
  readonly row: string | null;
  readonly entry: ArchiveItem;
  readonly dispatches: readonly Dispatch[];
}

/** Throws a refusal where there is no document yet, or only a draft. */
export function parcelOf(id: DocumentId, row: string | null, { judged }: Opened): Parcel {
  const entry = latestOf(documents[id], row, judged.facts);
  if (entry === null || entry.link === null) throw new Refusal('nothingToSend');
  if (entry.state === 'draft') throw new Refusal('draftNotSent', { name: entry.title ?? '' });
  return { id, row, entry, dispatches: dispatchesOf(documents[id], row, entry, judged.facts) };
}

/** The same as long as exactly what was shown would go. */
export function parcelMark(
  { id, entry, dispatches }: Parcel,
  way: Way,
  { judged, language }: Opened,
): string {
  const ready = dispatches.filter(({ state }) => state === 'ready');
  const letters = ready.map((one) => [one.email, letterText(id, entry, one, way, judged.facts, language)]);
  return fingerprint(JSON.stringify([entry.number, entry.link, letters]));
}
