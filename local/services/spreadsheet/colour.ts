// Colours as Apps Script gives them back: lower-case, six digits.

/** `colour` in lower case with six digits. @throws where it is no hexadecimal colour; names are not known here */
export function hex(colour: string): string {
  const lower = String(colour).toLowerCase();
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/.exec(lower);
  if (short)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join('')}`;
  if (!/^#[0-9a-f]{6}$/.test(lower)) throw new Error(`Invalid argument: color «${colour}»`);
  return lower;
}
