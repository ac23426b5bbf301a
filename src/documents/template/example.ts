// An example of a template: the built-in layout told in tags, for people to change.
import { type Block, type DocumentTree, grid, paragraph } from '#core/document';
import type { DocumentId } from '#rules/answered';
import type { Language } from '#texts';
import { say } from '#texts/verdict-words';
import { titleOf } from '../kind.ts';
import { sectionsOf } from './sections.ts';

/** A template that makes the same document as the built-in layout; an act gets a list of its findings, too. */
export function exampleOf(id: DocumentId, { blocks }: DocumentTree, language: Language): DocumentTree {
  const { parts } = sectionsOf(blocks);
  return {
    name: say(language, language.actions.template.exampleName, { kind: titleOf(id, language) }),
    header: null,
    footer: null,
    blocks: [
      paragraph('body', '{{head}}'),
      ...parts.map((_, at) => paragraph('body', `{{part.${at + 1}}}`)),
      paragraph('body', '{{rest}}'),
      ...(id === 'act' ? findingsList(language) : []),
      paragraph('note', '{{settings.kenesh}}, {{today}}'),
    ],
  };
}

/** A table of which the second row is repeated for each finding. */
function findingsList(language: Language): readonly Block[] {
  const { act, report } = language.documents;
  return [
    paragraph('heading', language.actions.template.note),
    grid(
      [report.number, act.finding.found, act.finding.criterion],
      [['{{findings.number}}', '{{findings.found}}', '{{findings.criterion}}']],
      [0.15, 0.5, 0.35],
    ),
  ];
}
