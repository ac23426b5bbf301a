// Who has been told of the problems found at an object (7.3.1), and which problems nobody has been told of.
import type { CivilDate } from '#core/date';
import type { Finding } from '#tables/findings';
import type { Letter } from '#tables/letters';
import type { MonitoredObject } from '#tables/objects';
import { dispatchesOf } from '../acts/dispatch.ts';
import { isDone } from '../done.ts';
import type { Facts } from '../facts.ts';
import { mentions } from '../mentions.ts';

export type Listener = 'kenesh' | 'executive' | 'object' | 'community';

export type ProblemFacts = Pick<
  Facts,
  'findings' | 'activities' | 'objects' | 'acts' | 'letters' | 'publications' | 'today'
>;

/** The four whom 7.3.1 names; three where the object is the executive body itself. */
export function listenersOf({ type }: MonitoredObject): readonly Listener[] {
  return type === 'executive'
    ? ['kenesh', 'executive', 'community']
    : ['kenesh', 'executive', 'object', 'community'];
}

/** Whether a finding is a problem that still stands; one whose state is blank does. */
export function isProblem({ good, state }: Pick<Finding, 'good' | 'state'>): boolean {
  return good !== true && state !== 'fixed' && state !== 'closed';
}

/** The object of a finding: its own, else that of its act. */
export function objectOf(
  { object, act }: Pick<Finding, 'object' | 'act'>,
  acts: Facts['acts'],
): string | null {
  return object ?? acts.find(({ number }) => number === act)?.object ?? null;
}

/**
 * Whether a listener has been told of a finding since it was made: by a notice of problems about the object, by the
 * act that holds it, or, the community, by that act's publication. Null where a letter with blanks may have told it.
 */
export function isTold(
  finding: Finding,
  { number: object, type }: MonitoredObject,
  listener: Listener,
  facts: ProblemFacts,
): boolean | null {
  const { acts, activities, letters, today } = facts;
  const activity = activities.find(({ number }) => number === finding.activity);
  const found = activity?.to ?? activity?.from ?? null;
  const same: readonly Listener[] =
    type === 'executive' && listener === 'executive' ? ['executive', 'object'] : [listener];
  const about = ({ object: own, act }: Letter) =>
    own ?? acts.find(({ number }) => number === act)?.object ?? null;
  const notices = letters.filter(
    (letter) =>
      letter.kind === 'problems' &&
      [object, null].includes(about(letter)) &&
      (letter.addressee === null || same.some((each) => each === letter.addressee)),
  );
  const since = (date: CivilDate | null) => isDone(date, today) && (found === null || date >= found);
  const whole = (letter: Letter) => letter.addressee !== null && about(letter) !== null;
  if (notices.some((letter) => whole(letter) && since(letter.sent))) return true;
  if (toldByAct(finding, listener, facts)) return true;
  return notices.some((letter) => letter.sent === null || (!whole(letter) && since(letter.sent)))
    ? null
    : false;
}

function toldByAct(finding: Finding, listener: Listener, facts: ProblemFacts): boolean {
  const { acts, objects, letters, publications, today } = facts;
  const act = acts.find(({ number }) => number === finding.act);
  if (act === undefined) return false;
  if (listener === 'community') {
    return publications.some(
      ({ what, subject, date }) =>
        what === 'act' && isDone(date, today) && mentions(subject, [act.number, act.act]),
    );
  }
  return dispatchesOf(act, objects, letters).some(
    ({ addressee, sent }) => addressee === listener && isDone(sent, today),
  );
}
