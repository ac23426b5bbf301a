// The link by which members count on their phones, read from the script when it is wanted.
import { useState } from 'preact/hooks';
import { DocumentLink } from './document-link.tsx';
import { usePage } from './page.ts';

export function PhoneLink() {
  const { words, session } = usePage();
  const own = words.surveys;
  const [page, setPage] = useState<{ readonly address: string | null } | null>(null);
  const read = () => session.ask('readPhonePage').then(setPage);
  return (
    <details class="fold" onToggle={({ currentTarget }) => currentTarget.open && read()}>
      <summary>{own.phone}</summary>
      {page?.address && <DocumentLink url={page.address} name={page.address} />}
      {page && <p class="quiet">{page.address ? own.phoneAbout : own.noPhonePage}</p>}
    </details>
  );
}
