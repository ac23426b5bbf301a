// How far the making of a document has come, kept between its steps; where this is lost, the document is begun anew.
import type { World } from '#core/ports';

export interface Progress {
  /** The name of the document that was about to be made. */
  readonly name: string;
  /** Its entry in «Документтер»; empty before it has one. */
  readonly entry: string;
  /** Of the tree that is being printed. */
  readonly mark: string;
  /** Blocks of the tree that are printed. */
  readonly printed: number;
  /** Elements that stood on its pages then. */
  readonly size: number;
}

const keyOf = (mark: string) => `making ${mark}`;

export function recallProgress({ memory }: Pick<World, 'memory'>, mark: string): Progress | null {
  const text = memory.recall(keyOf(mark)) ?? '';
  return text === '' ? null : (JSON.parse(text) as Progress);
}

/** `progress` null: nothing is under way. */
export function keepProgress(
  { memory }: Pick<World, 'memory'>,
  mark: string,
  progress: Progress | null,
): void {
  memory.keep(keyOf(mark), progress === null ? '' : JSON.stringify(progress));
}
