// What clocks in a time zone show.

/** Reads a moment, in milliseconds, as the numbers of a clock in `timeZone`. @throws RangeError for an unknown zone */
export function clockIn(timeZone: string): (time: number) => ReadonlyMap<string, number> {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  return (time) => new Map(format.formatToParts(time).map(({ type, value }) => [type, Number(value)]));
}
