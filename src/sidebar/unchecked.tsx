// That the sheets may show what no longer holds, for no check has seen some edits.
import type { SidebarState } from '#commands/server';
import { usePage } from './page.ts';

export function Unchecked({ state }: { readonly state: SidebarState }) {
  const { words } = usePage();
  if (state.unchecked === 0) return null;
  return (
    <p class="unchecked" role="status">
      {words.check.unchecked.replace('{count}', `${state.unchecked}`)}
    </p>
  );
}
