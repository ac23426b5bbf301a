// An example of a template: the built-in layout told in tags, for people to change.
import { type Block, type DocumentTree, grid, paragraph } from '#core/document';
import type { DocumentId } from '#rules/answered';
import type { Language } from '#texts';
import { say } from '#texts/verdict-words';
import { titleOf } from '../kind.ts';
import { sectionsOf } from './sections.ts';

/** The part of an act that the example sets with a repeated row of its own. */
const RESULTS = 5;

/** A template that makes the same document as the built-in layout; the act's results stand in a table of their own. */
export function exampleOf(id: DocumentId, { blocks }: DocumentTree, language: Language): DocumentTree {
  const { parts } = sectionsOf(blocks);
  const placed = parts.flatMap((_, at): readonly Block[] =>
    id === 'act' && at + 1 === RESULTS ? resultsOf(language) : [paragraph('body', `{{part.${at + 1}}}`)],
  );
  return {
    name: say(language, language.actions.template.exampleName, { kind: titleOf(id, language) }),
    header: null,
    footer: null,
    blocks: [
      paragraph('body', '{{head}}'),
      ...placed,
      ...(id === 'act' ? [] : [paragraph('body', '{{rest}}')]),
      paragraph('note', '{{settings.kenesh}}, {{today}}'),
    ],
  };
}

function resultsOf(language: Language): readonly Block[] {
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
