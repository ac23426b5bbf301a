// Every rule, in the order of the clauses.

import { constancy } from './1-constancy.ts';
import { ownTerms } from './1-own-terms.ts';
import { readingsChosen } from './1-readings.ts';
import { actGoal } from './2.1-act-goal.ts';
import { goal } from './2.1-goal.ts';
import { measured } from './2.2(3)-measured.ts';
import { answers } from './2.2(4)-answers.ts';
import { doubleEntry } from './2.2(4)-double.ts';
import { groupCounts } from './2.2(4)-groups.ts';
import { response } from './2.2(4)-response.ts';
import { score } from './2.2(4)-score.ts';
import { scorecard } from './2.2(4)-scorecard.ts';
import { tallySums } from './2.2(4)-tally-sums.ts';
import { whole } from './2.2(4)-whole.ts';
import { constraint } from './2.2(5)-constraint.ts';
import { interfaceMeeting } from './2.2(6)-interface.ts';
import { answered } from './3.1-answered.ts';
import { access } from './3.2-access.ts';
import { comparable } from './3.2-comparable.ts';
import { criteria } from './3.2-criteria.ts';
import { duplicates } from './3.2-duplicates.ts';
import { evidence } from './3.2-evidence.ts';
import { obstacles } from './3.2-obstacles.ts';
import { order } from './3.2-order.ts';
import { readable } from './3.2-readable.ts';
import { references } from './3.2-references.ts';
import { rounds } from './3.2-rounds.ts';
import { samePerson } from './3.2-same-person.ts';
import { secondSource } from './3.2-second-source.ts';
import { spelling } from './3.2-spelling.ts';
import { subject } from './4.1-subject.ts';
import { executive } from './4.2-executive.ts';
import { object } from './4.2-object.ts';
import { informedIn10 } from './4.3-10-informed.ts';
import { informedIn30 } from './4.3-30-informed.ts';
import { answerHolds } from './4.3-answer.ts';
import { discussed } from './4.3-discussed.ts';
import { refusal } from './4.3-refusal.ts';
import { requestTerm } from './4.3-request-term.ts';
import { formingAct } from './5.1-act.ts';
import { age } from './5.2.1-age.ts';
import { citizenship } from './5.2.1-citizenship.ts';
import { community } from './5.2.1-community.ts';
import { oddSize } from './5.2.1-odd-size.ts';
import { size } from './5.2.1-size.ts';
import { citizenSeats } from './5.2.3-citizens.ts';
import { freeOfConflict } from './5.2.3-conflict.ts';
import { deputySeats } from './5.2.3-deputies.ts';
import { municipalSeats } from './5.2.3-municipal.ts';
import { sexShare } from './5.2.3-sex.ts';
import { sizeFeasible } from './5.2.3-size-feasible.ts';
import { mandate } from './5.3.1-mandate.ts';
import { firstMeeting } from './5.3.2-first-meeting.ts';
import { place } from './5.3.3-place.ts';
import { publication } from './5.3.3-publication.ts';
import { startAnnounced } from './5.4.1-start.ts';
import { municipalCandidates } from './5.4.2-candidates.ts';
import { deputiesApproved } from './5.4.3-deputies.ts';
import { conditions } from './5.4.4-conditions.ts';
import { citizensElected } from './5.4.4-elected.ts';
import { gatheringMinutes } from './5.4.4-minutes.ts';
import { gatheringVotes } from './5.4.4-votes.ts';
import { actName } from './5.4.5-act.ts';
import { chair } from './5.4.6-chair.ts';
import { openVote } from './5.4.6-open-vote.ts';
import { decisionPublished } from './5.4.7-published.ts';
import { replacement } from './5.4.8-replacement.ts';
import { conflictKind } from './6.1-kind.ts';
import { conflictBenefit } from './6.2-benefit.ts';
import { kinship } from './6.2-kinship.ts';
import { chairTold } from './6.3-chair.ts';
import { keneshTold } from './6.3-kenesh.ts';
import { noPart } from './6.4-no-part.ts';
import { suspended } from './6.4-suspended.ts';
import { support } from './7.1-support.ts';
import { quarter } from './7.2.2-quarter.ts';
import { attendance } from './7.2.3-attendance.ts';
import { decision } from './7.2.3-decision.ts';
import { quorum } from './7.2.3-quorum.ts';
import { votes } from './7.2.3-votes.ts';
import { chaired } from './7.2.4-chaired.ts';
import { yearlyGathering } from './7.2.4-gathering.ts';
import { archive } from './7.2.5-archive.ts';
import { kept } from './7.2.5-kept.ts';
import { reportArchive } from './7.2.5-report-archive.ts';
import { actPlanned } from './7.3.1-act-planned.ts';
import { activityPlanned } from './7.3.1-activity-planned.ts';
import { approvedFirst } from './7.3.1-approved-first.ts';
import { planOrder } from './7.3.1-plan-order.ts';
import { problems } from './7.3.1-problems.ts';
import { proposals } from './7.3.1-proposals.ts';
import { reportSent } from './7.3.1-report-sent.ts';
import { responsible } from './7.3.1-responsible.ts';
import { measurement } from './7.3.2(2)-measured.ts';
import { strata } from './7.3.2(3)-strata.ts';
import { evaluation } from './7.3.2(5)-evaluation.ts';
import { drawnIn } from './7.3.2(6)-drawn-in.ts';
import { workingGroups } from './7.3.2(7)-working-groups.ts';
import { actParts } from './8.1-act-parts.ts';
import { activityAct } from './8.1-activity-act.ts';
import { halfYearReport } from './8.1-half-year.ts';
import { signatories } from './8.1-signatories.ts';
import { yearReport } from './8.1-year.ts';
import { sent } from './8.2-sent.ts';
import { considered } from './8.3-considered.ts';
import { calledByKenesh } from './8.4-called.ts';
import { contributors } from './8.5-contributors.ts';
import { presented } from './8.5-presented.ts';
import { published } from './8.5-published.ts';
import type { Rule } from './rule.ts';

