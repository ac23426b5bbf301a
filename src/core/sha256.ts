// SHA-256 (FIPS 180-4) of a text in UTF-8, in plain code: the seal of a paper is the same wherever it is computed.

const FRACTION = 2 ** 32;

/** The first 32 bits of the fractional parts of roots of the first primes. */
function constants(count: number, root: number): readonly number[] {
  const primes: number[] = [];
  for (let number = 2; primes.length < count; number++)
    if (primes.every((prime) => number % prime !== 0)) primes.push(number);
  return primes.map((prime) => Math.floor((prime ** (1 / root) % 1) * FRACTION) | 0);
}

const START = constants(8, 2);
const ROUNDS = constants(64, 3);

const right = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

/** 64 hexadecimal digits. */
export function sha256(text: string): string {
  const bytes = padded(utf8(text));
  let state = START;
  for (let at = 0; at < bytes.length; at += 64) state = compressed(state, bytes, at);
  return state.map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

/** A half surrogate counts as U+FFFD, as encoders have it. */
function utf8(text: string): number[] {
  const bytes: number[] = [];
  for (const letter of text) {
    const given = letter.codePointAt(0) ?? 0;
    const code = given >= 0xd800 && given <= 0xdfff ? 0xfffd : given;
    if (code < 0x80) bytes.push(code);
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), 0x80 | (code & 63));
    else if (code < 0x10000) bytes.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
    else
      bytes.push(
        0xf0 | (code >> 18),
        0x80 | ((code >> 12) & 63),
        0x80 | ((code >> 6) & 63),
        0x80 | (code & 63),
      );
  }
  return bytes;
}

/** A one, zeros up to a whole block, and the length in bits. */
function padded(bytes: readonly number[]): Uint8Array {
  const whole = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64);
  whole.set(bytes);
  whole[bytes.length] = 0x80;
  let bits = bytes.length * 8;
  for (let at = whole.length - 1; bits > 0; at--) {
    whole[at] = bits % 256;
    bits = Math.floor(bits / 256);
  }
  return whole;
}

function compressed(state: readonly number[], bytes: Uint8Array, from: number): readonly number[] {
  const words = scheduled(bytes, from);
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let round = 0; round < 64; round++) {
    const one = right(e, 6) ^ right(e, 11) ^ right(e, 25);
    const chosen = (e & f) ^ (~e & g);
    const first = (h + one + chosen + (ROUNDS[round] ?? 0) + (words[round] ?? 0)) | 0;
    const zero = right(a, 2) ^ right(a, 13) ^ right(a, 22);
    const second = (zero + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
  }
  return [a, b, c, d, e, f, g, h].map((word, index) => (word + (state[index] ?? 0)) | 0);
}

/** The words of a block, and those that follow from them. */
function scheduled(bytes: Uint8Array, from: number): Int32Array {
  const words = new Int32Array(64);
  for (let at = 0; at < 64; at++) {
    if (at < 16) {
      for (let byte = 0; byte < 4; byte++)
        words[at] = ((words[at] ?? 0) << 8) | (bytes[from + at * 4 + byte] ?? 0);
      continue;
    }
    const [back15 = 0, back2 = 0] = [words[at - 15], words[at - 2]];
    const zero = right(back15, 7) ^ right(back15, 18) ^ (back15 >>> 3);
    const one = right(back2, 17) ^ right(back2, 19) ^ (back2 >>> 10);
    words[at] = (words[at - 16] ?? 0) + zero + (words[at - 7] ?? 0) + one;
  }
  return words;
}
