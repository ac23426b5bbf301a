// The notice that the executive body publishes before the group's first meeting: decision, members, date, place, time (5.3.3).
import { grid, paragraph } from '#core/document';
import type { Facts } from '#rules/facts';
import { groupMeetings } from '#rules/shared/deadlines/first-meeting';
import type { Meeting } from '#tables/meetings';
import { seatedOn } from '#tables/seated';
import { columnWords } from '#texts';
import { say } from '#texts/verdict-words';
import { bare } from './formation.ts';
import { basis, dateWords, listed, sentence, signatures, titled } from './frame.ts';
import { document, emptyOf } from './kind.ts';

export const firstMeeting = document({
  id: 'firstMeeting',
  clauses: ['5.3.3'],
  sheet: 'meetings',
  archive: 'other',
  rows: firstOf,
  caption: ({ number }) => number,
  missing: ({ date, time, place }, facts) => {
    const { decision, formed, kenesh, executiveBody } = facts.settings;
    const seated = seatedOn(facts.members, date ?? facts.today);
    return emptyOf({
      decision: decision !== null && formed !== null,
      kenesh: kenesh !== null,
      members: seated.length > 0 && seated.every(({ name }) => name !== null),
      date: date !== null,
      place: place !== null,
      time: time !== null,
      executive: executiveBody !== null,
    });
  },
  blocks: ({ date, time, place }, facts, language) => {
    const { firstMeeting: words, common, report, empty } = language.documents;
    const { decision, formed, kenesh, executiveBody, executiveHead } = facts.settings;
    const { choices } = columnWords(language, 'members', 'side');
    const seated = seatedOn(facts.members, date ?? facts.today);
    const formedBy = {
      kenesh: kenesh ?? empty,
      formed: formed ?? empty,
      decision: bare(decision) ?? empty,
    };
    return [
      ...titled(words.title, words.about),
      listed(
        [
          [words.decision, say(language, words.decisionText, formedBy)],
          [words.date, date === null ? null : dateWords(language, date)],
          [words.time, time],
          [words.place, place],
        ],
        language,
      ),
      paragraph('heading', words.members),
      grid(
        [report.number, common.person, report.side],
        seated.map(({ name, side }, index) => [
          `${index + 1}`,
          name ?? empty,
          side === null ? language.actions.values.unknown : (choices[side] ?? side),
        ]),
        [0.1, 0.5, 0.4],
      ),
      basis('5.3.3', facts, language),
      sentence(language, words.published, { name: executiveBody ?? empty }),
      signatures([[common.executiveHead, executiveHead]]),
    ];
  },
});

/** The group's first meeting; where none is dated yet, the first that is entered. */
function firstOf(facts: Facts): readonly Meeting[] {
  const [first] = groupMeetings(facts);
  const ofGroup = facts.meetings.filter(({ form }) => form === null || form === 'group');
  return ofGroup.filter(({ date }) => (first === undefined ? date === null : date === first)).slice(0, 1);
}
