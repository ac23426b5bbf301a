// The reader of membership lists.

export { isEmptyList, notesOf, readList } from './read-list.ts';
export type { LeftOutReason, MemberNoteId, ReadList, ReadMember, WholeNoteId } from './types.ts';
