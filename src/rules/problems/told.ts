// Who has been told of the problems found at an object (7.3.1).
import type { CivilDate } from '#core/date';
import { groupedBy } from '#core/group';
import type { Finding } from '#tables/findings';
import type { Letter } from '#tables/letters';
import type { MonitoredObject } from '#tables/objects';
import { dispatchesIn } from '../acts/dispatch.ts';
import { isDone } from '../done.ts';
import type { Facts } from '../facts.ts';
import { mentionsIn } from '../mentions.ts';

export type Listener = 'kenesh' | 'executive' | 'object' | 'community';

type Known = Pick<
  Facts,
  'findings' | 'activities' | 'objects' | 'acts' | 'letters' | 'publications' | 'today'
>;

/** The four whom 7.3.1 names; three where the object is the executive body itself. */
export function listenersOf({ type }: MonitoredObject): readonly Listener[] {
  return type === 'executive'
    ? ['kenesh', 'executive', 'community']
    : ['kenesh', 'executive', 'object', 'community'];
}

/** The problems that still stand, by their object: the finding's own, else that of its act. */
export function problemsByObject({
  findings,
  acts,
}: Pick<Facts, 'findings' | 'acts'>): ReadonlyMap<string | null, readonly Finding[]> {
  const objectOf = objectsOfActs(acts);
  return groupedBy(findings.filter(isProblem), ({ object, act }) => object ?? objectOf(act));
}

/** Whether a finding is a problem that still stands; one whose state is blank does. */
function isProblem({ good, state }: Finding): boolean {
  return good !== true && state !== 'fixed' && state !== 'closed';
}

function objectsOfActs(acts: Facts['acts']): (act: string | null) => string | null {
  const objects = new Map(acts.map(({ number, object }) => [number, object]));
  return (act) => (act === null ? null : (objects.get(act) ?? null));
}

/** Whether a listener has been told of a finding at an object; null where a letter with blanks may have told it. */
type IsTold = (finding: Finding, object: MonitoredObject, listener: Listener) => boolean | null;

/**
 * Tells who has been told of a finding since it was made: by a notice of problems about the object, by the act that
 * holds it, or, the community, by that act's publication.
 */
export function toldBy(facts: Known): IsTold {
  const { activities, today } = facts;
  const days = new Map(activities.map(({ number, from, to }) => [number, to ?? from]));
  const noticesOf = noticesByObject(facts);
  const isToldByAct = toldByAct(facts);
  return (finding, object, listener) => {
    const found = days.get(finding.activity ?? '') ?? null;
    const since = (date: CivilDate | null) => isDone(date, today) && (found === null || date >= found);
    const notices = noticesOf(object, listener);
    if (notices.some(({ letter, whole }) => whole && since(letter.sent))) return true;
    if (isToldByAct(finding, listener)) return true;
    const may = notices.some(({ letter, whole }) => letter.sent === null || (!whole && since(letter.sent)));
    return may ? null : false;
  };
}

/** A notice of problems; not `whole` where it lacks its object or addressee. */
interface Notice {
  readonly letter: Letter;
  readonly whole: boolean;
}

/** The notices that are, or may be, about an object and for a listener. */
function noticesByObject({
  letters,
  acts,
}: Known): (object: MonitoredObject, listener: Listener) => readonly Notice[] {
  const objectOf = objectsOfActs(acts);
  const notices = groupedBy(
    letters.filter(({ kind }) => kind === 'problems'),
    ({ object, act }) => object ?? objectOf(act),
  );
  return ({ number, type }, listener) => {
    const same: readonly (string | null)[] =
      type === 'executive' && listener === 'executive' ? ['executive', 'object', null] : [listener, null];
    return [number, null].flatMap((object) =>
      (notices.get(object) ?? [])
        .filter(({ addressee }) => same.includes(addressee))
        .map((letter) => ({ letter, whole: object !== null && letter.addressee !== null })),
    );
  };
}

function toldByAct({
  acts,
  objects,
  letters,
  publications,
  today,
}: Known): (finding: Finding, listener: Listener) => boolean {
  const published = mentionsIn(
    publications.filter(({ what, date }) => what === 'act' && isDone(date, today)),
    ({ subject }) => subject,
  );
  const dispatchesOf = dispatchesIn(objects, letters);
  const listeners = new Map(
    acts.map((act): [string, readonly Listener[]] => [
      act.number,
      [
        ...dispatchesOf(act).flatMap(({ addressee, sent }) => (isDone(sent, today) ? [addressee] : [])),
        ...(published([act.number, act.act]).length > 0 ? (['community'] as const) : []),
      ],
    ]),
  );
  return ({ act }, listener) => act !== null && (listeners.get(act) ?? []).includes(listener);
}
