// The report's part on the group and its meetings: every member by name, or in a public copy the office holders alone.
import { afterFirst, type Block, grid, paragraph } from '#core/document';
import type { Facts } from '#rules/facts';
import type { Member } from '#tables/members';
import { columnWords, type Language } from '#texts';
import { say } from '#texts/verdict-words';
import { countsOf, shareWords } from './figure-blocks.ts';
import { attendanceOf, type ReportFigures } from './figures.ts';

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
  return grid([words.number, words.person, words.position, words.side], rows, afterFirst(0.1, 4));
}

/** The composition, the meetings and how well they were attended. */
export function groupBlocks(figures: ReportFigures, facts: Facts, language: Language): readonly Block[] {
  const { report: words } = language.documents;
  const counts = countsOf(figures);
  const { present, seats } = attendanceOf(figures, facts);
  const percent = shareWords(present, seats, language);
  const meetings = say(language, words.meetings, counts);
  const attendance = say(language, words.attendance, { present, seats, percent });
  return [
    paragraph('body', say(language, words.composition, counts)),
    paragraph('body', seats > 0 ? `${meetings} ${attendance}` : meetings),
  ];
}

/** Those who sit in the group; in public only those who hold an office, by name. */
export function memberBlocks(
  { size }: ReportFigures,
  { members }: Facts,
  language: Language,
  isPublic: boolean,
): readonly Block[] {
  const seated = members.filter(({ number }) => size.rows.includes(number));
  const shown = isPublic ? officeTable(seated, language) : [memberTable(seated, language)];
  return shown.length === 0 ? [] : [paragraph('subheading', language.documents.report.members), ...shown];
}

/** By name only those who hold an office of the group. */
function officeTable(seated: readonly Member[], language: Language): readonly Block[] {
  const { report: words, common, empty } = language.documents;
  const { choices } = columnWords(language, 'members', 'role');
  const rows = seated.flatMap(({ name, role }) =>
    role === null || role === 'member' ? [] : [[name ?? empty, choices[role] ?? role]],
  );
  return rows.length > 0 ? [grid([words.person, common.role], rows, [0.5, 0.5])] : [];
}
