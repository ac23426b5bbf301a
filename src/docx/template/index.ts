// A group's own .docx: its tags, and the same file filled. The engine is loaded at its first use.
import { strToU8 } from 'fflate';
import type { Block } from '#core/document';
import { BrokenTemplate, type Scope, type Tag } from '#core/template';
import { blocksXml } from '../body.ts';
import type { Outcome } from './engine.ts';
import { Package } from './package.ts';

/** The bundler keeps what is required in a function until it is called. */
declare function require(file: './engine.ts'): typeof import('./engine.ts');

/** The tags of a template. Throws `BrokenTemplate`. */
export function templateTags(bytes: Uint8Array): readonly Tag[] {
  const { tagsIn } = require('./engine.ts');
  return resultOf(tagsIn(new Package(bytes)));
}

function resultOf<T>(outcome: Outcome<T>): T {
  if (outcome.faults !== undefined) throw new BrokenTemplate(outcome.faults);
  return outcome.result;
}

/** What a template is filled with: its tags, the whole paper, and what stands above and below whatever the template says. */
export interface Filling {
  readonly scope: Scope;
  readonly text: readonly Block[];
  readonly above: readonly Block[];
  readonly below: readonly Block[];
}

/** The bytes of a template filled. Throws `BrokenTemplate`. */
export function filledTemplate(bytes: Uint8Array, { scope, text, above, below }: Filling): Uint8Array {
  const { fill } = require('./engine.ts');
  const file = resultOf(fill(new Package(bytes), scope, blocksXml(text)));
  const main = file.files[MAIN]?.asText() ?? '';
  file.put(MAIN, strToU8(framed(main, blocksXml(above), blocksXml(below))));
  return file.bytes();
}

const MAIN = 'word/document.xml';

/** The text of a document between two others: after the opening of its body, and before its last section's properties. */
function framed(main: string, above: string, below: string): string {
  const opening = /<w:body(?:\s[^>]*)?>/.exec(main);
  const closing = main.lastIndexOf('</w:body>');
  if (opening === null || closing < 0) return main;
  const start = opening.index + opening[0].length;
  const section = main.lastIndexOf('<w:sectPr', closing);
  const isLast =
    section > main.lastIndexOf('</w:p>', closing) && section > main.lastIndexOf('</w:tbl>', closing);
  const end = isLast ? section : closing;
  return `${main.slice(0, start)}${above}${main.slice(start, end)}${below}${main.slice(end)}`;
}
