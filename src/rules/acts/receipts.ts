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
