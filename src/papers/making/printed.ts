// A rendering as it is printed: the first letters of its seal at the foot, and on a later version which one it is and what differs.
import type { CivilDate } from '#core/date';
import { type Block, type DocumentTree, paragraph } from '#core/document';
import type { Filling } from '#docx/template/index';
import type { Language } from '#texts';
import { say } from '#texts/verdict-words';
import type { RenderedDocument } from './rendered.ts';

/** How many letters of the seal stand on the paper. */
const CODE = 8;

/** What is known of a version only when it is made. */
interface Version {
  readonly version: number;
  /** Empty where there is no version before. */
  readonly changes: string;
  readonly today: CivilDate;
}

/** The code by which a paper is recognised as the one in the register. */
const codeOf = (seal: string): string => seal.slice(0, CODE);

/** What stands on the paper besides its tree: above it, below it, and at the foot of each page. */
interface Marks {
  readonly above: readonly Block[];
  readonly below: readonly Block[];
  readonly foot: string;
}

function marksOf({ tree, seal }: RenderedDocument, made: Version, language: Language): Marks {
  const { common } = language.documents;
  const code = say(language, common.code, { code: codeOf(seal) });
  const foot = [tree.footer, code].filter((text) => text !== null).join(' · ');
  if (made.version === 1) return { above: [], below: [], foot };
  const date = language.forms.date(made.today, 'document');
  const differs = say(language, common.differs, { changes: made.changes });
  return {
    above: [paragraph('right', say(language, common.versionOf, { version: made.version, date }))],
    below: made.changes === '' ? [] : [paragraph('note', differs)],
    foot,
  };
}

/** The tree with its marks. */
export function printed(rendering: RenderedDocument, made: Version, language: Language): DocumentTree {
  const { above, below, foot } = marksOf(rendering, made, language);
  return { ...rendering.tree, footer: foot, blocks: [...above, ...rendering.tree.blocks, ...below] };
}

/** What a group's own template is given: the same marks as paragraphs, for its head and foot are its own. */
export function printedParts(
  rendering: RenderedDocument,
  made: Version,
  language: Language,
): Pick<Filling, 'text' | 'above' | 'below'> {
  const { above, below, foot } = marksOf(rendering, made, language);
  const { header, blocks } = rendering.tree;
  return {
    above: [...(header === null ? [] : [paragraph('centered', header)]), ...above],
    text: blocks,
    below: [...below, paragraph('note', foot)],
  };
}
