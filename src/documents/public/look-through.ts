// A paper for everybody is looked through before it is made: what would tell of a person is covered, and reported with its reason.
import type { Block } from '#core/document';
import type { Facts } from '#rules/facts';
import { standingOn } from '#rules/shared/offices';
import type { Language } from '#texts';
import { masked, type PersonalKind, personalIn } from './personal.ts';

/** Something that was covered, with the words around it. */
export interface Covered {
  readonly kind: PersonalKind;
  readonly context: string;
}

export interface LookedThrough {
  readonly blocks: readonly Block[];
  readonly covered: readonly Covered[];
}

/** So many letters around what is covered are shown. */
const AROUND = 25;

/** The blocks with personal data covered. Who holds an office may be named; so may objects. */
export function lookedThrough(blocks: readonly Block[], facts: Facts, language: Language): LookedThrough {
  const { known, open } = namesIn(facts);
  const covered: Covered[] = [];
  const clean = (text: string): string => {
    const pieces = personalIn(text, known, open);
    for (const { kind, start, end } of pieces)
      covered.push({ kind, context: text.slice(Math.max(0, start - AROUND), end + AROUND) });
    return pieces.length === 0 ? text : masked(text, pieces, language.documents.masked.mask);
  };
  return { blocks: blocks.map((block) => cleaned(block, clean)), covered };
}

function cleaned(block: Block, clean: (text: string) => string): Block {
  switch (block.kind) {
    case 'paragraph':
      return { ...block, text: clean(block.text) };
    case 'list':
      return { ...block, items: block.items.map(clean) };
    case 'table':
      return { ...block, header: block.header.map(clean), rows: block.rows.map((row) => row.map(clean)) };
    case 'chart':
      return { ...block, chart: { ...block.chart, categories: block.chart.categories.map(clean) } };
    default:
      return block;
  }
}

/** Members and candidates by name; and those who may be named: office holders, the objects. */
function namesIn({ members, candidates, offices, objects, settings, today }: Facts) {
  const present = (names: readonly (string | null)[]) => names.filter((name) => name !== null);
  const officers = standingOn(today, { members, offices }).filter(({ roles }) => roles.length > 0);
  const open = present([
    ...officers.map(({ name }) => name),
    ...objects.map(({ name }) => name),
    settings.executiveHead,
    settings.keneshChair,
    settings.kenesh,
    settings.executiveBody,
    settings.site,
    settings.boards,
  ]);
  const known = present([...members, ...candidates].map(({ name }) => name));
  return { known: known.filter((name) => !open.includes(name)), open };
}
