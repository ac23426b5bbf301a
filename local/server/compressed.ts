// What goes over the line compressed: texts, where the browser takes that.

/** Shorter than this, in bytes, compressing gains nothing. */
export const COMPRESSED_FROM = 1024;

/** Whether a browser says that it takes gzip. */
export function takesGzip(accepts: string | string[] | undefined): boolean {
  return /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/.test(String(accepts ?? ''));
}

/** Whether a body is a text long enough; spreadsheets, papers and fonts are compressed already. */
export function isWorthIt(type: string, body: string | Uint8Array): boolean {
  return body.length >= COMPRESSED_FROM && /^(text\/|application\/xml|image\/svg)/.test(type);
}
