// The document that is being printed: gone on with where the last step left it, else begun anew beside the half one.
import type { Change } from '#core/change';
import type { OpenDocument, World } from '#core/ports';
import { officer } from '#documents/frame';
import type { DocumentKind } from '#documents/kind';
import type { Facts } from '#rules/facts';
import type { ArchiveItem } from '#tables/archive';
import { say } from '#texts/verdict-words';
import type { Drawn } from './drawn.ts';
import { markOf, nextVersion, versionsOf } from './entered.ts';
import type { Opened } from './opened.ts';
import { keepProgress, recallProgress } from './progress.ts';
import { fillRow, lineOf, newRows } from './rows.ts';

/** A document under way and its entry in «Документтер». */
export interface Begun {
  readonly document: OpenDocument;
  readonly entry: string;
  /** The line of the grid on which the entry stands. */
  readonly line: number;
  readonly name: string;
  readonly version: number;
  /** Blocks that are printed already. */
  readonly printed: number;
  /** What an earlier making that was cut off has left behind, as a name and, where it is known, a link. */
  readonly left: string | null;
}

/** The state of a document that is under way, with the drawing of now. */
interface Under {
  readonly kind: DocumentKind;
  readonly row: string | null;
  readonly drawn: Drawn;
}

/** Goes on with what is under way, else begins; nothing is printed yet. */
export function begun(world: World, there: Opened, under: Under): Begun {
  const { kind, row } = under;
  const versions = versionsOf(kind, row, there.judged.facts);
  const half = versions.find(({ state }) => state === 'making') ?? stray(world, there, under);
  return (half === null ? null : resumed(world, there, under, half)) ?? begin(world, there, under, half);
}

/** The entry of a document that was cut off while it was written: its name stands there, of what it is made does not. */
function stray(world: World, { judged }: Opened, { kind, row }: Under): ArchiveItem | null {
  const cut = recallProgress(world, markOf(kind, row));
  return judged.facts.archive.find(({ title, made }) => made === null && title === cut?.name) ?? null;
}

/** The half document, where it stands as the last step left it and its rows say what they said then. */
function resumed(world: World, there: Opened, { kind, row, drawn }: Under, half: ArchiveItem): Begun | null {
  const progress = recallProgress(world, markOf(kind, row));
  const line = lineOf(there, 'archive', half.number);
  if (progress?.entry !== half.number || progress.mark !== drawn.mark || line === null) return null;
  const document = world.documents.open(half.link ?? '', drawn.tree);
  if (document === null || document.size() !== progress.size) return null;
  const { printed } = progress;
  return {
    ...{ document, line, printed, left: null },
    ...{ entry: half.number, name: half.title ?? drawn.tree.name, version: half.version ?? 1 },
  };
}

/**
 * Makes the document and its entry. Its name is kept before it is made: should the run end between the two, the next
 * one tells of a document that nothing points to.
 */
function begin(world: World, there: Opened, { kind, row, drawn }: Under, half: ArchiveItem | null): Begun {
  const { judged, language, sheetLanguage } = there;
  const { columns } = sheetLanguage.sheets.archive;
  const version = half?.version ?? nextVersion(kind, row, judged.facts);
  const { name: plain } = drawn.tree;
  const name =
    version === 1 ? plain : say(language, language.documents.common.version, { name: plain, version });
  const cut = recallProgress(world, markOf(kind, row));
  const progress = { name, entry: '', mark: drawn.mark, printed: 0, size: 0 };
  keepProgress(world, markOf(kind, row), progress);
  const document = world.documents.make({ ...drawn.tree, name });
  const entered = newRows(there, 'archive', [
    {
      ...{ kind: columns.kind.choices[kind.archive], title: name, date: { date: world.today } },
      ...{ belongsTo: row ?? '', link: document.url, keeper: keeperOf(judged.facts) },
      ...{ made: markOf(kind, row), version, state: columns.state.choices.making },
    },
  ]);
  const broken: readonly Change[] =
    half === null ? [] : fillRow(there, 'archive', half.number, { state: columns.state.choices.broken });
  world.book.apply([...broken, ...entered.changes]);
  const isEntered = judged.facts.archive.some(({ title }) => title === cut?.name);
  const orphan = cut === null || isEntered ? null : cut.name;
  return {
    ...{ document, version, name, printed: 0 },
    ...{ entry: entered.numbers[0] ?? '', line: entered.lines[0] ?? 0 },
    left: half === null ? orphan : `${half.title ?? half.number} ${half.link ?? ''}`.trim(),
  };
}

/** 7.2.4: the secretary keeps the papers, else the chair, who answers for them. */
function keeperOf(facts: Facts): string {
  return officer(facts, facts.today, 'secretary', 'deputySecretary', 'chair')?.name ?? '';
}
