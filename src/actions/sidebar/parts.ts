// The scripts of panels that the page fetches when they are first opened.
import type { World } from '#core/ports';

export const partIds = ['tally'] as const;
export type PartId = (typeof partIds)[number];

/** @throws where there is no such part: its name comes from a page */
export function partScript({ texts }: Pick<World, 'texts'>, id: PartId): string {
  if (!partIds.includes(id)) throw new Error(`No part ${id}`);
  return texts.load(`part-${id}`);
}
