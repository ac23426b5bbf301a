// 5.3.3: three working days before the first meeting the executive body publishes who was appointed and where they meet.
import { deriveDeadline } from '#calendar';
import { unknown, violated } from '#core/verdict';
import type { Publication } from '#tables/publications';
import { rule } from './rule.ts';
import { firstMeetingDue, firstMeetingHeld, isFirstMeetingKnown } from './shared/deadlines/first-meeting.ts';
import { judgeDeadline } from './shared/deadlines/judge-deadline.ts';
import { countingOptions } from './shared/deadlines/options.ts';
import { withOverride } from './shared/deadlines/override.ts';
import { isStepProven } from './shared/deadlines/step-proof.ts';
import { needsPublication } from './shared/proof.ts';

const ITEMS = ['hasDecision', 'hasMembers', 'hasDate', 'hasPlace', 'hasTime'] as const;

/** 5.3.3 «БМжБ тобунун биринчи жыйналышын өткөргөнгө чейин үч жумушчу күндөн кечиктирбестен … маалыматты … жарыялайт жана (же) … жайгаштырат» */
export const publication = rule({
  clause: '5.3.3',
  id: '5.3.3-publication',
  kind: 'law',
  severity: 'error',
  sheet: 'publications',
  reads: ['settings', 'readings', 'calendar', 'meetings', 'steps', 'publications', 'archive'],
  *check(facts) {
    const meeting = firstMeetingHeld(facts) ?? firstMeetingDue(facts)?.due ?? null;
    if (meeting === null) {
      yield unknown({ column: 'date' });
      return;
    }
    const step = facts.steps.find(({ term }) => term === '5.3.3');
    const due = withOverride(deriveDeadline('5.3.3', meeting, countingOptions(facts)), step);
    const { formed } = facts.settings;
    const dated = facts.publications.filter(({ what, date }) => what === 'firstMeeting' && date !== null);
    const since = dated.filter(({ date }) => formed === null || (date ?? '') >= formed);
    const notices = since.length > 0 ? since : dated;
    const first = [...notices].sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1))[0];
    const done = first?.date ?? step?.done ?? null;
    if (done !== null && formed !== null && done < formed) {
      const place = { row: first?.number ?? null, column: 'date', actual: done, required: `>= ${formed}` };
      yield unknown({ ...place, says: 'early', figures: { done, formed } });
      return;
    }
    const outcome = judgeDeadline(due, done, facts.today, { row: first?.number ?? null, column: 'date' });
    yield outcome.value === 'met' && !isFirstMeetingKnown(facts)
      ? unknown({ row: outcome.row, column: 'date' })
      : needsPublication(outcome, notices, isStepProven('5.3.3', facts), facts.today);
    const inTime = notices.filter(({ date }) => (date ?? '') <= due.latest);
    yield* judgeItems(inTime.length > 0 ? inTime : notices);
  },
});

/** One verdict for each item that none of the notices has; what one leaves out another may tell. */
function* judgeItems(notices: readonly Publication[]) {
  for (const item of ITEMS) {
    if (notices.some((notice) => notice[item] === true)) continue;
    const open = notices.find((notice) => notice[item] === null);
    const notice = open ?? notices[0];
    if (notice === undefined) return;
    const place = { row: notice.number, column: item };
    yield open !== undefined
      ? unknown({ ...place, says: 'item' })
      : violated({ ...place, says: 'itemAbsent' });
  }
}
