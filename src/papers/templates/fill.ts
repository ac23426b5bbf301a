// A paper by a group's own template: its tags filled from the paper's row, its text and its marks as the program has them.
import type { DocumentId } from '#core/document-id';
import { BrokenTemplate } from '#core/template';
import { documents } from '#documents';
import { kindShape } from '#documents/template/kinds';
import { checkTags, type Reader, scopeOfRow } from '#documents/template/scope';
import { type Filling, filledTemplate, templateTags } from '#docx/template/index';
import { rowsOf } from '#rules/shared/data/rows';
import { Refusal } from '#texts/refusal';
import { say } from '#texts/verdict-words';
import type { Opened } from '../making/opened.ts';

/** Throws a refusal that names every fault of a template of a kind. */
export function checkTemplate(id: DocumentId, bytes: Uint8Array, there: Opened): void {
  explained(there, () => checkTags(templateTags(bytes), kindShape(id), languagesOf(there)));
}

/** The bytes of a paper by a template. Throws a refusal where the template is broken. */
export function filledPaper(
  id: DocumentId,
  row: string | null,
  template: Uint8Array,
  marks: Pick<Filling, 'text' | 'above' | 'below'>,
  there: Opened,
): Uint8Array {
  const { sheet } = documents[id];
  const { facts } = there.judged;
  const own = sheet === null ? undefined : rowsOf(facts, sheet).find(({ number }) => number === row);
  const reader: Reader = { facts, language: there.language, languages: languagesOf(there) };
  const scope = scopeOfRow(own ?? { number: row ?? '' }, kindShape(id), reader);
  return explained(there, () => filledTemplate(template, { scope, ...marks }));
}

/** Tags are in the language of the sheets or of the documents; their English keys hold in any. */
const languagesOf = ({ language, sheetLanguage }: Opened) => [sheetLanguage, language];

function explained<T>({ sheetLanguage }: Opened, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof BrokenTemplate)) throw error;
    const { faults: words, meant, text } = sheetLanguage.actions.template;
    const whole = `{{@${text}}}`;
    const faults = error.faults.map(({ kind, tag, nearest }) => {
      const fault = say(sheetLanguage, words[kind], { tag: `{{${tag}}}`, whole });
      return nearest === '' ? fault : `${fault} (${say(sheetLanguage, meant, { tag: `{{${nearest}}}` })})`;
    });
    throw new Refusal('brokenTemplate', { faults: [...new Set(faults)].slice(0, SHOWN).join('; ') });
  }
}

/** So many faults are named at once. */
const SHOWN = 8;
