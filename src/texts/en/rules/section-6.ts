// What the rules of section 6 say, in English.
import type { section6 as ky } from '../../ky/rules/section-6.ts';
import type { SameWords } from '../../same-words.ts';

export const section6: SameWords<typeof ky> = {
  '6.2-kinship': {
    about: 'Members of one family name are asked whether they are kin',
    says: {
      unknown: 'Members of the same family name: {others}. Whether they are kin is not known',
    },
    todo: 'Ask the members themselves; if there is a conflict of interest, enter it on the sheet “Conflicts of interest”. This is for information only: one name does not mean kinship.',
  },
  '6.1-kind': {
    about: 'The kind of the conflict, whether it is actual or possible, and what it is about are stated',
    says: {
      member: 'It is not stated which member has the conflict of interest',
      kind: 'The kind of the conflict is not stated: own interest or pressure',
      actuality: 'It is not stated whether the conflict is actual or possible',
      subject: 'It is not stated which subject or object the conflict of interest is about',
    },
    todo: 'Fill it in from the member’s written notice.',
  },
  '6.2-benefit': {
    about: 'It is stated for whom the own interest is, and the kind of income',
    says: {
      forWhom: 'It is not stated for whom the income is',
      benefit: 'The kind of income is not stated: money or in kind',
    },
    todo: 'Fill it in from the member’s written notice.',
  },
  '6.3-chair': {
    about: 'A member soon tells the chair of the group of a conflict of interest in writing',
    says: {
      late: 'The chair was told late, on {done:document}: the chosen term (working days: {days}) ended on {due:document}',
      overdue:
        'The chair should have been told by {due:document} (working days: {days}); that this was done is not entered',
      noTerm:
        'The chair was told on {done:document}, the conflict arose on {anchor:document}; how many days “in a short time” means is chosen neither in the sheet “Readings” nor in “Settings”',
      untold:
        'That the chair was told is not entered, the conflict arose on {anchor:document}; how many days “in a short time” means is chosen neither in the sheet “Readings” nor in “Settings”',
      arisen: 'It is not stated when the conflict of interest arose',
      claimed:
        'The chair is entered as told on {done:document}, but the number of the written notice is not stated',
      early: 'It is entered that it was told on {done:document}, but the conflict arose on {arisen:document}',
    },
    todo: 'Remind the member of the written notice. The words “in a short time” have no number: the number of days stands in the sheet “Settings” and becomes the term once it is chosen in the sheet “Readings”.',
  },
  '6.3-kenesh': {
    about: 'A member soon tells the local kenesh of a conflict of interest in writing',
    says: {
      late: 'The kenesh was told late, on {done:document}: the chosen term (working days: {days}) ended on {due:document}',
      overdue:
        'The kenesh should have been told by {due:document} (working days: {days}); that this was done is not entered',
      noTerm:
        'The kenesh was told on {done:document}, the conflict arose on {anchor:document}; how many days “in a short time” means is chosen neither in the sheet “Readings” nor in “Settings”',
      untold:
        'That the kenesh was told is not entered, the conflict arose on {anchor:document}; how many days “in a short time” means is chosen neither in the sheet “Readings” nor in “Settings”',
      arisen: 'It is not stated when the conflict of interest arose',
      claimed:
        'The kenesh is entered as told on {done:document}, but the number of the written notice is not stated',
      early: 'It is entered that it was told on {done:document}, but the conflict arose on {arisen:document}',
    },
    todo: 'Remind the member of the written notice. The words “in a short time” have no number: the number of days stands in the sheet “Settings” and becomes the term once it is chosen in the sheet “Readings”.',
  },
  '6.4-no-part': {
    about: 'A suspended member takes no part in the work on that subject',
    says: {
      violated: 'A suspended member took part in the work on this subject: {rows}',
      open: 'Whether a suspended member takes part in the work on that subject is not known, for the day, the subject or who took part is not stated: {rows}',
    },
    todo: 'Release the member from the work in these rows; that the member stood aside from a decision is entered in the sheet “Decisions”. In the quorum the member still counts in the total.',
  },
  '6.4-suspended': {
    about: 'Told of a conflict of interest, the chair of the kenesh suspends the member',
    says: {
      none: 'The kenesh was told on {informed:document}, but it is not stated since when the member is suspended',
      violated: 'The end of the suspension ({to:cell}) is before its start ({from:cell})',
      decision: 'It is not stated by which decision the member is suspended',
      by: 'It is not stated who suspended the member',
      other:
        'The member was not suspended by the chair of the kenesh (entered: “{by:conflicts.suspendedBy}”), who decides it',
      claimed: 'The decision to suspend is entered without its number',
      early:
        'The member is entered as suspended on {from:document}, but the conflict arose on {arisen:document}',
      future: 'The day of the suspension ({from:document}) is still to come',
    },
    todo: 'Enter the decision of the chair of the kenesh and the days of the suspension. The clause sets no term.',
  },
};
