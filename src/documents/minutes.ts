// The minutes of a meeting: who attended by name, the quorum, and of every question what was heard, discussed and decided (7.2).
import { type Block, grid, list, paragraph } from '#core/document';
import { byNumber } from '#core/group';
import type { Facts } from '#rules/facts';
import { attendanceOn, mayBeOfGroup } from '#rules/shared/attendance';
import { standingOn } from '#rules/shared/offices';
import { timeText } from '#tables/attendees';
import type { Decision } from '#tables/decisions';
import type { Meeting } from '#tables/meetings';
import { seatedOn } from '#tables/seated';
import { columnWords, type Language } from '#texts';
import { say } from '#texts/verdict-words';
import {
  basis,
  groupHead,
  minutesNumber,
  namesOf,
  officer,
  placeAndDate,
  sentence,
  signatures,
  titled,
} from './frame.ts';
import { document, emptyOf } from './kind.ts';

export const minutes = document({
  id: 'minutes',
  clauses: ['7.2.3'],
  sheet: 'meetings',
  archive: 'minutes',
  rows: ({ meetings }) => meetings,
  day: ({ date }) => date,
  caption: ({ number }) => number,
  missing: (meeting, facts) => {
    const { date, time, place, present, chairedBy } = meeting;
    const taken = decisionsOf(meeting, facts);
    return emptyOf({
      date: date !== null,
      time: time !== null,
      place: place !== null,
      chair: chairedBy !== null,
      present: present.length > 0,
      agenda: agendaOf(meeting, taken).length > 0,
      decisions:
        taken.length > 0 && taken.every(({ question, decision }) => question !== null && decision !== null),
      votes: taken.every((one) => votesOf(one) !== null),
    });
  },
  blocks: (meeting, facts, language) => [
    ...headBlocks(meeting, facts, language),
    ...attendanceBlocks(meeting, facts, language),
    ...agendaBlocks(meeting, facts, language),
    ...decisionsOf(meeting, facts).flatMap((one, index) => decisionBlocks(one, index + 1, facts, language)),
    signatures([
      [
        language.documents.common.chair,
        meeting.chairedBy === null ? null : namesOf([meeting.chairedBy], facts),
      ],
      [language.documents.common.secretary, secretaryOf(meeting, facts)],
    ]),
  ],
});

function decisionsOf({ number }: Meeting, { decisions }: Facts): readonly Decision[] {
  return decisions.filter(({ meeting }) => meeting === number);
}

/** The agenda as written, else the questions that were decided. */
function agendaOf({ agenda }: Meeting, taken: readonly Decision[]): readonly string[] {
  const lines =
    agenda
      ?.split('\n')
      .flatMap(itemsIn)
      .map((text) => text.replace(/^\s*\d+[.)]\s*/, '').trim()) ?? [];
  const written = lines.filter((text) => text !== '');
  return written.length > 0
    ? written
    : taken.flatMap(({ question }) => (question === null ? [] : [question]));
}

/** The items of a line in which «2.» follows «1.», each by itself. */
function itemsIn(line: string): readonly string[] {
  const items: string[] = [];
  let rest = line;
  for (let next = 2; ; next++) {
    const at = /^\s*\d+[.)]\s/.test(rest) ? rest.search(new RegExp(`\\s${next}[.)]\\s`)) : -1;
    if (at < 0) return [...items, rest];
    items.push(rest.slice(0, at));
    rest = rest.slice(at + 1);
  }
}

function secretaryOf({ date }: Meeting, facts: Facts): string | null {
  return officer(facts, date ?? facts.today, 'secretary', 'deputySecretary')?.name ?? null;
}

function headBlocks(meeting: Meeting, facts: Facts, language: Language): readonly Block[] {
  const { minutes: words, common, empty } = language.documents;
  const chair = meeting.chairedBy === null ? empty : namesOf([meeting.chairedBy], facts);
  return [
    ...groupHead(facts, language),
    ...titled(
      words.titles[meeting.form ?? 'group'],
      say(language, common.number, { number: minutesNumber(meeting, facts) }),
    ),
    placeAndDate(meeting.place, meeting.date, language),
    sentence(language, words.time, { time: meeting.time ?? empty }),
    basis('7.2', facts, language),
    sentence(language, words.chairedBy, { name: chair }),
    sentence(language, words.secretary, { name: secretaryOf(meeting, facts) ?? empty }),
  ];
}

