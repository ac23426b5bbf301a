// The parts of a built-in layout, by which a template sets their order: its head, and what stands under each heading.
import type { Block } from '#core/document';

export interface Sections {
  readonly head: readonly Block[];
  /** The first is `{{part.1}}`; each begins with its heading. */
  readonly parts: readonly (readonly Block[])[];
}

export function sectionsOf(blocks: readonly Block[]): Sections {
  const starts = blocks.flatMap((block, at) =>
    block.kind === 'paragraph' && block.style === 'heading' ? [at] : [],
  );
  return {
    head: blocks.slice(0, starts[0] ?? blocks.length),
    parts: starts.map((at, index) => blocks.slice(at, starts[index + 1] ?? blocks.length)),
  };
}
