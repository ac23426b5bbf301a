// The report's part on the group: every member by name, or in a public copy the office holders alone.
import { type Block, grid, paragraph } from '#core/document';
import type { Facts } from '#rules/facts';
import type { Member } from '#tables/members';
import { seatedOn } from '#tables/seated';
import { columnWords, type Language } from '#texts';
import { say } from '#texts/verdict-words';

type GroupFacts = Pick<Facts, 'members' | 'today'>;

/** How many members sit for each side, as templates take them. */
export function seatsOf(seated: readonly Member[]) {
  const count = (side: Member['side']) => seated.filter((member) => member.side === side).length;
  return {
    size: seated.length,
    municipal: count('municipal'),
    deputies: count('deputy'),
    citizens: count('citizen'),
    unstated: count(null),
  };
}

/** Members with position and side. */
export function memberTable(seated: readonly Member[], language: Language): Block {
  const { report: words, empty } = language.documents;
  const { choices } = columnWords(language, 'members', 'side');
  const rows = seated.map(({ number, name, position, side }) => [
    number,
    name ?? empty,
    position ?? '',
    side === null ? language.actions.values.unknown : (choices[side] ?? side),
  ]);
  return grid([words.number, words.person, words.position, words.side], rows, [0.12, 0.28, 0.38, 0.22]);
}

export function groupBlocks({ members, today }: GroupFacts, language: Language): readonly Block[] {
  const { report: words } = language.documents;
  const seated = seatedOn(members, today);
  const source = {
    sheet: language.sheets.members.title,
    rows: seated.map(({ number }) => number).join(', '),
  };
  return [
    ...compositionBlocks(seated, language),
    memberTable(seated, language),
    paragraph('note', say(language, words.sources, source)),
  ];
}

/** The composition by sides, and by name only those who hold an office of the group. */
export function officeBlocks({ members, today }: GroupFacts, language: Language): readonly Block[] {
  const { report: words, common, empty } = language.documents;
  const { choices } = columnWords(language, 'members', 'role');
  const seated = seatedOn(members, today);
  const rows = seated.flatMap(({ name, role }) =>
    role === null || role === 'member' ? [] : [[name ?? empty, choices[role] ?? role]],
  );
  return [
    ...compositionBlocks(seated, language),
    ...(rows.length > 0 ? [grid([words.person, common.role], rows, [0.5, 0.5])] : []),
  ];
}

function compositionBlocks(seated: readonly Member[], language: Language): readonly Block[] {
  const { report: words } = language.documents;
  return [
    paragraph('heading', words.group),
    paragraph('body', say(language, words.composition, seatsOf(seated))),
  ];
}
