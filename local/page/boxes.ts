// Boxes over the page: alerts, prompts and confirmations, toasts.
import type { Answer, Button, ButtonSet, Question } from '../server/port.ts';
import { button, byId, element } from './dom.ts';
import { focusGrid } from './focus.ts';
import { BUTTONS, WORDS } from './words.ts';

const SETS: Record<ButtonSet, readonly Button[]> = {
  OK: ['OK'],
  OK_CANCEL: ['OK', 'CANCEL'],
  YES_NO: ['YES', 'NO'],
  YES_NO_CANCEL: ['YES', 'NO', 'CANCEL'],
};

/** Asks; resolves to the button pressed (Escape and the cross are `CLOSE`) and the line typed. */
export function ask({ title, text, buttons, prompt }: Question): Promise<Answer> {
  return new Promise((resolve) => {
    const line = element('input', { type: 'text', 'aria-label': WORDS.answer });
    const box = element('dialog', { class: 'host-box', 'aria-label': title || text });
    const finish = (pressed: Button) => {
      box.remove();
      focusGrid();
      resolve({ button: pressed, text: line.value });
    };
    const row = SETS[buttons].map((name, at) =>
      button(BUTTONS[name], () => finish(name), { class: at === 0 ? 'host-primary' : 'host-secondary' }),
    );
    const parts = [
      ...(title ? [element('h2', {}, title)] : []),
      element('p', {}, text),
      ...(prompt ? [line] : []),
    ];
    box.append(...parts, element('div', { class: 'host-buttons' }, ...row));
    box.addEventListener('cancel', () => finish('CLOSE'));
    document.body.append(box);
    box.showModal();
    (prompt ? line : row[0])?.focus();
  });
}

/** Shows a message in the corner for some seconds; a negative number keeps it until it is clicked away. */
export function toast(text: string, title = '', seconds = 5): void {
  const note = element('div', { class: 'host-toast', role: 'status' });
  if (title) note.append(element('strong', {}, title));
  note.append(
    element('span', {}, text),
    button('×', () => note.remove(), { class: 'host-cross', 'aria-label': WORDS.close }),
  );
  byId('toasts').append(note);
  if (seconds >= 0) setTimeout(() => note.remove(), seconds * 1000);
}
