// A page that nobody looks at: it remembers what scripts asked it to show, for tests and for runs without a browser.
import type { Answer, Menu, Place, Question, ShownPage, UiPort } from '../../server/port.ts';

export interface Recorder extends UiPort {
  readonly menus: Menu[];
  readonly sidebars: ShownPage[];
  readonly dialogs: ShownPage[];
  readonly toasts: { readonly text: string; readonly title: string }[];
  readonly questions: Question[];
  readonly places: Place[];
}

const CLOSED: Answer = { button: 'CLOSE', text: '' };

/** A new recorder; a question is answered as by nobody. */
export function recorder(): Recorder {
  const kept = {
    menus: [] as Menu[],
    sidebars: [] as ShownPage[],
    dialogs: [] as ShownPage[],
    toasts: [] as { text: string; title: string }[],
    questions: [] as Question[],
    places: [] as Place[],
  };
  return {
    ...kept,
    addMenu: (menu) => void kept.menus.push(menu),
    showSidebar: (page) => void kept.sidebars.push(page),
    showDialog: (page) => void kept.dialogs.push(page),
    toast: (text, title) => void kept.toasts.push({ text, title }),
    activate: (place) => void kept.places.push(place),
    ask(question) {
      kept.questions.push(question);
      return CLOSED;
    },
  };
}
