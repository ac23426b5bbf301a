// Who received an act, and when (8.2): where the object is the executive body, one receipt is both.
import type { CivilDate } from '#core/date';
import type { Act } from '#tables/acts';
import type { MonitoredObject } from '#tables/objects';

type ObjectType = MonitoredObject['type'];

/** The type of each object by its number. */
export function typesOf(objects: readonly MonitoredObject[]): ReadonlyMap<string, ObjectType> {
  return new Map(objects.map(({ number, type }) => [number, type]));
}

/** When the executive body received an act on an object of a type. */
export function executiveReceipt(
  { receivedExecutive, receivedObject }: Pick<Act, 'receivedExecutive' | 'receivedObject'>,
  type: ObjectType,
): CivilDate | null {
  return receivedExecutive ?? (type === 'executive' ? receivedObject : null);
}

/**
 * Whether the days that stand in an act are those of an object of the type: the object's own answer is owed where the
 * object is not the executive body, the executive body's from its receipt. From when they run this does not tell.
 */
export function actDaysStand(act: Act, type: ObjectType): boolean {
  const isOwed = act.receivedObject !== null && type !== 'executive';
  const executive = executiveReceipt(act, type);
  return isOwed === (act.dueObject !== null) && (executive !== null) === (act.dueExecutive !== null);
}
