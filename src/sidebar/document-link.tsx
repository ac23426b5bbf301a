// A link to a made document; plain text where its address is not one to follow.
import { safeLink } from './links.ts';
import { usePage } from './page.ts';

/** As text, not as a picture. */
const ARROW = '\u2197\ufe0e';

export function DocumentLink({ url, name }: { readonly url: string; readonly name: string }) {
  const { words } = usePage();
  const link = safeLink(url);
  if (link === null) return <span>{name}</span>;
  return (
    <a href={link} target="_blank" rel="noopener">
      {name}
      <span aria-hidden="true"> {ARROW}</span>
      <span class="unseen"> ({words.newWindow})</span>
    </a>
  );
}
