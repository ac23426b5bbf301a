// Who has been notified of the problems found at an object (7.3.1).
import type { CivilDate } from '#core/date';
import { groupedBy } from '#core/group';
import { tables } from '#tables';
import type { Finding } from '#tables/findings';
import type { Letter } from '#tables/letters';
import type { MonitoredObject } from '#tables/objects';
import type { Publication } from '#tables/publications';
import type { Facts } from '../facts.ts';
import { dispatchesIn } from './acts/dispatch.ts';
import { isDone } from './is-done.ts';
import { mentionsIn } from './mentions.ts';
import { isLetterProven } from './proof.ts';

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

/**
 * Whether a listener was notified of a finding at an object; null where a letter with blanks may have done so, `claimed`
 * where it is entered that it was, in no letter that has its №.
 */
type IsInformed = (
  finding: Finding,
  object: MonitoredObject,
  listener: Listener,
) => boolean | 'claimed' | null;

/** Finds the day on which a finding was made: the last day of its activity; null where that is not known. */
export function foundDays({ activities }: Pick<Facts, 'activities'>): (finding: Finding) => CivilDate | null {
  const days = new Map(activities.map(({ number, from, to }) => [number, to ?? from]));
  return ({ activity }) => days.get(activity ?? '') ?? null;
}

/**
 * Finds who was notified of a finding since it was made: by a notice of problems about the object, by the act that
 * holds it, or, the community, by that act's publication or by that of the problems themselves.
 */
export function informedBy(facts: Known): IsInformed {
  const { today } = facts;
  const foundOn = foundDays(facts);
  const publishedOf = publishedProblems(facts);
  const noticesOf = noticesByObject(facts);
  const isInformedByAct = informedByAct(facts);
  return (finding, object, listener) => {
    const found = foundOn(finding);
    const since = (date: CivilDate | null) => isDone(date, today) && (found === null || date >= found);
    const notices = noticesOf(object, listener);
    const sent = notices.filter(({ letter, whole }) => whole && since(letter.sent));
    const byAct = isInformedByAct(finding, listener);
    if (byAct === true || sent.some(({ letter }) => isLetterProven(letter))) return true;
    const published = listener === 'community' ? publishedOf(finding, object) : [];
    if (published.some(({ publication, whole }) => whole && since(publication.date))) return true;
    if (byAct === 'claimed' || sent.length > 0) return 'claimed';
    if (published.some(({ publication: { date } }) => date === null || since(date))) return null;
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

/** A publication of problems; not `whole` where its place or what it is about is not stated. */
interface PublishedProblems {
  readonly publication: Publication;
  readonly whole: boolean;
}

/**
 * Finds the publications on a site or board that are, or may be, about a finding: they name it, its act or its object;
 * one that names nothing is about the only object that has problems.
 */
function publishedProblems(facts: Known): (finding: Finding, object: MonitoredObject) => PublishedProblems[] {
  const publications = facts.publications.filter(
    ({ what, where }) => what === 'problems' && where !== 'other',
  );
  const naming = mentionsIn(publications, ({ subject }) => subject);
  const nameless = publications.filter(({ subject }) => !NUMBER.test(subject ?? ''));
  const isOnly = problemsByObject(facts).size === 1;
  return (finding, object) => {
    const named = naming([finding.number, finding.act, object.number]);
    const mayBe = nameless.filter((publication) => !named.includes(publication));
    return [
      ...named.map((publication) => ({ publication, whole: publication.where !== null })),
      ...mayBe.map((publication) => ({ publication, whole: isOnly && publication.where !== null })),
    ];
  };
}

const NUMBER = new RegExp(
  `(?:${tables.findings.prefix}|${tables.acts.prefix}|${tables.objects.prefix})-\\d`,
  'i',
);

function informedByAct({
  acts,
  objects,
  letters,
  publications,
  today,
}: Known): (finding: Finding, listener: Listener) => boolean | 'claimed' {
  const published = mentionsIn(
    publications.filter(({ what, date }) => what === 'act' && isDone(date, today)),
    ({ subject }) => subject,
  );
  const dispatchesOf = dispatchesIn(objects, letters);
  const informed = new Map(
    acts.map((act): [string, ReadonlyMap<Listener, true | 'claimed'>] => [
      act.number,
      new Map([
        ...dispatchesOf(act).flatMap(({ addressee, sent, proven }) =>
          isDone(sent, today) ? [[addressee, proven ? true : 'claimed'] as const] : [],
        ),
        ...(published([act.number, act.act]).length > 0 ? [['community', true] as const] : []),
      ]),
    ]),
  );
  return ({ act }, listener) => (act === null ? false : (informed.get(act)?.get(listener) ?? false));
}
