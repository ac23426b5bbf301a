// A batch as a text, for a phone without a line: it is sent on by messenger and pasted where there is one.
import type { TallyBatch } from '#commands/server';
import { batchIn } from './keeper.ts';

const MARK = 'БМжБ-топтом';

/** The text in which a batch is handed over. */
export function handedText(batch: TallyBatch): string {
  return `${MARK} ${JSON.stringify(batch)}`;
}

/** The batches in a text, whatever was written around them; none where it holds none. */
export function batchesIn(text: string): readonly TallyBatch[] {
  return text.split(MARK).flatMap((part) => {
    const json = part.slice(part.indexOf('{'), part.lastIndexOf('}') + 1);
    return batchIn(json === '' ? null : json) ?? [];
  });
}
