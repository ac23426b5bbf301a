// Texts with places to fill, as Utilities.formatString and Logger.log take them.

/** `template` with %s, %d and %% filled in turn; another directive throws. */
export function formatText(template: string, ...values: readonly unknown[]): string {
  let next = 0;
  return template.replace(/%(.)/g, (found, letter: string) => {
    if (letter === '%') return '%';
    const value = values[next++];
    if (letter === 's') return String(value);
    if (letter === 'd') return String(Math.trunc(Number(value)));
    throw new Error(`Formatting with ${found} is not implemented by the local host`);
  });
}
