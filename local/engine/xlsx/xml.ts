// The little of XML that spreadsheet files need: written, and read into a tree.

/** An element: its name without a prefix, its attributes, the elements in it, and the text directly in it. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

type Value = string | number | boolean | undefined;

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const TOKEN =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>|<!DOCTYPE[^>]*>|<\/[^>]+>|<([^\s/>]+)((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>|[^<]+/g;
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** `text` for the inside of an element or an attribute; characters that XML has no place for go. */
export function escapeXml(text: string): string {
  return text
    .replace(/[\p{Cc}\ufffe\uffff]/gu, (char) => ('\t\n\r'.includes(char) ? char : ''))
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}

/** An element as text; attributes that are undefined are left out. */
export function xml(
  name: string,
  attributes: Readonly<Record<string, Value>>,
  ...inside: readonly string[]
): string {
  const given = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(
      ([key, value]) => ` ${key}="${escapeXml(String(value === true ? 1 : value === false ? 0 : value))}"`,
    );
  const content = inside.join('');
  return content === '' ? `<${name}${given.join('')}/>` : `<${name}${given.join('')}>${content}</${name}>`;
}

/** A file of one element. */
export function xmlFile(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
}

/** A file that is no XML, or more than these files have any use for. */
export class DamagedXml extends Error {}

/** The root element of a file. @throws DamagedXml where there is none, or tags do not fit each other */
export function parseXml(text: string): Element {
  const top: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [top];
  let end = 0;
  for (const { 0: token, 1: data, 2: name, 3: attributes = '', 4: closed, index } of text.matchAll(TOKEN)) {
    if (index !== end) throw new DamagedXml(`There is something that is no XML at ${end}.`);
    end = index + token.length;
    if (/^<!DOCTYPE/i.test(token)) throw new DamagedXml('It declares a document type.');
    const inside = open[open.length - 1] ?? top;
    if (name !== undefined) {
      const element: Element = {
        name: bare(name),
        attributes: attributesOf(attributes),
        children: [],
        text: '',
      };
      inside.children.push(element);
      if (closed === '') open.push(element);
    } else if (data !== undefined) inside.text += data;
    else if (token.startsWith('</')) {
      const ended = bare(token.slice(2, -1).trim());
      if (open.length < 2 || inside.name !== ended) throw new DamagedXml(`</${ended}> ends nothing.`);
      open.pop();
    } else if (!token.startsWith('<')) inside.text += unescapeXml(token);
  }
  const [root] = top.children;
  if (!root || open.length > 1 || end !== text.length) throw new DamagedXml('It breaks off.');
  return root;
}

/** The first child of that name. */
export function child(element: Element | undefined, name: string): Element | undefined {
  return element?.children.find((one) => one.name === name);
}

/** All children of that name. */
export function all(element: Element | undefined, name: string): Element[] {
  return element?.children.filter((one) => one.name === name) ?? [];
}

/** Whether an attribute or a child of that name says yes; an element without a value does. */
export function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}

function attributesOf(text: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [, key = '', double, single] of text.matchAll(ATTRIBUTE)) {
    found[bare(key)] = unescapeXml(double ?? single ?? '');
  }
  return found;
}

function unescapeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#x[0-9a-f]+|#\d+|\w+);/gi, (whole, code: string) => {
    if (code.startsWith('#x')) return String.fromCodePoint(Number.parseInt(code.slice(2), 16));
    if (code.startsWith('#')) return String.fromCodePoint(Number(code.slice(1)));
    return ENTITIES[code] ?? whole;
  });
}

function bare(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
