// What the product computes of the group's work: meetings, candidates, plan items and letters.
import { stateOf } from '#calendar';
import type { Cell } from '#core/cell';
import type { Facts } from '#rules/facts';
import { hasMajority } from '#rules/forming/votes';
import { attendanceOn } from '#rules/meetings/attendance';
import { planStateOf } from '#rules/plan/state';
import { requestDues } from '#rules/requests/request-due';
import type { Candidate } from '#tables/candidates';
import type { Letter } from '#tables/letters';
import type { Meeting } from '#tables/meetings';
import type { PlanItem } from '#tables/plan';
import type { Language } from '#texts';

type Cells = Readonly<Record<string, Cell>>;

/** Yes or no; blank where it is not known. */
function answerOf(holds: boolean | null, { documents }: Language): Cell {
  if (holds === null) return '';
  return holds ? documents.yes : documents.no;
}

/** 7.2.3: more than half of all members. */
export function meetingCells({ date, present }: Meeting, facts: Facts, language: Language): Cells {
  if (date === null) return { presentCount: present.length, needed: '', competent: '' };
  const { count, needed, competent } = attendanceOn(date, present, facts.members);
  return { presentCount: count, needed, competent: answerOf(competent, language) };
}

/** 5.4.4: the gathering elects the citizens' candidates; municipal staff and deputies come by other ways. */
export function candidateCells(candidate: Candidate, language: Language): Cells {
  return { elected: candidate.side === 'citizen' ? answerOf(hasMajority(candidate), language) : '' };
}

/** 7.3.1: drafted, sent, discussed, approved. */
export function planCells(item: PlanItem, { today }: Facts, { terms }: Language): Cells {
  return { state: terms.planStates[planStateOf(item, today)] };
}

/**
 * 4.3: when the answer is due and where that stands. While nobody has said whether the term is in working or calendar
 * days, what both have in common: no day but where they agree, no state but where either way leads to it.
 */
export function letterCells(letter: Letter, facts: Facts, { terms }: Language): Cells {
  const dues = [...new Set(requestDues(letter, facts).map(({ due }) => due))];
  const states = new Set(
    dues.map((due) => stateOf(due, letter.answered, facts.today, facts.settings.warnDays)),
  );
  const [[due], [state]] = [dues, [...states]];
  return {
    due: dues.length === 1 && due ? { date: due } : '',
    state: states.size === 1 && state ? terms.states[state] : '',
  };
}
