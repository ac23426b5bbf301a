// What in a paper contradicts itself, in English.

export const contradictions = {
  beforeMeeting:
    "The act's date ({date:document}) is before the meeting that considered it ({meeting:document}).",
  tooManyVotes: '{number}: there are more votes ({votes}) than people present ({present}).',
  notMember: 'People who were not members that day are listed as present: {names}.',
  notSeated: 'Signers who were not members that day: {names}.',
  suspended: 'A signer is suspended from this matter: {names} (6.4).',
  fewSigners: 'The act has {count} signers, at least three are needed.',
  notApproved: 'The plan item was not approved when the work began: {items} (7.3.1).',
  notInPlan: 'The act is tied to no item of the work plan (7.3.1).',
  otherBase: "{number}: the text says n = {given}, the survey's table has n = {bases}.",
  notChair: "The meeting was led by {name}, who is not the chair: check the signer's office.",
  reversed: 'The suspension ends on {to:document} and begins on {from:document}: the days are reversed.',
  partlyApproved: 'These plan items are not approved and do not stand under the mark of approval: {items}.',
};
