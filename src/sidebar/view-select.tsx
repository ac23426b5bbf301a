// Who is working: secretary, member or chair; it chooses the panels.
import type { ViewId } from '#commands/server';
import { usePage } from './page.ts';

export function ViewSelect({ view }: { readonly view: ViewId }) {
  const { words, session } = usePage();
  return (
    <select
      class="language"
      aria-label={words.view.label}
      value={view}
      onChange={({ currentTarget }) => session.view(currentTarget.value as ViewId)}
    >
      {Object.entries(words.view.names).map(([id, name]) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  );
}
