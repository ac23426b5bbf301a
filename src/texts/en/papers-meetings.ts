// The words of papers of meetings, in English.
import type * as ky from '../ky/papers-meetings.ts';
import type { SameWords } from '../same-words.ts';

export const meetingPapers: SameWords<typeof ky.meetingPapers> = {
  minutes: {
    titles: {
      group: 'MINUTES OF A MEETING OF THE JOINT MONITORING AND EVALUATION GROUP',
      workingGroup: 'MINUTES OF A MEETING OF THE WORKING GROUP',
      discussion: 'MINUTES OF A PUBLIC DISCUSSION',
      other: 'MINUTES OF A MEETING',
    },
    time: 'Time: {time}',
    chairedBy: 'In the chair: {name}',
    secretary: 'Secretary: {name}',
    present: 'Members present',
    absent: 'Members absent: {names}',
    guests: 'Guests: {guests}',
    came: 'came at {time}',
    left: 'left at {time}',
    partly: 'not there all the time',
    quorum:
      'Members in all: {size}; present: {count}; needed for the meeting to be competent: at least {needed}.',
    competent: 'There is a quorum: the meeting is competent (clause 7.2.3).',
    notCompetent: 'There is no quorum: the meeting is not competent (clause 7.2.3).',
    unknownQuorum: 'Whether there was a quorum is not known (clause 7.2.3).',
    agenda: 'AGENDA',
    question: 'Question {order}. {question}',
    heard: 'HEARD',
    spoke: 'SPOKE',
    decided: 'DECIDED',
    votes: 'Votes: for {for}, against {against}, abstained {abstained}.',
    votesUnknown: 'Votes: {empty}',
    recused: 'Did not vote because of a conflict of interest: {names}.',
    due: 'To be done by: {due:document}.',
  },
  gathering: {
    titles: {
      koomdoshtuk: 'MINUTES OF THE GATHERING OF THE LOCAL COMMUNITY',
      jamaat: 'MINUTES OF THE GATHERING OF THE LOCAL COMMUNITY',
    },
    present: 'Number of people present at the gathering: {present}.',
    agenda:
      'Election of candidates of citizens and their associations to the joint monitoring and evaluation group.',
    heard: 'The following candidates were put forward and voted on.',
    forwardedBy: 'Put forward by',
    votes: 'Votes for',
    result: 'Result',
    elected: 'received a majority',
    notElected: 'did not receive a majority',
    unknown: 'not known',
    decided:
      'The following citizens, who received a majority of the votes of those present, are candidates to the group:',
    nobody: 'No candidate is confirmed to have received a majority.',
    sent: 'These minutes are to be sent to the local kenesh (clause 5.4.4).',
    chair: 'Chair of the gathering',
    secretary: 'Secretary of the gathering',
  },
  firstMeeting: {
    title: 'NOTICE',
    about: 'Of the forming of the joint monitoring and evaluation group and of its first meeting',
    decision: 'Decision forming the group',
    decisionText: '{kenesh}, {formed:document}, № {decision}',
    date: 'Date of the first meeting',
    time: 'Time',
    place: 'Place',
    members: 'Members of the group',
    published: 'Published by: {name}',
  },
};
