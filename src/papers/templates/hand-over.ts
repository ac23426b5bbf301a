// A template is handed over, or given up; the example to start one from.

import { paragraph } from '#core/document';
import type { DocumentId } from '#core/document-id';
import type { Context } from '#core/ports';
import { titleOf } from '#documents/kind';
import { kindShape } from '#documents/template/kinds';
import { docxOf } from '#docx';
import { decoded } from '#docx/base64';
import { MOST_TEMPLATE } from '#docx/template/package';
import { Refusal } from '#texts/refusal';
import { say } from '#texts/verdict-words';
import { commit, forget, note, noteOf } from '#workbook/journal';
import { logStep } from '#workbook/log';
import { type Opened, opened } from '../making/opened.ts';
import { newRows, rowSteps } from '../making/rows.ts';
import { checkTemplate } from './fill.ts';
import { hashOf, opensTo, templateMark, templateOf } from './kept.ts';

/**
 * Keeps a template of a kind and enters it; papers of that kind are made by it from then on. What was handed over
 * already is not kept once more. Call under the lock.
 * Refused, with nothing kept, where it is no .docx, too large, or has tags that name nothing.
 * @param data the file in base64
 */
export function handOver(context: Context, id: DocumentId, name: string, data: string): string {
  const there = opened(context);
  if (data.length > (MOST_TEMPLATE * 4) / 3 + 4)
    throw new Refusal('brokenTemplate', { faults: there.sheetLanguage.actions.template.faults.tooLarge });
  const bytes = decoded(data);
  checkTemplate(id, bytes, there);
  const title = name.replace(/\.docx$/i, '');
  const hash = hashOf(bytes);
  const message = say(there.sheetLanguage, there.sheetLanguage.actions.template.kept, {
    name: title,
    kind: titleOf(id, there.sheetLanguage),
  });
  const now = templateOf(id, there.judged.facts);
  if (now?.title === title && now.hash === hash && opensTo(context.documents, now)) {
    forget(context, handing(id));
    return message;
  }
  const { columns } = there.sheetLanguage.sheets.archive;
  const cells = {
    kind: columns.kind.choices.other,
    title,
    date: { date: context.today },
    link: stored(context, id, title, hash, bytes),
    keeper: context.user,
    hash,
    made: templateMark(id),
  };
  commit(context, there.book, handing(id), [
    ...newRows(there, 'archive', [cells]).steps,
    ...logStep(there.book, context, message),
  ]);
  return message;
}

/** By what the journal knows the handing over of a kind's template. */
const handing = (id: DocumentId): string => `template ${id}`;

/** Where the file is kept: where a run that was cut off has left it, or newly stored. */
function stored(context: Context, id: DocumentId, title: string, hash: string, bytes: Uint8Array): string {
  const left = noteOf(context, handing(id))?.split(' ') ?? [];
  if (left[0] === hash && left[1] !== undefined) return left[1];
  const { url } = context.documents.store(title, bytes);
  note(context, handing(id), `${hash} ${url}`);
  return url;
}

/** Papers of the kind are made without a template again; its file stays with the person who made it. Call under the lock. */
export function giveUp(context: Context, id: DocumentId): string {
  const there = opened(context);
  const { given } = there.sheetLanguage.actions.template;
  const mark = templateMark(id);
  const own = there.judged.facts.archive.filter(({ made }) => made === mark);
  const message = say(there.sheetLanguage, given, { kind: titleOf(id, there.sheetLanguage) });
  commit(context, there.book, handing(id), [
    ...own.flatMap(({ number }) => rowSteps(there, 'archive', number, { made: `${mark}/-` })),
    ...logStep(there.book, context, message),
  ]);
  return message;
}

/** Keeps a ready-made template in the person's Drive: the letterhead, some tags, and the whole paper. */
export function exampleOf(context: Context, id: DocumentId): { readonly name: string; readonly url: string } {
  const there = opened(context);
  const name = say(there.sheetLanguage, there.sheetLanguage.actions.template.exampleName, {
    kind: titleOf(id, there.sheetLanguage),
  });
  return { name, url: context.documents.store(name, exampleBytes(id, there)).url };
}

/** The example as a file. */
function exampleBytes(
  id: DocumentId,
  { sheetLanguage: language }: Pick<Opened, 'sheetLanguage'>,
): Uint8Array {
  const { settings, actions } = language;
  const tag = (name: string) => `{{${name}}}`;
  const own = kindShape(id).filter(
    ({ key, name, rows }) => rows === null && !(key in settings) && /^\p{L}/u.test(name(language)),
  );
  return docxOf({
    name: titleOf(id, language),
    header: null,
    footer: null,
    blocks: [
      paragraph('centered', tag(settings.kenesh.name)),
      paragraph('centered', `${tag(settings.aimak.name)} · ${tag(settings.district.name)}`),
      paragraph(
        'note',
        say(language, actions.template.exampleAbout, {
          tags: own
            .slice(0, 6)
            .map((field) => tag(field.name(language)))
            .join(', '),
        }),
      ),
      paragraph('body', tag(`@${actions.template.text}`)),
    ],
  });
}
