// A short mark of a text: equal texts have equal marks, others almost surely not.

const { imul } = Math;

/** Six letters and digits (FNV-1a over UTF-16 units, 32 bits). */
export function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36).padStart(7, '0').slice(-6);
}
