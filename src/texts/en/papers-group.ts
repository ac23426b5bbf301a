// The words of papers about the group, in English.
import type * as ky from '../ky/papers-group.ts';
import type { SameWords } from '../same-words.ts';

export const groupPapers: SameWords<typeof ky.groupPapers> = {
  declaration: {
    title: 'DECLARATION OF A CONFLICT OF INTEREST',
    toChair: 'chair of the group: {name}',
    fromMember: 'member of the group: {name}',
    tells: 'Under clause 6.3 of the Regulation I give written notice of a conflict of interest.',
    abstains:
      'Until the matter is settled I take no part in monitoring and evaluation, votes or the signing of an act on this subject.',
    member: 'Declared by',
  },
  suspension: {
    title: 'ORDER OF THE CHAIR OF THE LOCAL KENESH',
    about: 'On the temporary suspension of a member of the group from monitoring and evaluation',
    because: 'Following the notice of a conflict of interest (clauses 6.3 and 6.4):',
    suspend:
      'The following member is temporarily suspended from monitoring and evaluation of the subject stated.',
    from: 'Suspended from',
    to: 'Suspended until',
    untilSettled: 'the conflict of interest is settled',
    keeps:
      'A suspended member counts in the total of the group and takes no part in activities, votes or the signing of an act on this subject.',
    informed: 'The member and the chair of the group are to be told of this order.',
  },
  formation: {
    about: 'On forming the joint monitoring and evaluation group',
    because: 'On the basis of the {regulation} (clauses 5.1 and 5.4.5), the local kenesh DECIDES:',
    forms: 'To form a joint monitoring and evaluation group of {size} members as listed in annex 1.',
    mandate: 'The mandate of the group, in years from its forming: {years} (clause 5.3.1).',
    meeting:
      'The first meeting of the group is to be held within {days} working days of its forming (clause 5.3.2).',
    publish:
      'The executive body is to publish a copy of this document on the official site and (or) on notice boards (clause 5.4.7).',
    control: 'The chair of the kenesh is to see that this is carried out.',
    annex: 'Annex 1',
    annexTo: '{kenesh}, № {decision}, {date}',
    composition: 'Members of the joint monitoring and evaluation group',
    side: 'Side',
    seats:
      'Number of members: {size}; municipal employees: {municipal}, deputies: {deputies}, citizens: {citizens}, side not stated: {unstated}.',
  },
};
