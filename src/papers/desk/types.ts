// What a document's desk shows and what can be done there, as the page gets it.
import type { Place } from './part-places.ts';

/** `again` asks before a version is made beside one that is signed or sent; `settle КТ-004 sent` reports a dispatch whose end nobody knew; `send pdf 1x9f3a` sends what was shown. */
export type PaperAction =
  | 'make'
  | 'draft'
  | 'look'
  | 'again'
  | 'sign'
  | `template ${'example' | 'drop'}`
  | `ask ${'pdf' | 'link'}`
  | `send ${'pdf' | 'link'} ${string}`
  | `settle ${string} ${'sent' | 'failed'}`;

export interface DeskButton {
  readonly caption: string;
  readonly action: PaperAction;
}

export interface DeskLine {
  readonly sign: 'violated' | 'warning' | 'unknown' | 'met' | null;
  readonly text: string;
  /** The cell that it speaks of, and its sheet, row and column in words. */
  readonly place: Place | null;
  readonly placeWords: string;
  /** Empty where the line is no link. */
  readonly url: string;
  readonly buttons: readonly DeskButton[];
}

export interface Desk {
  readonly lines: readonly DeskLine[];
  /** The first is the one that is likely wanted. */
  readonly buttons: readonly DeskButton[];
}
