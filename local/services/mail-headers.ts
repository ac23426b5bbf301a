// Headers of letters (RFC 5322) and words in them beyond ASCII (RFC 2047, RFC 2231).

/** The most bytes of text in one encoded word: with the header's name it fits the 76 characters of RFC 2047. */
const WORD_BYTES = 39;
/** The most characters of a parameter on one line. */
const PARAMETER = 50;
/** A name and plain text short enough to stand on one line of 78 characters. */
const PLAIN = /^[\x20-\x7e]{0,60}$/;

/** One header line, ended; a line break that does not fold would begin a header of its own, and throws. */
export function header(name: string, value: string): string {
  if (/[\r\n]/.test(value.replaceAll('\r\n ', ''))) throw new Error(`Invalid argument: ${name}`);
  return `${name}: ${value}\r\n`;
}

/** Free text for a header: as it is where it is short ASCII, else as encoded words. */
export function encodedText(text: string, name: string): string {
  if (/\p{Cc}/u.test(text)) throw new Error(`Invalid argument: ${name}`);
  return PLAIN.test(text) && !text.includes('=?') ? text : encodedWords(text);
}

/** A name that stands before an address. */
export function encodedName(text: string, name: string): string {
  const encoded = encodedText(text, name);
  return encoded === text && !/^[\w !#$%&'*+/=?^`{|}~-]*$/.test(text) ? encodedWords(text) : encoded;
}

/** A parameter such as a file's name: percent-encoded UTF-8, a long one in pieces on lines of their own. */
export function parameter(name: string, value: string): string {
  const pieces = [''];
  for (const byte of new TextEncoder().encode(value)) {
    const character = String.fromCharCode(byte);
    const plain = /[A-Za-z0-9._-]/.test(character);
    const encoded = plain ? character : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
    if ((pieces.at(-1) + encoded).length > PARAMETER) pieces.push('');
    pieces.push(`${pieces.pop()}${encoded}`);
  }
  if (pieces.length === 1) return `${name}*=UTF-8''${pieces.join('')}`;
  return pieces.map((piece, at) => `${name}*${at}*=${at === 0 ? "UTF-8''" : ''}${piece}`).join(';\r\n ');
}

function encodedWords(text: string): string {
  const words: string[] = [];
  let word = '';
  for (const character of text) {
    if (Buffer.byteLength(word + character) > WORD_BYTES) {
      words.push(word);
      word = '';
    }
    word += character;
  }
  words.push(word);
  return words.map((each) => `=?UTF-8?B?${Buffer.from(each).toString('base64')}?=`).join('\r\n ');
}
