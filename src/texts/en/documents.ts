// The words of documents, in English.
import type { documents as ky } from '../ky/documents.ts';
import type { SameWords } from '../same-words.ts';
import { contradictions } from './contradictions.ts';
import { common, kinds, parts } from './papers-common.ts';
import { fieldPapers } from './papers-field.ts';
import { groupPapers } from './papers-group.ts';
import { letterPapers } from './papers-letters.ts';
import { meetingPapers } from './papers-meetings.ts';
import { registerPapers } from './papers-registers.ts';
import { reportPapers } from './papers-report.ts';
import { surveyPapers } from './papers-surveys.ts';

export const documents: SameWords<typeof ky> = {
  draft: 'DRAFT',
  empty: '[not filled in]',
  legalBasis:
    'Model Regulation on joint monitoring and evaluation of the work of local self-government bodies in resolving issues of local significance with the participation of citizens and their associations (approved by order № 01-18/84 of 5 September 2019)',
  yes: 'yes',
  no: 'no',
  kinds,
  parts,
  common,
  contradictions,
  /** What a paper for everybody covers: `{kind}`, and the words around it, `{context}`. */
  masked: {
    mask: '[personal data]',
    covered: 'Covered ({kind}): “…{context}…”',
    kinds: {
      phone: 'telephone',
      pin: 'ID number',
      email: 'e-mail',
      birth: 'date of birth',
      name: 'name',
    },
  },
  ...meetingPapers,
  ...fieldPapers,
  ...letterPapers,
  ...groupPapers,
  ...registerPapers,
  ...reportPapers,
  ...surveyPapers,
  act: {
    title: 'ACT OF JOINT MONITORING AND EVALUATION',
    number: '№ {number}',
    parts: {
      purpose: '1. Purpose',
      subject: '2. Subject and object',
      object: 'Object',
      place: '3. Place',
      dates: '4. Dates',
      results: '5. Description of results',
      recommendations: '6. Recommendations and proposals',
      attachments: '7. Attachments',
    },
    legal: 'Legal basis',
    method: 'Method',
    plan: 'Item of the work plan',
    meeting: 'Meeting of the group on the act: {date:document}, minutes № {number}.',
    vote: 'Vote',
    papers: 'Papers asked for and received',
    asked: 'What was asked for',
    askedOn: 'Asked on',
    received: 'Answer',
    /** `{ground}` */
    refused: 'refused: {ground}',
    answers: "The object's answer: causes and measures",
    copies: 'The act is drawn up in ______ copies.',
    seen: 'I have read the act: for the object, date',
    notReceived: 'no answer yet',
    facts: 'Facts',
    evaluation: 'Results of evaluation',
    good: 'Good results',
    finding: {
      criterion: 'Criterion',
      found: 'Fact',
      cause: 'Cause',
      effect: 'Effect',
      evidence: 'Evidence',
      planned: 'Planned',
      actual: 'Actual',
    },
    recommendation: 'recommendation',
    proposal: 'proposal',
    addressee: 'To whom',
    action: 'Recommended measure',
    due: 'Due',
    terms:
      'Within 10 working days of receiving the act, the object informs the executive body of the causes of the shortcomings and of the measures planned, with a copy to the group (unless the object is the executive body itself). Within 30 calendar days of receiving the act, the executive body gives the kenesh generalised information on the measures taken (clause 4.3).',
    signatures: 'Signatures',
    chair: 'Chair',
    member: 'Member',
    sources: 'Source: sheet “{sheet}”, rows: {rows}',
  },
};
