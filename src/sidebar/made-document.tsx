// The document just made: its link and what it still lacks.
import type { ToldDocument } from '#actions/server';
import { DocumentLink } from './document-link.tsx';

export function MadeDocument({ made }: { readonly made: ToldDocument }) {
  return (
    <p class="said">
      <DocumentLink url={made.url} name={made.name} />
    </p>
  );
}
