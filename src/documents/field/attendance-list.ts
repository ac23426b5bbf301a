// The list that those present sign: the members of the day, and lines for anyone who was invited (7.2.3).
import { formOf, paragraph } from '#core/document';
import { seatedOn } from '#tables/seated';
import { columnWords } from '#texts';
import { say } from '#texts/verdict-words';
import { chairOf, dateWords, groupHead, signatures, titled } from '../frame.ts';
import { document, emptyOf } from '../kind.ts';
import { emptyRows } from './shared.ts';

const WIDTHS = [0.07, 0.36, 0.29, 0.28];
/** So many lines for the invited. */
const INVITED = 6;

export const attendanceList = document({
  id: 'attendanceList',
  clauses: ['7.2.3'],
  sheet: 'meetings',
  archive: 'other',
  rows: ({ meetings }) => meetings,
  day: ({ date }) => date,
  caption: ({ number }) => number,
  missing: ({ date, place }) => emptyOf({ date: date !== null, place: place !== null }),
  blocks: ({ date, time, place }, facts, language) => {
    const { field: words, report, common, empty } = language.documents;
    const { choices } = columnWords(language, 'members', 'side');
    const seated = seatedOn(facts.members, date ?? facts.today);
    const header = [report.number, common.person, report.side, words.signature];
    return [
      ...groupHead(facts, language),
      ...titled(words.attendance, say(language, words.meeting, { date: dateWords(language, date) })),
      paragraph('body', [place ?? empty, time ?? ''].filter((part) => part !== '').join(', ')),
      formOf(
        header,
        seated.map(({ name, side }, at) => [
          `${at + 1}\n`,
          name ?? empty,
          side === null ? '' : (choices[side] ?? side),
          '',
        ]),
        WIDTHS,
      ),
      paragraph('caption', words.invited),
      formOf([report.number, common.person, words.from, words.signature], emptyRows(INVITED, 4), WIDTHS),
      signatures([[common.chair, chairOf(facts, date ?? facts.today)]]),
    ];
  },
});
