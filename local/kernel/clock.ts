// The clock that scripts see: the real one, or a day that the host was given at the hour that it is now.

const MINUTE = 60_000;

/** Makes this process reckon local dates in `zone`, as Apps Script does with the manifest's `timeZone`. */
export function reckonIn(zone: string): void {
  process.env.TZ = zone;
}

/**
 * The clock of a host: without `today` the real time, with it (`YYYY-MM-DD`) that day at the present time of day.
 * @throws if `today` is no day of the calendar.
 */
export function clock(today?: string): () => Date {
  if (today === undefined) return () => new Date();
  const [year = 0, month = 0, day = 0] = today.split('-').map(Number);
  const midnight = new Date(year, month - 1, day);
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(today) && midnight.getMonth() === month - 1;
  if (!isDay) throw new Error(`Not a day: «${today}»; expected YYYY-MM-DD`);
  return () => {
    const now = new Date();
    const sinceMidnight =
      now.getTime() - new Date(now.getFullYear(), now.getMonth(), now.getDate()).getTime();
    return new Date(midnight.getTime() + Math.min(sinceMidnight, 24 * 60 * MINUTE - 1));
  };
}

/** A `Date` for scripts whose present is `now`; its instances are ordinary dates. */
export function scriptDate(now: () => Date): DateConstructor {
  return new Proxy(Date, {
    construct: (target, args) => (args.length === 0 ? now() : Reflect.construct(target, args)),
    apply: () => now().toString(),
    get: (target, key) => (key === 'now' ? () => now().getTime() : Reflect.get(target, key)),
  });
}

/** Whether `value` is a date of any realm. */
export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}
