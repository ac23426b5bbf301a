// The words of documents, in English.
import type { DocumentWords } from '../document-words.ts';
import { common, kinds, parts } from './papers-common.ts';
import { groupPapers } from './papers-group.ts';
import { letterPapers } from './papers-letters.ts';
import { meetingPapers } from './papers-meetings.ts';
import { registerPapers } from './papers-registers.ts';

export const documents: DocumentWords = {
  draft: 'DRAFT',
  empty: '[not filled in]',
  legalBasis:
    'Model Regulation on joint monitoring and evaluation of the work of local self-government bodies in resolving issues of local significance with the participation of citizens and their associations (approved by order № 01-18/84 of 5 September 2019)',
  yes: 'yes',
  no: 'no',
  kinds,
  parts,
  common,
  ...meetingPapers,
  ...letterPapers,
  ...groupPapers,
  ...registerPapers,
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
  report: {
    title: 'SUMMARY REPORT',
    period: {
      firstHalf: 'first half of {year}',
      secondHalf: 'second half of {year}',
      year: '{year}',
    },
    group: '1. The group and its members',
    members: 'Members',
    composition:
      'Number of members: {size}; municipal employees: {municipal}, deputies: {deputies}, citizens: {citizens}, side not stated: {unstated}.',
    side: 'Side',
    planned: '2. Activities under the work plan',
    done: 'Planned: {planned}, done: {done}.',
    activities: 'Activity',
    results: '3. Results',
    acts: '4. Generalised information on acts',
    responses: '5. What objects did in answer',
    fixRate: 'Shortcomings identified: {identified}, confirmed as fixed: {fixed}.',
    findings: 'What was found',
    held: 'Entries whose access is restricted or not stated are not part of the public copy: {count}.',
    ladder:
      'Recommendations and proposals: issued {issued}, accepted {accepted}, done {done}, verified as done {verified}.',
    publicNote:
      'Public copy: it holds no personal data and names only those who hold an office of the group.',
    compliance: '6. Compliance with the regulation',
    notMet: 'What does not meet a requirement, and what is not known',
    none: 'Nothing was recorded for this period.',
    number: '№',
    person: 'Name',
    position: 'Position or basis',
    clause: 'Clause',
    verdict: 'Verdict',
    message: 'What was found',
    limits: '7. Limits',
    limitsText:
      'The report was made from the workbook as of {today:document}. Blank cells count as not enough information.',
    sources: 'Source: sheet “{sheet}”, rows: {rows}',
  },
};
