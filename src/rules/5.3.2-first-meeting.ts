// 5.3.2: the first meeting is held within ten working days of the group's formation.
import type { Derivation } from '#calendar';
import { type Outcome, unknown } from '#core/verdict';
import type { Facts } from './facts.ts';
import { rule } from './rule.ts';
import { attendanceOn, mayBeOfGroup } from './shared/attendance.ts';
import { firstMeetingDue, firstMeetingHeld, isFirstMeetingKnown } from './shared/deadlines/first-meeting.ts';
import { judgeDeadline } from './shared/deadlines/judge-deadline.ts';
import { isStepProven } from './shared/deadlines/step-proof.ts';
import { isDone } from './shared/is-done.ts';

/** 5.3.2 «БМжБ тобунун биринчи жыйналышы түзүлгөн учурдан тартып 10 жумушчу күндөн кечиктирбестен өткөрүлүүгө тийиш» */
export const firstMeeting = rule({
  clause: '5.3.2',
  id: '5.3.2-first-meeting',
  kind: 'law',
  severity: 'error',
  sheet: 'meetings',
  reads: ['settings', 'readings', 'calendar', 'meetings', 'members', 'steps', 'archive'],
  *check(facts) {
    const due = firstMeetingDue(facts);
    if (due === null) {
      yield unknown({ column: 'date' });
      return;
    }
    const outcome = judgeDeadline(due, firstMeetingHeld(facts), facts.today, { column: 'date' });
    if (outcome.value !== 'met') yield outcome;
    else if (!isFirstMeetingKnown(facts)) yield unknown({ column: 'date', says: 'meeting' });
    else yield judgeAttendance(outcome, due, facts);
  },
});

/**
 * Met where a meeting in time was competent; whether one without a quorum is the first meeting the text does not say. A day
 * noted in the steps alone needs its paper.
 */
function judgeAttendance<Message extends string>(
  outcome: Outcome<Message>,
  { anchor, earliest }: Derivation,
  facts: Pick<Facts, 'settings' | 'meetings' | 'members' | 'readings' | 'steps' | 'archive' | 'today'>,
): Outcome<Message | 'present' | 'few'> {
  const inTime = facts.meetings
    .filter(mayBeOfGroup)
    .flatMap(({ date, present }) =>
      isDone(date, facts.today) && date >= anchor && date <= earliest
        ? [{ date, ...attendanceOn(date, present, facts) }]
        : [],
    );
  const [first] = inTime;
  if (inTime.some(({ competent }) => competent === true)) return outcome;
  if (first === undefined && isStepProven('5.3.2', facts)) return outcome;
  if (first === undefined || inTime.some(({ competent }) => competent === null))
    return unknown({ column: 'date', says: 'present' });
  const { date, count, size, needed } = first;
  const figures = { date, count, size, needed };
  return unknown({
    column: 'date',
    actual: `${count} of ${size}`,
    required: `>= ${needed}`,
    says: 'few',
    figures,
  });
}
