// The reader of membership lists.

export { isEmptyList, readList } from './read-list.ts';
export type {
  GroupRole,
  LeftOutLine,
  LeftOutReason,
  ListHeading,
  ListNote,
  MemberNoteId,
  ReadList,
  ReadMember,
  Side,
  WholeNoteId,
} from './types.ts';
