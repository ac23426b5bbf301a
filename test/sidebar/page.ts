// The built page in jsdom, before a made-up server.
import { JSDOM } from 'jsdom';
import { buildPage, type PageName } from '../../build/pages.ts';
import { type Answers, fakeGoogle } from './fake-google.ts';

export interface OpenSidebar {
  readonly window: JSDOM['window'];
  readonly document: Document;
  /** The calls so far, each `[name, …arguments]`. */
  readonly calls: () => readonly (readonly unknown[])[];
  /** Changes what the server answers from now on. */
  readonly answer: (answers: Answers) => void;
  /** Presses the button whose text or label begins so; throws where it is not to be seen. */
  readonly press: (label: string) => Promise<void>;
  /** Types into the field with this label. */
  readonly type: (label: string, text: string) => Promise<void>;
  readonly find: (selector: string) => HTMLElement;
  /** The text that is to be seen, hidden panels left out. */
  readonly text: () => string;
}

const built = new Map<PageName, Promise<{ readonly html: string }>>();
const open = new Set<JSDOM['window']>();
/** A bound for what hangs, in milliseconds. */
const PATIENCE = 60_000;
/** The longest that a page waits before it renders, in milliseconds, and how often it may do so in a row. */
const [FRAME, STEPS] = [17, 5];

/** What every page asks for by itself. */
const QUIET: Answers = { readRevision: '1' };

interface Opening {
  /** Of every answer, in milliseconds. */
  readonly delay?: number;
  /** Where the first answer is not waited for. */
  readonly waits?: boolean;
  /** A sandboxed page without an origin, as ours is on Google. */
  readonly storageBarred?: boolean;
  /** Default: the sidebar. */
  readonly name?: PageName;
}

/** Opens the page and waits for its first answer. */
export async function openSidebar(
  answers: Answers,
  { delay = 0, waits = true, storageBarred = false, name = 'Sidebar' }: Opening = {},
): Promise<OpenSidebar> {
  const page = built.get(name) ?? buildPage(name);
  built.set(name, page);
  const script = fakeGoogle({ ...QUIET, ...answers }, delay);
  const html = (await page).html.replace('<head>', () => `<head><script>${script}</script>`);
  const { window } = new JSDOM(html, {
    runScripts: 'dangerously',
    pretendToBeVisual: true,
    ...(storageBarred ? {} : { url: 'https://bmjb.example/' }),
  });
  /** jsdom answers false once the focused element was removed; a browser's page keeps the keyboard. */
  window.document.hasFocus = () => true;
  open.add(window);
  await later(waits ? delay : 0);
  return handles(window, delay);
}

/** Ends the pages, which would look again and again; after each test. */
export function closeSidebars(): void {
  for (const window of open) window.close();
  open.clear();
}

/** Waits until `holds`: effects of the page run when the browser has time for them. */
export async function until(holds: () => boolean): Promise<void> {
  const end = Date.now() + PATIENCE;
  while (!holds() && Date.now() < end) await later();
}

/**
 * Waits until answers have come and the page is rendered. In small steps: between two of them every timer of the page that
 * was due runs, so that a chain of effects comes to its end on a busy machine too.
 */
export async function later(delay = 0): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, delay));
  for (let step = 0; step < STEPS; step++) await new Promise((resolve) => setTimeout(resolve, FRAME));
}

function handles(window: JSDOM['window'], delay: number): OpenSidebar {
  const { document } = window;
  /** Where answers come at once: until none of a chain of calls is outstanding and the last is rendered. */
  const settled = async () => {
    await later();
    for (let made = -1; delay === 0 && made !== window.calls.length; await later())
      made = window.calls.length;
  };
  const find = (selector: string) => {
    const found = [...document.querySelectorAll<HTMLElement>(selector)].find(isSeen);
    if (found === undefined) throw new Error(`Nothing to be seen is ${selector}`);
    return found;
  };
  const labelled = (selector: string, label: string) => {
    const found = [...document.querySelectorAll<HTMLElement>(selector)].find(
      (element) =>
        isSeen(element) &&
        (element.getAttribute('aria-label') ?? element.textContent ?? '').startsWith(label),
    );
    if (found === undefined) throw new Error(`No ${selector} «${label}» is to be seen`);
    return found;
  };
  return {
    window,
    document,
    find,
    calls: () => window.calls,
    answer: (answers) => Object.assign(window.answers, answers),
    press: async (label) => {
      const button = labelled('button', label);
      button.focus();
      button.click();
      await settled();
    },
    type: async (label, text) => {
      const { control } = labelled('label', label) as HTMLLabelElement;
      if (control === null) throw new Error(`«${label}» has no field`);
      const field = control as HTMLInputElement;
      field.value = text;
      field.dispatchEvent(new window.Event('input', { bubbles: true }));
      await later();
    },
    text: () =>
      [...document.querySelectorAll('#app > :not([hidden])')]
        .map(({ textContent }) => textContent)
        .join('\n'),
  };
}

function isSeen(element: HTMLElement): boolean {
  return element.closest('[hidden]') === null;
}
