// XML as text: elements, and people's words made safe to stand in them.

type Value = string | number;

/** What XML 1.0 cannot hold: control characters, half surrogates, two signs of no meaning. */
const FORBIDDEN = /(?![\t\n\r])\p{Cc}|[\ufffe\uffff]|\p{Cs}/gu;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Any text as the content of an element or an attribute. */
export function escaped(text: string): string {
  return text.replace(FORBIDDEN, '').replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}

/** An element; its children are XML already, its attributes are not. */
export function element(
  name: string,
  attributes: Readonly<Record<string, Value>> = {},
  ...children: readonly string[]
): string {
  const opening = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(`${value}`)}"`);
  const inside = children.join('');
  return `<${name}${opening.join('')}${inside === '' ? '/>' : `>${inside}</${name}>`}`;
}

/** An element of WordprocessingML with the one attribute `w:val`. */
export const valued = (name: string, value: Value): string => element(name, { 'w:val': value });

/** A part of the package. */
export const part = (root: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
