// What every component reads: the words, the session, and how to open a tab.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Session, Snapshot } from './session.ts';
import type { SidebarWords } from './words.ts';

export type TabId = keyof SidebarWords['tabs'];

export interface Page {
  readonly words: SidebarWords;
  readonly session: Session;
  readonly snapshot: Snapshot;
  /** Opens a tab and moves the keyboard to it. */
  readonly openTab: (tab: TabId) => void;
}

export const PageContext = createContext<Page | null>(null);

export function usePage(): Page {
  const page = useContext(PageContext);
  if (page === null) throw new Error('Components of the page stand inside its context.');
  return page;
}
