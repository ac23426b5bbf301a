// Документтер: every kind of document, and the links to those that were made.
import type { SidebarState } from '#commands/server';
import { DocumentForm } from './document-form.tsx';
import { DocumentLink } from './document-link.tsx';
import { Loading } from './loading.tsx';
import { LongList } from './long-list.tsx';
import { useOffered } from './offered.ts';
import { usePage } from './page.ts';

export function DocumentsPanel({ state }: { readonly state: SidebarState }) {
  const { words, wanted } = usePage();
  const { kinds, older } = useOffered(state);
  if (state.documents === null) return <Loading />;
  const made = kinds.flatMap(({ id, title, rows }) =>
    rows.flatMap(({ row, name, url }) =>
      url === '' ? [] : [{ key: `${id}/${row ?? ''}`, name: `${title} ${name}`.trim(), url }],
    ),
  );
  return (
    <>
      <DocumentForm key={wanted?.at} kinds={kinds} wanted={wanted} onOlder={older} />
      <h2>{words.documents.made}</h2>
      {made.length === 0 && <p class="empty">{words.documents.noneMade}</p>}
      <LongList
        class="links"
        items={made.map(({ key, name, url }) => (
          <li key={key}>
            <DocumentLink url={url} name={name} />
          </li>
        ))}
      />
    </>
  );
}
