// The words of letters, in English.
import type * as ky from '../ky/papers-letters.ts';
import type { SameWords } from '../same-words.ts';

export const letterPapers: SameWords<typeof ky.letterPapers> = {
  cover: {
    title: 'COVER LETTER',
    sends:
      'The joint monitoring and evaluation group sends its act of monitoring and evaluation № {number} of {date:attributive} (clause 8.2).',
    ofObject:
      'Please consider the act (clause 8.3) and, within {days} working days of receiving it, inform the executive body of the causes of the shortcomings and of the measures planned to put things right, with a copy to the group (clause 4.3).',
    ofExecutive:
      'Please give the local kenesh, within {days} calendar days of receiving the act, generalised information on the measures taken to remove the shortcomings found (clause 4.3).',
    ofKenesh:
      'Please consider the recommendations and proposals of the group. Depending on the results, the local kenesh may call an extraordinary session or initiate a public discussion (clause 8.4).',
    attached: 'act № {number}, 1 copy',
  },
  request: {
    title: 'REQUEST',
    about: 'For information',
    asks: 'Please give the group the following information on the subject of joint monitoring and evaluation:',
    term: 'Term of the answer: {days} ({unit:letters.termUnit}). Basis of the term: {basis}.',
    limits:
      'State secrets and personal data of restricted access are not asked for. If there is a ground for refusal, please state it in writing.',
  },
  problems: {
    title: 'NOTICE',
    about: 'Of problems found in the course of joint monitoring and evaluation',
    tells:
      'The group gives notice of the following problems. The evidence of each is kept with the papers of the group.',
    found: 'What was found',
    criterion: 'Criterion',
    effect: 'Effect',
    recommendations: 'Recommendations and proposals',
    asks: 'Please consider this notice and inform the group of measures to remove the shortcomings.',
    held: 'Entries whose access is restricted or not stated are not part of this notice: {count}.',
    community: 'local community',
  },
  measures: {
    title: 'GENERALISED INFORMATION',
    about: 'On measures taken to remove the shortcomings found by the group',
    act: 'On the act of monitoring and evaluation № {number} of {date:attributive}.',
    received: 'Act received on {received:document}. Information due by {due:document}.',
    recommendation: 'Recommendation or proposal',
    answer: 'Answer',
    why: 'Reason',
    done: 'Done on',
    states: 'Shortcomings: {all} in all, fixed {fixed}, partly fixed {partly}, remaining {open}.',
  },
};
