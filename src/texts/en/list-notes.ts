// What the reader of a printed list asks to confirm, and why it left a line out, in English.
import type { listNotes as ky } from '../ky/list-notes.ts';
import type { SameWords } from '../same-words.ts';

const leftOut = (why: string) => `Line {lineNumber} was not entered as a member (“{line}”): ${why}.`;

export const listNotes: SameWords<typeof ky> = {
  'side-not-stated': 'The side is not stated: please say whether municipal employee, deputy or citizen.',
  'side-from-village-head': 'A village head was entered as a municipal employee: please confirm.',
  'side-from-elders-court': 'A member of the court of elders was entered as a citizen: please confirm.',
  'side-from-other-kenesh': 'A deputy of a kenesh of another level was entered as a deputy: please confirm.',
  'side-from-executive-head':
    'The head of the aiyl okmotu was entered as a municipal employee: please confirm.',
  'side-from-public-body':
    'A representative of a public body (women’s, veterans’ or youth council) was entered as a citizen: please confirm.',
  'side-several': 'The entry fits several sides: please say which one.',
  'member-not-stated':
    'The list does not say “топтун мүчөсү” (“member of the group”): please confirm membership.',
  'role-to-confirm':
    '“{position}”: please say whether this is a role in the group or an office in another body.',
  'village-spelling':
    'The village is spelled in different ways (“{village}” and “{variant}”): please give the right one.',
  'same-surname': 'A member has a similar family name ({others}): please say whether they are related (6.2).',
  'same-person-twice': 'A member has a similar name ({others}): please check that nobody is entered twice.',
  'number-missing': 'This member has no number in the list.',
  'number-repeated': 'The number {number} stands twice in the list (under the same number: {others}).',
  'name-unusual':
    'The name is written in an unusual way (“{name}”): please check that it was read correctly.',
  'name-hyphen':
    'The name has a hyphen (“{name}”): please say whether it is a double family name or the next word was joined to it.',
  'name-after-position':
    'The name stands after the position (“{name}”): please check that it was read correctly.',
  'name-over-lines':
    'The family name and the given name stand on two lines and were read together (“{name}”): please check.',
  'birth-year':
    'Only the year of birth is written ({year}): please find the day and enter it in its own column.',
  'date-impossible':
    'There is no day “{date}” in the calendar: please find out the birth date and enter it in its own column.',
  'age-stated': 'Only the age is written ({age}): please find the birth date and enter it in its own column.',
  'identity-left':
    'The number of a passport or of the person was not written to the position: this workbook does not need it.',
  'second-name': 'This entry holds one more name (“{name}”): please say whether that is another member.',
  'mixed-alphabet': 'The name (“{name}”) holds Latin letters: {letters}.',
  'title-missing': 'No title “…курамы” (“members of …”) was found: the list was read from the first name on.',
  'decision-missing': 'No number of the resolution was found: please enter it in the field below.',
  'formed-missing':
    'No date of the resolution was found: please enter the day of formation in the field below.',
  'kenesh-missing': 'No name of the kenesh was found: please enter it in the sheet “Settings”.',
  'numbers-missing': 'The list has no numbers: please confirm how many members were read ({members}).',
  'number-skipped': 'These numbers are not in the list: {numbers}; please check that nobody is missing.',
  'old-font':
    'The text is typed in an old Kyrgyz font (“{before}”) and was read as “{after}”: please check the names.',
  'names-differ':
    'The text shows {seen} names and {members} members were read: please say whether the others are members ({names}).',
  'doubtful-read': 'From line {lineNumber} (“{line}”) only “{readAs}” was read, and there is also: {names}.',
  'doubtful-left': 'From line {lineNumber} (“{line}”) nobody was read, but a name is seen: {names}.',
  'after-list': leftOut('text after the list'),
  'no-words': leftOut('no words'),
  'page-number': leftOut('a page number'),
  'number-alone': leftOut('a number with no name beside it'),
  vacant: leftOut('a vacant seat'),
  clause: leftOut('a clause of the resolution'),
  'table-header': leftOut('the headers of a table'),
  'section-heading': leftOut('a heading within the list'),
  footer: leftOut('a remark below the list'),
  signature: leftOut('a line for a signature'),
  'not-read': leftOut('it is not clear what this is, please look yourself'),
};
