// 5.3.3: three working days before the first meeting the executive body publishes who was appointed and where they meet.
import { deriveDeadline } from '#calendar';
import { type Outcome, unknown, violated } from '#core/verdict';
import type { Publication } from '#tables/publications';
import { firstMeetingDue, firstMeetingHeld, isFirstMeetingKnown } from './deadlines/first-meeting.ts';
import { judgeDeadline } from './deadlines/judge-deadline.ts';
import { countingOptions } from './deadlines/options.ts';
import { withOverride } from './deadlines/override.ts';
import { rule } from './rule.ts';

const ITEMS = ['hasDecision', 'hasMembers', 'hasDate', 'hasPlace', 'hasTime'] as const;

/** 5.3.3 «БМжБ тобунун биринчи жыйналышын өткөргөнгө чейин үч жумушчу күндөн кечиктирбестен … маалыматты … жарыялайт жана (же) … жайгаштырат» */
export const publication = rule({
  clause: '5.3.3',
  id: '5.3.3-publication',
  severity: 'error',
  sheet: 'publications',
  reads: ['settings', 'readings', 'calendar', 'meetings', 'steps', 'publications'],
  *check(facts) {
    const meeting = firstMeetingHeld(facts) ?? firstMeetingDue(facts)?.due ?? null;
    if (meeting === null) {
      yield unknown({ column: 'date' });
      return;
    }
    const step = facts.steps.find(({ term }) => term === '5.3.3');
    const due = withOverride(deriveDeadline('5.3.3', meeting, countingOptions(facts)), step);
    const notices = facts.publications.filter(({ what, date }) => what === 'firstMeeting' && date !== null);
    const first = [...notices].sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1))[0];
    const done = first?.date ?? step?.done ?? null;
    const outcome = judgeDeadline(due, done, facts.today, { row: first?.number ?? null, column: 'date' });
    yield outcome.value === 'met' && !isFirstMeetingKnown(facts)
      ? unknown({ row: outcome.row, column: 'date' })
      : outcome;
    for (const notice of notices) yield* judgeItems(notice);
  },
});

/** Every item of the notice, each a verdict of its own. */
function* judgeItems(notice: Publication): Iterable<Outcome> {
  for (const item of ITEMS) {
    if (notice[item] === true) continue;
    const place = { row: notice.number, column: item };
    yield notice[item] === null
      ? unknown({ ...place, says: 'item' })
      : violated({ ...place, says: 'itemAbsent' });
  }
}
