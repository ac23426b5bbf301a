// What a framed page and the page around it say to each other.
import type { Outcome } from '../server/protocol.ts';

export type FromFrame =
  | {
      readonly google: 'run';
      readonly call: number;
      readonly name: string;
      readonly args: readonly unknown[];
    }
  | { readonly google: 'close' }
  | { readonly google: 'focus' }
  | { readonly google: 'keep'; readonly entries: readonly (readonly [string, string])[] }
  | { readonly google: 'size'; readonly width?: number; readonly height?: number };

export interface ToFrame {
  readonly google: 'returned';
  readonly call: number;
  readonly outcome: Outcome;
}
