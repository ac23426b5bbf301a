// A panel whose script is fetched at its first opening: the page itself stays light.
import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { PartId } from '#actions/server';
import { usePage } from './page.ts';
import type { Session } from './session.ts';
import { browserStorage } from './storage.ts';

const fetched = new Map<PartId, FunctionComponent>();

export function Part({ id }: { readonly id: PartId }) {
  const { words, session } = usePage();
  const [Panel, setPanel] = useState(() => fetched.get(id));
  useEffect(() => {
    fetchPart(session, id).then((panel) => setPanel(() => panel));
  }, [id, session]);
  return Panel === undefined ? <p class="loading">{words.running.read}</p> : <Panel />;
}

/** What was counted and could not be sent yet waits in the browser: the part that sends it is fetched at once. */
export function fetchWhatWaits(session: Session): void {
  const kept = Object.keys(browserStorage() ?? {});
  if (kept.some((name) => name.startsWith('bmjb.tally.waiting.'))) void fetchPart(session, 'tally');
}

/** Runs the script of a part once, as the page's own script was run; undefined where no answer came, which is then said. */
async function fetchPart(session: Session, id: PartId): Promise<FunctionComponent | undefined> {
  const script = fetched.has(id) ? null : await session.ask('readPart', id);
  if (script !== null && !fetched.has(id)) {
    const element = document.createElement('script');
    element.text = script;
    document.head.append(element);
    fetched.set(id, globalThis.bmjbPart.Panel);
  }
  return fetched.get(id);
}
