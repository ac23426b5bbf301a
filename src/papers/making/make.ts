// Makes a document: its number, its bytes, one upload, and then its entry in «Документтер» with its links.
import type { DocumentId } from '#core/document-id';
import type { Environment } from '#core/ports';
import { documents } from '#documents';
import type { DocumentKind } from '#documents/kind';
import { docxOf } from '#docx';
import type { ArchiveItem } from '#tables/archive';
import type { Language } from '#texts';
import { Refusal } from '#texts/refusal';
import { say } from '#texts/verdict-words';
import { forget } from '#workbook/journal';
import { type PaperTemplate, sealedBy, templateFor } from '../templates/paper.ts';
import { enter } from './enter.ts';
import { latestOf, markOf, nextVersion, versionsOf } from './entered.ts';
import { type Intent, keepIntent, leftBehind, making, recallIntent } from './intent.ts';
import type { Opened } from './opened.ts';
import { printed, printedParts } from './printed.ts';
import { rowFor, withActNumber } from './registers.ts';
import { type RenderedDocument, rendered } from './rendered.ts';
import { type Difference, differenceOf, differenceWords, isSame, readSources } from './sources.ts';

export interface Made {
  readonly url: string;
  readonly name: string;
  /** The row it was made of; null for the whole workbook. */
  readonly row: string | null;
  /** The mandatory parts that are empty, in words; a document with any is a draft. */
  readonly missing: readonly string[];
  /** Nothing has changed since the latest version, which stands: none was made. */
  readonly isSame: boolean;
  /** What has changed in its rows since the version before; empty where there is none. */
  readonly changes: string;
  /** The document that an earlier run may have left in Drive without an entry; empty where there is none. */
  readonly left: string;
}

/** Google converts larger files slowly or not at all. */
const MOST_BYTES = 5_000_000;

/**
 * Makes the document of a row; `named` null: of a new act, of the year's report, or of the whole workbook. Where nothing
 * has changed since its latest version, that one stands. Call under the lock. Throws a refusal where there is no such
 * row, and where a `final` document has a mandatory part empty.
 */
export function make(environment: Environment, id: DocumentId, named: string | null, final = false): Made {
  const kind = documents[id];
  const { row, there: found } = rowFor(environment, kind, named);
  if (!kind.offers(found.judged.facts).some((one) => one.row === row))
    throw new Refusal('noRow', { sheet: found.language.sheets[kind.sheet ?? 'settings'].title });
  const missing = kind.missing(row, found.judged.facts).map((part) => found.language.documents.parts[part]);
  if (final && missing.length > 0) throw new Refusal('notFinal', { parts: missing.join('; ') });
  if (found.book.sheet('archive') === null)
    throw new Refusal('missingSheets', { sheets: `«${found.language.sheets.archive.title}»` });
  const there = id === 'act' && row !== null ? withActNumber(environment, found, row) : found;
  const template = templateFor(environment, id, row, there);
  const rendering = sealedBy(template, rendered(kind, row, there));
  const mark = markOf(kind, row);
  const broken = recallIntent(environment, mark);
  const half = halfMade(broken, rendering, there);
  const latest = latestOf(kind, row, there.judged.facts);
  if (half === null && latest !== null && latest.link !== null && isLatest(latest, rendering, broken)) {
    const { title, link: url } = latest;
    forget(environment, making(mark));
    return { url, name: title ?? rendering.tree.name, row, missing, isSame: true, changes: '', left: '' };
  }
  const difference = differenceSince(kind, row, half?.version ?? null, rendering, there);
  const changesIn = (language: Language) =>
    difference === null ? '' : differenceWords(language, difference);
  const changes = changesIn(there.sheetLanguage);
  const left = half === null ? leftBehind(broken, there.judged.facts) : '';
  const inPaper = changesIn(there.language);
  const made = half ?? uploaded(environment, { kind, row, rendering, changes: inPaper, template }, there);
  const { name, version, url } = made;
  enter(environment, there, {
    kind,
    row,
    rendering,
    version,
    name,
    url,
    changes,
    isDraft: missing.length > 0,
  });
  return { url, name, row, missing, isSame: false, changes, left };
}

/**
 * Whether the latest version is the one that would be made now: to the letter, or of the same rows where a run that
 * broke made it, whose entry is there by now, for it may stand in the text.
 */
function isLatest(
  { hash, link, sources }: ArchiveItem,
  rendering: RenderedDocument,
  broken: Intent | null,
): boolean {
  if (hash === rendering.seal) return true;
  const before = link === broken?.url ? readSources(sources) : null;
  return before !== null && isSame(differenceOf(before, rendering.sources));
}

/** A document that lies in Drive. */
type Uploaded = Intent & { readonly url: string };

/** What a run that broke has uploaded and not entered, where it would be made now to the letter. */
function halfMade(broken: Intent | null, { seal }: RenderedDocument, { judged }: Opened): Uploaded | null {
  if (broken === null || broken.url === null || broken.seal !== seal) return null;
  if (judged.facts.archive.some(({ link }) => link === broken.url)) return null;
  return { ...broken, url: broken.url };
}

function uploaded(
  environment: Environment,
  {
    kind,
    row,
    rendering,
    changes,
    template,
  }: Pick<Made, 'row' | 'changes'> & {
    readonly kind: DocumentKind;
    readonly rendering: RenderedDocument;
    readonly template: PaperTemplate | null;
  },
  there: Opened,
): Uploaded {
  const { language, judged } = there;
  const version = nextVersion(kind, row, judged.facts);
  const { name: plain } = rendering.tree;
  const name =
    version === 1 ? plain : say(language, language.documents.common.version, { name: plain, version });
  const made = { version, changes, today: environment.today };
  const docx =
    template === null
      ? docxOf({ ...printed(rendering, made, language), name })
      : template.fill(printedParts(rendering, made, language));
  if (docx.length > MOST_BYTES) throw new Refusal('tooLarge', { name });
  const intent = { name, version, seal: rendering.seal };
  keepIntent(environment, markOf(kind, row), { ...intent, url: null });
  const { url } = environment.documents.create(name, docx);
  keepIntent(environment, markOf(kind, row), { ...intent, url });
  return { ...intent, url };
}

/** What has changed since the version before; null where there is none. @param own of the version itself, where it stands already */
function differenceSince(
  kind: DocumentKind,
  row: string | null,
  own: number | null,
  { sources }: RenderedDocument,
  { judged }: Opened,
): Difference | null {
  const versions = versionsOf(kind, row, judged.facts).filter(
    ({ version }) => own === null || version !== own,
  );
  const before = readSources(versions.slice(-1)[0]?.sources ?? null);
  return before === null ? null : differenceOf(before, sources);
}
