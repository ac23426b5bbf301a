// Who has the workbook open, as initials in the page's head.
import type { Present } from '../server/protocol.ts';
import { byId, element } from './dom.ts';
import { WORDS } from './words.ts';

/** Shows everybody who is here; the page's own person comes first. */
export function showPresent(people: readonly Present[], ownId: string): void {
  const ordered = [...people].sort((a, b) => Number(b.clientId === ownId) - Number(a.clientId === ownId));
  const chips = ordered.map(({ clientId, person }) => {
    const own = clientId === ownId ? ' host-own' : '';
    return element('li', { class: `host-person${own}`, title: person.email }, person.name || person.email);
  });
  const place = byId('present');
  place.setAttribute('aria-label', WORDS.here);
  place.replaceChildren(...chips);
}
