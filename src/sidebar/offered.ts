// The rows of which papers can be made: the last of each kind, older ones as they are asked for.
import { useState } from 'preact/hooks';
import type { DocumentId, ShownKind, SidebarState } from '#commands/server';
import { useAsked } from './asked.ts';
import { usePage } from './page.ts';

interface Offered {
  readonly kinds: readonly ShownKind[];
  /** Asks for rows of a kind that stand before those that are here. */
  readonly older: (kind: ShownKind) => void;
}

/** The state's own, and those that were asked for. */
export function useOffered({ documents }: Pick<SidebarState, 'documents'>): Offered {
  const { session, snapshot } = usePage();
  const { language } = snapshot;
  const [wanted, setWanted] = useState<readonly { readonly id: DocumentId; readonly from: number }[]>([]);
  const asks = wanted.map(({ id, from }) => ({
    key: `${language} ${id} ${from}`,
    ask: () => session.ask('readDocuments', language, id, from),
  }));
  const answers = useAsked<Pick<ShownKind, 'rows'>>(asks, documents);
  const kinds = (documents ?? []).map((kind) => {
    const older = asks.flatMap(({ key }, at) =>
      wanted[at]?.id === kind.id ? [answers.get(key)?.rows ?? []] : [],
    );
    return { ...kind, rows: [...older.reverse().flat(), ...kind.rows] };
  });
  return { kinds, older: ({ id, rows }) => setWanted([...wanted, { id, from: rows.length }]) };
}
