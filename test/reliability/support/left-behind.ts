// What a run has left behind, as a mark: two runs that left the same have the same, and all that comes after is alike.
import { createHash } from 'node:crypto';
import type { Host } from '../../../local/host.ts';

/** Anyone who looks on while runs change one workbook. */
export interface Watch {
  /** Whether anything is another than when the watch began. */
  isChanged(): boolean;
  /** Another text whenever anything has changed since; quicker than what is left. */
  moment(): string;
  /** A mark of the workbook and of all that services keep with it. */
  left(): string;
}

/**
 * Looks on from now. Of the workbook it keeps every change that was made since, in order: from one beginning the same
 * changes lead to the same workbook. What services keep is compared as it stands.
 */
export function watch(host: Host): Watch {
  const changes: string[] = [];
  host.transport.onNewMessage('watch', (message) => {
    changes.push(JSON.stringify('commands' in message ? message.commands : message.type));
  });
  const kept = () => textOf(host.kept);
  const before = kept();
  return {
    moment: () => `${changes.length} ${JSON.stringify(host.kept)}`,
    isChanged: () => changes.length > 0 || kept() !== before,
    left: () => markOf([...changes, kept()].join('\n')),
  };
}

/** What is kept, as a text; a place in which nothing is kept is none. */
function textOf(kept: unknown): string {
  const isEmpty = (value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length === 0;
  const filled: unknown = JSON.parse(JSON.stringify(kept), (_, value: unknown) =>
    isEmpty(value) ? undefined : value,
  );
  return JSON.stringify(filled) ?? '';
}

/** Names that are drawn by lot, of documents, triggers and letters. */
const DRAWN = /[0-9a-f]{32}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;
/** The minute at which something was done; the day is always the same. */
const MINUTE = /\d{4}-\d\d-\d\d[T ]\d\d:\d\d[\d:.]*Z?|\d\d:\d\d:\d\d \+\d{4}/g;

/** The mark of a text in which drawn names count by their order, and the time of day not at all. */
function markOf(text: string): string {
  const names = new Map<string, string>();
  const plain = text.replace(MINUTE, 'now').replace(DRAWN, (name) => {
    const known = names.get(name) ?? `name ${names.size}`;
    names.set(name, known);
    return known;
  });
  return createHash('sha256').update(plain).digest('base64');
}
