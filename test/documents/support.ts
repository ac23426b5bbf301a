// Documents under test: made of a case's facts, read as their words.

import type { DocumentTree } from '#core/document';
import type { DocumentId } from '#core/document-id';
import { languageCodes } from '#core/languages';
import { documents } from '#documents';
import { rules } from '#rules';
import { judgeAll } from '#rules/run';
import type { LanguageCode } from '#texts';
import { languages } from '#texts/all';
import { type Case, factsOf } from '../rules/support.ts';

export const codes = languageCodes;

/** Every word of a document, in its order. */
export function wordsOf({ blocks }: DocumentTree): string {
  return blocks
    .map((block) => {
      if (block.kind === 'paragraph') return block.text;
      if (block.kind === 'list') return block.items.join('\n');
      if (block.kind === 'chart') return [block.chart.title, ...block.chart.categories].join('\n');
      return block.kind === 'table' ? [block.header, ...block.rows].flat().join('\n') : '';
    })
    .join('\n');
}

/** A document of the first row that is offered in a case, with the verdicts of all rules. */
export function made(id: DocumentId, given: Case, code: LanguageCode = 'ky') {
  const facts = factsOf(given);
  const kind = documents[id];
  const [first] = kind.offers(facts);
  if (first === undefined) throw new Error(`no ${id} is offered`);
  const tree = kind.tree(first.row, facts, judgeAll(rules, facts), languages[code]);
  return { tree, words: wordsOf(tree), missing: kind.missing(first.row, facts), caption: first.caption };
}

/** The rows that a document offers in a case. */
export const offered = (id: DocumentId, given: Case) =>
  documents[id].offers(factsOf(given)).map(({ row }) => row);
