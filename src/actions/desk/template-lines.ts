// What the desk says of the group's own template, and the example that is made at a press.

import type { World } from '#core/ports';
import { documents } from '#documents';
import type { DocumentKind } from '#documents/kind';
import { titleOf } from '#documents/kind';
import { problemsOf } from '#documents/template/check';
import { exampleOf } from '#documents/template/example';
import type { DocumentId } from '#rules/answered';
import type { Language } from '#texts';
import { say } from '#texts/verdict-words';
import { changesIn } from '../changes-in.ts';
import { logLine } from '../log.ts';
import { type Drawn, drawn } from '../making/drawn.ts';
import { type Opened, opened } from '../making/opened.ts';
import { problemWords, templateSetting, templateUrl } from '../making/templated.ts';
import { Refusal } from '../refusal.ts';
import { fillSettings } from '../settings-rows.ts';
import { lineOf } from './lines.ts';
import type { DeskButton, DeskLine } from './types.ts';

/** Whether the template in use can be opened, and what is wrong in it; nothing where there is none. */
export function templateLines(
  world: World,
  kind: DocumentKind,
  { tree }: Drawn,
  there: Opened,
  language: Language,
): readonly DeskLine[] {
  const url = templateUrl(kind, there);
  const row = templateSetting(kind);
  if (url === null || row === null) return [];
  const template = world.documents.template(url);
  const { right, wrong } = language.actions.template;
  const problems = template === null ? [] : problemsOf(template, kind.id, kind.sheet, tree);
  if (template !== null && problems.length === 0) return [lineOf(right, { sign: 'met', url })];
  const text =
    template === null
      ? say(language, language.actions.errors.templateGone, { url })
      : say(language, wrong, { list: problemWords(problems, language) });
  const placeWords = `${language.sheets.settings.title} · ${language.settings[row].name}`;
  return [lineOf(text, { sign: 'violated', place: { sheet: 'settings', row, column: 'value' }, placeWords })];
}

/** The example is offered where the kind may have a template and has none. */
export function exampleButtons(
  kind: DocumentKind,
  there: Opened,
  { actions }: Language,
): readonly DeskButton[] {
  const isOffered = templateSetting(kind) !== null && templateUrl(kind, there) === null;
  return isOffered ? [{ caption: actions.template.make, deed: 'example' }] : [];
}

/** Makes an example of a template and puts its link into the settings, if nobody has written one there. */
export function makeExample(world: World, id: DocumentId, row: string | null): string {
  const there = opened(world);
  const kind = documents[id];
  const key = templateSetting(kind);
  if (key === null || !kind.offers(there.judged.facts).some((one) => one.row === row))
    throw new Refusal('noRow', { sheet: there.language.sheets[kind.sheet ?? 'settings'].title });
  const tree = exampleOf(id, drawn(kind, row, there).tree, there.language);
  const document = world.documents.make(tree);
  document.print(0, tree.blocks.length);
  document.close();
  const settings = there.book.sheet('settings');
  const said = say(there.sheetLanguage, there.sheetLanguage.actions.template.example, { name: tree.name });
  world.book.apply([
    ...(settings === null
      ? []
      : changesIn(there.book, settings, fillSettings(settings, { [key]: document.url }))),
    ...logLine(there.book, world, `${titleOf(id, there.language)}: ${tree.name} ${document.url}`),
  ]);
  return said;
}
