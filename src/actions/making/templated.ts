// A document by the group's own template, where the settings name one for its kind.
import { fingerprint } from '#core/fingerprint';
import type { TemplateDocument, World } from '#core/ports';
import type { DocumentKind } from '#documents/kind';
import { problemsOf, type TemplateProblem } from '#documents/template/check';
import { byTemplate } from '#documents/template/fill';
import { type SettingKey, settingList } from '#tables';
import type { Language } from '#texts';
import { say } from '#texts/verdict-words';
import { Refusal } from '../refusal.ts';
import type { Drawn } from './drawn.ts';
import type { Opened } from './opened.ts';

/** The setting that holds the template of a kind, or null where the kind takes none. */
export function templateSetting({ id }: Pick<DocumentKind, 'id'>): SettingKey | null {
  const key = `template.${id}`;
  return key in settingList ? (key as SettingKey) : null;
}

/** The link of the template in use; null: the built-in layout. */
export function templateUrl(
  kind: Pick<DocumentKind, 'id'>,
  { judged }: Pick<Opened, 'judged'>,
): string | null {
  const key = templateSetting(kind);
  const value = key === null ? null : judged.facts.settings[key];
  return typeof value === 'string' ? value.trim() : null;
}

/** Throws a refusal where the template cannot be opened. */
function readTemplate({ documents }: World, url: string): TemplateDocument {
  const template = documents.template(url);
  if (template === null) throw new Refusal('templateGone', { url });
  return template;
}

/** What is wrong, as one list in words. */
export function problemWords(problems: readonly TemplateProblem[], language: Language): string {
  return problems.map(({ id, tag }) => say(language, language.actions.template[id], { tag })).join('; ');
}

/** The same drawing by the template in use. Throws a refusal with the list of what is wrong in it. */
export function templated(
  world: World,
  kind: DocumentKind,
  row: string | null,
  drawing: Drawn,
  there: Opened,
): Drawn {
  const url = templateUrl(kind, there);
  if (url === null) return drawing;
  const template = readTemplate(world, url);
  const problems = problemsOf(template, kind.id, kind.sheet, drawing.tree);
  if (problems.length > 0)
    throw new Refusal('templateWrong', { list: problemWords(problems, there.sheetLanguage) });
  const tree = byTemplate(url, template, {
    ...{ tree: drawing.tree, sheet: kind.sheet, row, facts: there.judged.facts, language: there.language },
    sources: new Set(drawing.sources.keys()),
  });
  return { ...drawing, tree, mark: fingerprint(JSON.stringify(tree)) };
}
