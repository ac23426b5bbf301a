// How many verdicts of each kind, each with its sign and word.
import { usePage } from './page.ts';
import { type Kind, kinds, signs } from './signs.ts';

export function Counts({ counts }: { readonly counts: ReadonlyMap<Kind, number> }) {
  const { words } = usePage();
  return (
    <dl class="counts">
      {kinds.map((kind) => (
        <div key={kind} class={`count ${counts.get(kind) ? kind : 'none'}`}>
          <dt>
            <span class={`sign ${kind}`} aria-hidden="true">
              {signs[kind]}
            </span>
            {words.kinds[kind]}
          </dt>
          <dd>{counts.get(kind) ?? 0}</dd>
        </div>
      ))}
    </dl>
  );
}
