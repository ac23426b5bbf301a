// What was typed into a form and not saved yet: kept in the browser's store, where that is barred as long as the tab lives, else as long as the page does.
import { draftStorage } from './storage.ts';

const PREFIX = 'bmjb.form.';

/** What was typed, by field. */
export type Typed = Readonly<Record<string, string>>;

const memory = new Map<string, Typed>();

/** What was typed into the form of this name; nothing where none was begun. */
export function draftOf(name: string): Typed {
  return memory.get(name) ?? parsed(draftStorage()?.getItem(`${PREFIX}${name}`) ?? null);
}

export function keepDraft(name: string, typed: Typed): void {
  memory.set(name, typed);
  try {
    draftStorage()?.setItem(`${PREFIX}${name}`, JSON.stringify(typed));
  } catch {
    // A full store: the page itself still has it.
  }
}

export function forgetDraft(name: string): void {
  memory.delete(name);
  draftStorage()?.removeItem(`${PREFIX}${name}`);
}

function parsed(text: string | null): Typed {
  try {
    const value: Typed | null = JSON.parse(text ?? 'null');
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}
