// A sign with its word for those who hear the page.
import { usePage } from './page.ts';
import { type Kind, signs } from './signs.ts';

export function Sign({ kind }: { readonly kind: Kind }) {
  const { words } = usePage();
  return (
    <>
      <span class={`sign ${kind}`} aria-hidden="true">
        {signs[kind]}
      </span>
      <span class="unseen">{words.kinds[kind]}: </span>
    </>
  );
}