function attendanceBlocks(meeting: Meeting, facts: Facts, language: Language): readonly Block[] {
  const { minutes: words, common, empty } = language.documents;
  const { present } = meeting;
  const date = meeting.date ?? facts.today;
  const attending = facts.members.filter(({ number }) => present.includes(number));
  const absent = seatedOn(facts.members, date).filter(({ number }) => !present.includes(number));
  const roles = columnWords(language, 'members', 'role').choices;
  const standing = byNumber(standingOn(date, facts));
  const rows = attending.map(({ number, name }, index) => [
    `${index + 1}`,
    name ?? empty,
    [
      ...(standing.get(number)?.roles ?? []).map((role) => roles[role] ?? role),
      ...timesOf(meeting, number, facts, language),
    ].join(', '),
  ]);
  const guests = facts.guests.get(meeting.number);
  const named = present.length > 0;
  return [
    paragraph('heading', words.present),
    named
      ? grid([language.documents.report.number, common.person, common.role], rows, [0.1, 0.5, 0.4])
      : paragraph('body', empty),
    ...(named && mayBeOfGroup(meeting) && absent.length > 0
      ? [
          sentence(language, words.absent, {
            names: absent.map(({ name, number }) => name ?? number).join(', '),
          }),
        ]
      : []),
    ...(guests === undefined ? [] : [sentence(language, words.guests, { guests })]),
    ...(mayBeOfGroup(meeting) ? quorumBlocks(meeting, facts, language) : []),
  ];
}

/** When a member came late or left early; that the member did, where the time is not written. */
function timesOf(
  { number }: Meeting,
  member: string,
  { partly }: Facts,
  language: Language,
): readonly string[] {
  const { minutes: words } = language.documents;
  const times = partly.get(number)?.find((one) => one.member === member);
  if (times === undefined) return [];
  const at = (sentence: string, minute: number | null) =>
    minute === null ? [] : [say(language, sentence, { time: timeText(minute) })];
  const written = [...at(words.came, times.from), ...at(words.left, times.to)];
  return written.length > 0 ? written : [words.partly];
}

/** 7.2.3 «мүчөлөрүнүн жалпы санынан жарымынан көбү катышса, жыйналыш ыйгарым укуктуу деп эсептелет» */
export function quorumBlocks({ date, present }: Meeting, facts: Facts, language: Language): readonly Block[] {
  const { minutes: words } = language.documents;
  const { size, needed, count, competent } = attendanceOn(date ?? facts.today, present, facts);
  if (date === null || competent === null) return [sentence(language, words.unknownQuorum)];
  return [
    sentence(language, words.quorum, { size, count, needed }),
    sentence(language, competent ? words.competent : words.notCompetent),
  ];
}

function agendaBlocks(meeting: Meeting, facts: Facts, language: Language): readonly Block[] {
  const agenda = agendaOf(meeting, decisionsOf(meeting, facts));
  const title = paragraph('heading', language.documents.minutes.agenda);
  return [title, agenda.length > 0 ? list(agenda, true) : paragraph('body', language.documents.empty)];
}

function decisionBlocks(one: Decision, order: number, facts: Facts, language: Language): readonly Block[] {
  const { minutes: words, empty } = language.documents;
  return [
    paragraph('heading', say(language, words.question, { order, question: one.question ?? empty })),
    paragraph('subheading', `${words.heard}:`),
    paragraph('body', one.speaker ?? empty),
    ...(one.discussion === null
      ? []
      : [paragraph('subheading', `${words.spoke}:`), paragraph('body', one.discussion)]),
    paragraph('subheading', `${words.decided}:`),
    paragraph('body', one.decision ?? empty),
    ...(one.due === null ? [] : [sentence(language, words.due, { due: one.due })]),
    ...voteBlocks(one, language),
    ...(one.recused.length > 0
      ? [sentence(language, words.recused, { names: namesOf(one.recused, facts) })]
      : []),
  ];
}

/** How a question was voted on. */
export function voteBlocks(one: Decision, language: Language): readonly Block[] {
  const { minutes: words, empty } = language.documents;
  const votes = votesOf(one);
  return [
    votes === null
      ? sentence(language, words.votesUnknown, { empty })
      : sentence(language, words.votes, votes),
  ];
}

function votesOf({ for: yes, against, abstained }: Decision) {
  return yes === null || against === null || abstained === null ? null : { for: yes, against, abstained };
}
