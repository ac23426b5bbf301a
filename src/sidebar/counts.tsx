// How many verdicts of each kind, each with its sign and word; a count opens the list of its verdicts.
import { NO_FILTER } from './filter.ts';
import { usePage } from './page.ts';
import { type Kind, kinds, signs } from './signs.ts';

export function Counts({ counts }: { readonly counts: ReadonlyMap<Kind, number> }) {
  const { openCheck } = usePage();
  return (
    <ul class="counts">
      {kinds.map((kind) => {
        const count = counts.get(kind) ?? 0;
        const opens = openCheck !== null && kind !== 'met' && count > 0;
        return (
          <li key={kind}>
            {opens ? (
              <button type="button" class={`count ${kind}`} onClick={() => openCheck({ ...NO_FILTER, kind })}>
                <Count kind={kind} count={count} />
              </button>
            ) : (
              <div class={`count ${count > 0 ? kind : 'none'}`}>
                <Count kind={kind} count={count} />
              </div>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function Count({ kind, count }: { readonly kind: Kind; readonly count: number }) {
  const { words } = usePage();
  return (
    <>
      <span class="word">
        <span class={`sign ${kind}`} aria-hidden="true">
          {signs[kind]}
        </span>
        {words.kinds[kind]}
      </span>
      <span class="number">{count}</span>
    </>
  );
}
