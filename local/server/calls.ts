// Runs functions of the bundle for the people at the pages, and lets each run show things on its own person's screen.
import type { Person } from '../kernel/kernel.ts';
import { plainCopy } from './plain-values.ts';
import type { Answer, Edit, Menu, ServedHost, ShownPage, UiPort } from './port.ts';
import type { FramedPage, Outcome, ToPage } from './protocol.ts';

/** The screen of one person, as far as a run may use it. */
export interface Screen {
  readonly person: Person;
  send(message: ToPage): void;
  frame(html: string): string;
  ask: UiPort['ask'];
}

const NOBODY: Answer = { button: 'CLOSE', text: '' };
const RUNNABLE = /^[A-Za-z$_][\w$]*$/;

export class Calls<Bundle, Change extends Edit> {
  private readonly host: ServedHost<Bundle, Change>;
  private readonly bundle: Bundle;
  private screen: Screen | undefined;
  private menus: Menu[] = [];

  constructor(host: ServedHost<Bundle, Change>, bundle: Bundle) {
    this.host = host;
    this.bundle = bundle;
    host.ui = this.port();
  }

  /** Runs `onOpen` for a person who has just opened the workbook; returns the menus that it built. */
  open(screen: Screen): readonly Menu[] {
    this.menus = [];
    this.during(screen, () => this.host.runSimpleTrigger(this.bundle, 'onOpen', undefined, screen.person));
    return this.menus;
  }

  /** Runs `onEdit` after an edit of `screen`'s person. */
  edited(screen: Screen, edit: Change): void {
    this.during(screen, () => this.host.runSimpleTrigger(this.bundle, 'onEdit', edit, screen.person));
  }

  /** Runs the function `name`; what it throws and what may not be returned become a failure. `outside`: of a web app. */
  call(screen: Screen, name: string, args: readonly unknown[], outside = false): Outcome {
    try {
      if (!RUNNABLE.test(name) || name.endsWith('_') || !Object.hasOwn(this.bundle as object, name))
        throw new Error(`Script function not found: ${name}`);
      const work = outside ? 'runOutside' : 'run';
      const value = this.during(screen, () => this.host[work](this.bundle, name, args, screen.person));
      return { ok: true, value: returned(value) };
    } catch (error) {
      const failure = error instanceof Object && 'message' in error ? error : { message: String(error) };
      const title = 'name' in failure && typeof failure.name === 'string' ? failure.name : 'Error';
      return { ok: false, name: title, message: String(failure.message) };
    }
  }

  private during<T>(screen: Screen, work: () => T): T {
    this.screen = screen;
    screen.send({ type: 'running', running: true });
    try {
      return work();
    } finally {
      this.screen = undefined;
      screen.send({ type: 'running', running: false });
    }
  }

  private port(): UiPort {
    const show = (message: ToPage) => this.screen?.send(message);
    const framed = ({ html, ...page }: ShownPage): FramedPage => ({
      ...page,
      frame: this.screen?.frame(html) ?? '',
    });
    return {
      addMenu: (menu) => this.menus.push(menu),
      showSidebar: (page) => show({ type: 'sidebar', page: framed(page) }),
      showDialog: (page, modal) => show({ type: 'dialog', page: framed(page), modal }),
      toast: (text, title, seconds) => show({ type: 'toast', text, title, seconds }),
      ask: (question) => this.screen?.ask(question) ?? NOBODY,
      activate: (place) => show({ type: 'activate', place }),
    };
  }
}

function returned(value: unknown): unknown {
  try {
    return plainCopy(value);
  } catch {
    throw new Error('The script completed but the returned value is not a supported return type.');
  }
}
