// Whether what this page has typed lies on the server's disk: stated in the page's head, loudly where it does not.
import type { Trouble } from '../store/trouble.ts';
import type { Connection } from './connection.ts';
import { byId } from './dom.ts';
import type { Notices } from './notices.ts';

/** How often the page looks, in milliseconds. */
const PACE = 300;
/** How long a person may read why the page opens again, in milliseconds. */
const READING = 6000;

/** The page's workbook, as far as it knows what the server has not confirmed yet. */
interface Shared {
  readonly getters: { isFullySynchronized(): boolean };
}

/** Shows from now on whether everything is saved. */
export function showSaving(
  model: Shared,
  connection: Connection,
  notices: Notices,
  first: Trouble | null,
): void {
  const sign = byId('saving');
  const alarm = byId('unsaved');
  const tell = (trouble: Trouble | null) => {
    alarm.hidden = trouble === null;
    alarm.textContent = trouble === null ? '' : notices.unsaved[trouble];
    sign.hidden = trouble !== null;
  };
  tell(first);
  connection.on('saving', ({ trouble }) => tell(trouble));
  connection.on('refused', () => {
    alarm.hidden = false;
    alarm.textContent = notices.refused;
    setTimeout(() => location.reload(), READING);
  });
  let shown = '';
  setInterval(() => {
    const isSaved = model.getters.isFullySynchronized();
    const text = isSaved ? notices.saved : notices.saving;
    if (text === shown) return;
    shown = text;
    sign.textContent = text;
    sign.dataset.state = isSaved ? 'saved' : 'saving';
  }, PACE);
  addEventListener('beforeunload', (event) => {
    if (!model.getters.isFullySynchronized()) event.preventDefault();
  });
}
