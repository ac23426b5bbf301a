// The sidebar beside the grid and the dialogs over it: pages of the bundle in sandboxed frames, their calls passed on.
import type { FramedPage, Outcome, ToPage } from '../server/protocol.ts';
import type { Connection } from './connection.ts';
import { button, byId, element } from './dom.ts';
import { focusGrid } from './focus.ts';
import type { FromFrame, ToFrame } from './frame-messages.ts';
import { openScriptMenu } from './menus.ts';
import { onNextPart } from './next-part.ts';
import { WORDS } from './words.ts';

/** Where this tab keeps what its frames keep. */
const KEPT = 'frames';

interface Shown {
  readonly frame: HTMLIFrameElement;
  readonly close: () => void;
}

export class Frames {
  private readonly connection: Connection;
  private readonly shown = new Set<Shown>();
  private readonly calls = new Map<number, (outcome: Outcome) => void>();
  private sidebar: Shown | undefined;
  private count = 0;

  constructor(connection: Connection) {
    this.connection = connection;
    connection.on('sidebar', ({ page }) => this.showSidebar(page));
    connection.on('dialog', (message) => this.showDialog(message));
    connection.on('returned', ({ call, outcome }) => {
      this.calls.get(call)?.(outcome);
      this.calls.delete(call);
    });
    onNextPart(() => (this.sidebar ? this.sidebar.frame.focus() : openScriptMenu()));
    addEventListener('message', (event: MessageEvent<FromFrame>) => {
      const shown = [...this.shown].find(({ frame }) => frame.contentWindow === event.source);
      if (shown) this.obey(shown, event.data);
    });
  }

  private showSidebar(page: FramedPage): void {
    this.sidebar?.close();
    const place = byId('sidebar');
    const shown = this.frame(page, () => {
      place.replaceChildren();
      place.hidden = true;
      this.sidebar = undefined;
      focusGrid();
    });
    this.sidebar = shown;
    place.replaceChildren(titleBar(page.title, shown.close), shown.frame);
    place.setAttribute('aria-label', page.title);
    place.hidden = false;
  }

  private showDialog({ page, modal }: Extract<ToPage, { type: 'dialog' }>): void {
    const box = element('dialog', { class: 'host-dialog', 'aria-label': page.title });
    const shown = this.frame(page, () => {
      box.remove();
      focusGrid();
    });
    shown.frame.style.width = `${page.width || 600}px`;
    shown.frame.style.height = `${page.height || 400}px`;
    box.append(titleBar(page.title, shown.close), shown.frame);
    box.addEventListener('cancel', shown.close);
    document.body.append(box);
    if (modal) box.showModal();
    else box.show();
  }

  private frame({ frame: id, title }: FramedPage, gone: () => void): Shown {
    const name = sessionStorage.getItem(KEPT) ?? '';
    const frame = element('iframe', { src: `/frame/${id}`, name, title, referrerpolicy: 'no-referrer' });
    const shown: Shown = {
      frame,
      close: () => {
        if (this.shown.delete(shown)) gone();
      },
    };
    this.shown.add(shown);
    return shown;
  }

  private obey(shown: Shown, message: FromFrame): void {
    switch (message.google) {
      case 'run':
        this.run(shown, message);
        return;
      case 'close':
        shown.close();
        return;
      case 'focus':
        focusGrid();
        return;
      case 'keep':
        sessionStorage.setItem(KEPT, JSON.stringify(message.entries));
        return;
      case 'size':
        if (shown === this.sidebar) return;
        if (message.width) shown.frame.style.width = `${message.width}px`;
        if (message.height) shown.frame.style.height = `${message.height}px`;
    }
  }

  private run({ frame }: Shown, { call, name, args }: Extract<FromFrame, { google: 'run' }>): void {
    const number = ++this.count;
    this.calls.set(number, (outcome) => {
      const answer: ToFrame = { google: 'returned', call, outcome };
      frame.contentWindow?.postMessage(answer, '*');
    });
    this.connection.send({ type: 'run', call: number, name, args });
  }
}

function titleBar(title: string, close: () => void): HTMLElement {
  const cross = button('×', close, { class: 'host-cross', 'aria-label': WORDS.close, title: WORDS.close });
  return element('div', { class: 'host-title' }, element('h2', {}, title), cross);
}