export const rules = [
  constancy,
  ownTerms,
  readingsChosen,
  goal,
  actGoal,
  measured,
  whole,
  answers,
  groupCounts,
  tallySums,
  doubleEntry,
  response,
  score,
  scorecard,
  constraint,
  interfaceMeeting,
  answered,
  readable,
  access,
  comparable,
  criteria,
  duplicates,
  evidence,
  obstacles,
  order,
  references,
  rounds,
  samePerson,
  secondSource,
  spelling,
  subject,
  object,
  executive,
  requestTerm,
  refusal,
  informedIn10,
  informedIn30,
  answerHolds,
  discussed,
  formingAct,
  size,
  oddSize,
  age,
  citizenship,
  community,
  municipalSeats,
  deputySeats,
  citizenSeats,
  sexShare,
  sizeFeasible,
  freeOfConflict,
  mandate,
  firstMeeting,
  publication,
  place,
  startAnnounced,
  municipalCandidates,
  deputiesApproved,
  conditions,
  gatheringVotes,
  gatheringMinutes,
  citizensElected,
  actName,
  chair,
  openVote,
  decisionPublished,
  replacement,
  conflictKind,
  conflictBenefit,
  kinship,
  chairTold,
  keneshTold,
  suspended,
  noPart,
  support,
  quarter,
  quorum,
  attendance,
  decision,
  votes,
  chaired,
  yearlyGathering,
  archive,
  reportArchive,
  kept,
  planOrder,
  proposals,
  approvedFirst,
  activityPlanned,
  actPlanned,
  responsible,
  problems,
  reportSent,
  measurement,
  strata,
  evaluation,
  drawnIn,
  workingGroups,
  actParts,
  activityAct,
  signatories,
  halfYearReport,
  yearReport,
  sent,
  considered,
  calledByKenesh,
  contributors,
  presented,
  published,
] as const;

type AnyRule = (typeof rules)[number];

export type RuleId = AnyRule['id'];

/** The messages by which each rule may show its verdicts. */
export type RuleMessages = {
  readonly [R in AnyRule as R['id']]: R extends Rule<string, infer Message> ? Message : never;
};
