// The room that reads what people paste: text → proposed rows with their doubts.

export { unreadableSize } from './list/limits.ts';
export { notesOf, readList } from './list/read-list.ts';
export { roleOf } from './list/roles.ts';
export type { DoubtfulLine, ReadList, ReadMember } from './list/types.ts';
