// What a document of the product is: data, the rows it can be made of, what it must have, and its tree.
import type { CivilDate } from '#core/date';
import type { Block, DocumentTree } from '#core/document';
import type { DocumentId } from '#core/document-id';
import type { Verdict } from '#core/verdict';
import type { ClauseId } from '#rules/clauses';
import type { Facts } from '#rules/facts';
import type { Records, SheetKey } from '#tables';
import type { ArchiveItem } from '#tables/archive';
import type { Survey } from '#tables/surveys';
import type { Language } from '#texts';
import { inEdition } from '#texts/in-edition';
import type { PartId } from '#texts/words';
import { asOf } from './as-of.ts';
import { type Covered, type LookedThrough, lookedThrough } from './public/look-through.ts';
import { printedSurveys } from './survey/printed.ts';
import { writePublished } from './survey/published.ts';

/** A sheet whose rows are things of the work, each of which may have documents. */
export type RowSheet = Exclude<SheetKey, 'settings' | 'readings' | 'calendar'>;

/** A row of which a document can be made; `row` is null where it is made of the whole workbook. */
export interface Offered {
  readonly row: string | null;
  /** What tells it from the others; empty for the whole workbook. */
  readonly caption: string;
}

export interface DocumentKind {
  readonly id: DocumentId;
  /** The clauses that it serves. */
  readonly clauses: readonly ClauseId[];
  /** The sheet of whose row it is made; null for the whole workbook. */
  readonly sheet: RowSheet | null;
  /** As what each of its versions is entered in «Документтер» (7.2.5). */
  readonly archive: NonNullable<ArchiveItem['kind']>;
  /** Its latest version stands beside its row, too: acts and reports, which may begin a row of their own. */
  readonly beside: boolean;
  offers(facts: Facts): readonly Offered[];
  /** The mandatory parts that are empty: with any, the document is a draft and says so on every page. */
  missing(row: string | null, facts: Facts): readonly PartId[];
  /** What is covered in it, for everybody may read it; nothing in other documents. */
  covered(
    row: string | null,
    facts: Facts,
    verdicts: readonly Verdict[],
    language: Language,
  ): readonly Covered[];
  /** What it reports of surveys, as a later paper reads it; empty for a kind that never reports any. */
  published(row: string | null, facts: Facts): string;
  /** Throws for a row that is not offered. */
  tree(row: string | null, facts: Facts, verdicts: readonly Verdict[], language: Language): DocumentTree;
}

type Row<K> = K extends RowSheet ? Records[K][number] : null;

interface Declaration<K extends RowSheet | null> extends Pick<DocumentKind, 'id' | 'clauses' | 'archive'> {
  readonly beside?: true;
  readonly sheet: K;
  /** The rows of which it can be made. */
  rows(facts: Facts): readonly Row<K>[];
  /** Whether everybody may read it: then personal data in it are covered. */
  isPublic?(row: Row<K>): boolean;
  /** The day as of which it speaks; left out or null: the day on which it is made. */
  day?(row: Row<K>, facts: Facts): CivilDate | null;
  /** The surveys of which it prints figures; left out: none. */
  surveys?(row: Row<K>, facts: Facts): readonly Survey[];
  /** What tells one of its documents from another, in every language. */
  caption(row: Row<K>, facts: Facts): string;
  missing(row: Row<K>, facts: Facts): readonly PartId[];
  blocks(row: Row<K>, facts: Facts, language: Language, verdicts: readonly Verdict[]): readonly Block[];
}

/** Declares a document; its functions see the row itself, and the draft mark follows from what is missing. */
export function document<const K extends RowSheet | null>(declaration: Declaration<K>): DocumentKind {
  const { id, clauses, sheet, archive, beside = false } = declaration;
  const rowOf = (number: string | null, facts: Facts): Row<K> => {
    const row = declaration.rows(facts).find((one) => numberOf(one) === number);
    if (row === undefined) throw new Error(`No ${id} of ${number ?? 'the workbook'}`);
    return row;
  };
  /** The row and the facts of the document's own day. */
  const seen = (number: string | null, facts: Facts): readonly [Row<K>, Facts] => {
    const row = rowOf(number, facts);
    const then = asOf(facts, declaration.day?.(row, facts) ?? facts.today);
    return [declaration.rows(then).find((one) => numberOf(one) === number) ?? row, then];
  };
  const looked = (
    row: Row<K>,
    facts: Facts,
    language: Language,
    verdicts: readonly Verdict[],
  ): LookedThrough => {
    const own = inEdition(language, facts.today, facts.settings);
    const blocks = declaration.blocks(row, facts, own, verdicts);
    return declaration.isPublic?.(row) === true
      ? lookedThrough(blocks, facts, language)
      : { blocks, covered: [] };
  };
  return {
    id,
    clauses,
    sheet,
    archive,
    beside,
    offers: (facts) =>
      declaration
        .rows(facts)
        .map((row) => ({ row: numberOf(row), caption: declaration.caption(row, facts) })),
    missing: (number, facts) => declaration.missing(...seen(number, facts)),
    tree: (number, given, verdicts, language) => {
      const [row, facts] = seen(number, given);
      const isDraft = declaration.missing(row, facts).length > 0;
      return {
        name: `${titleOf(id, language)} ${declaration.caption(row, facts)}`.trim(),
        header: isDraft ? language.documents.draft : null,
        footer: language.code === 'ky' ? null : language.documents.common.asTyped,
        blocks: looked(row, facts, language, verdicts).blocks,
      };
    },
    published: (number, given) => {
      if (declaration.surveys === undefined) return '';
      const [row, facts] = seen(number, given);
      return writePublished(printedSurveys(declaration.surveys(row, facts), facts).published);
    },
    covered: (number, given, verdicts, language) =>
      looked(...seen(number, given), language, verdicts).covered,
  };
}

function numberOf(row: Row<RowSheet | null>): string | null {
  return row === null ? null : row.number;
}

/** The kind's name, as it begins the names of its documents. */
export function titleOf(id: DocumentId, { documents }: Language): string {
  const name = documents.kinds[id];
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** The names of those parts that are not filled. */
export function emptyOf<Part extends PartId>(
  filled: Readonly<Partial<Record<Part, boolean>>>,
): readonly Part[] {
  return (Object.keys(filled) as Part[]).filter((part) => filled[part] === false);
}
