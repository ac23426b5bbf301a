// 5.3.2: the first meeting is held within ten working days of the group's formation.
import { unknown } from '#core/verdict';
import { firstMeetingDue, firstMeetingHeld, isFirstMeetingKnown } from './deadlines/first-meeting.ts';
import { judgeDeadline } from './deadlines/judge-deadline.ts';
import { rule } from './rule.ts';

/** 5.3.2 «БМжБ тобунун биринчи жыйналышы түзүлгөн учурдан тартып 10 жумушчу күндөн кечиктирбестен өткөрүлүүгө тийиш» */
export const firstMeeting = rule({
  clause: '5.3.2',
  id: '5.3.2-first-meeting',
  severity: 'error',
  sheet: 'meetings',
  reads: ['settings', 'readings', 'calendar', 'meetings', 'steps'],
  *check(facts) {
    const due = firstMeetingDue(facts);
    if (due === null) return yield unknown({ column: 'date' });
    const outcome = judgeDeadline(due, firstMeetingHeld(facts), facts.today, { column: 'date' });
    yield outcome.value === 'met' && !isFirstMeetingKnown(facts)
      ? unknown({ column: 'date', says: 'meeting' })
      : outcome;
  },
});
