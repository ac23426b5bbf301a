// Names of documents as names of files: no path, nothing that a file system refuses.

/** The most bytes of a name, so that a number and an ending still fit 255. */
const LONGEST = 180;
const DEVICES = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/** `name` without what leads out of a folder or is not allowed in one; never empty. */
export function safeName(name: string): string {
  const plain = name
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}/\\:*?"<>|]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '');
  const safe = DEVICES.test(plain) ? `_${plain}` : plain;
  return shortened(safe).replace(/[. ]+$/, '') || 'Untitled';
}

function shortened(text: string): string {
  let kept = '';
  for (const character of text) {
    if (Buffer.byteLength(kept + character) > LONGEST) return kept;
    kept += character;
  }
  return kept;
}
