// 7.3.1: the kenesh, the executive body, the object and the community are notified of problems in good time. The text sets
// no day: what is not entered is not known, unless the group has chosen a term and it has passed. Therefore a warning.
import type { CivilDate } from '#core/date';
import { memoized } from '#core/memoized';
import { isClaimed, met, type Outcome, unknown, violated } from '#core/verdict';
import type { Finding } from '#tables/findings';
import type { MonitoredObject } from '#tables/objects';
import { rule } from './rule.ts';
import { daySources } from './shared/deadlines/options.ts';
import { isPromptOpen, isPromptTermOver, promptDue } from './shared/deadlines/prompt.ts';
import {
  foundDays,
  informedBy,
  type Listener,
  listenersOf,
  problemsByObject,
} from './shared/problem-listeners.ts';

/** 7.3.1 «жергиликтүү кеңешке, жергиликтүү өз алдынча башкаруунун аткаруу органына, биргелешкен мониторинг жана баалоо объекттерине жана жергиликтүү коомдоштукка … табылган поблемалар жөнүндө өз убагында маалымдайт» */
export const problems = rule({
  clause: '7.3.1',
  id: '7.3.1-problems',
  kind: 'law',
  severity: 'warning',
  sheet: 'objects',
  reads: ['findings', 'activities', 'objects', 'acts', 'letters', 'publications', ...daySources],
  *check(facts) {
    const problemsOf = problemsByObject(facts);
    const isInformed = informedBy(facts);
    const informedUntil = memoized((today: CivilDate) => informedBy({ ...facts, today }));
    const foundOn = foundDays(facts);
    for (const object of facts.objects) {
      const own = problemsOf.get(object.number) ?? [];
      const outcomes = (own.length === 0 ? [] : listenersOf(object)).map((listener) => {
        const matching = (some: readonly Finding[]) =>
          some.map((finding) => {
            const due = promptDue(foundOn(finding), facts);
            const overdue = isPromptTermOver(foundOn(finding), facts);
            const inTime =
              !overdue || due === null || informedUntil(due)(finding, object, listener) !== false;
            const undated = isPromptOpen(foundOn(finding), facts);
            return { finding, is: isInformed(finding, object, listener), overdue, inTime, undated };
          });
        return judgeListener(object, listener, matching(own), matching(problemsOf.get(null) ?? []));
      });
      yield* claimedOnce(outcomes);
    }
  },
});

interface Reported {
  readonly finding: Finding;
  readonly is: boolean | 'claimed' | null;
  /** Whether the chosen term for telling of it has passed. */
  readonly overdue: boolean;
  /** Whether it was, or may have been, reported by then. */
  readonly inTime: boolean;
  /** Whether a term is chosen and the day on which it was found is not stated. */
  readonly undated: boolean;
}

/** One verdict alone for all addressees whose letters have no №. */
function* claimedOnce<Message extends string>(outcomes: readonly Outcome<Message>[]) {
  const claimed = outcomes.filter(isClaimed);
  yield* outcomes.filter((outcome) => !isClaimed(outcome));
  yield* claimed.slice(0, 1);
}

/** One verdict an addressee, over all problems of the object; `astray` are those of which no object is stated. */
function judgeListener(
  object: MonitoredObject,
  listener: Listener,
  reported: readonly Reported[],
  astray: readonly Reported[],
) {
  const isOpen = ({ is }: Reported) => is !== true;
  const own = reported.filter(isOpen);
  const open = own.length > 0 ? own : astray.filter(isOpen).map((one) => ({ ...one, is: null }));
  const details = {
    row: object.number,
    column: 'name',
    part: listener,
    actual: reported.length - own.length,
    required: reported.length,
    figures: { addressee: listener, findings: open.map(({ finding }) => finding.number).join(', ') },
  };
  const late = reported.filter(({ inTime }) => !inTime).map(({ finding }) => finding.number);
  const undated = reported.filter((one) => one.undated).map(({ finding }) => finding.number);
  if (open.length === 0 && late.length === 0 && undated.length > 0)
    return unknown({
      ...details,
      says: 'undated',
      figures: { ...details.figures, findings: undated.join(', ') },
    });
  if (open.length === 0)
    return late.length === 0
      ? met(details)
      : violated({ ...details, says: 'late', figures: { ...details.figures, findings: late.join(', ') } });
  if (open.every(({ is }) => is === 'claimed')) return unknown({ ...details, part: null, says: 'claimed' });
  if (open.every(({ is }) => is === null)) return unknown(details);
  if (listener === 'object' && object.type === null)
    return unknown({ ...details, column: 'type', says: 'type' });
  return open.some(({ is, overdue }) => is === false && overdue) ? violated(details) : unknown(details);
}
