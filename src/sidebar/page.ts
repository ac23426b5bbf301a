// What every component reads: the words, the session, and how to open a tab.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { DocumentId, FindingFilter, FormId } from '#commands/server';
import type { Snapshot } from './reading.ts';
import type { Session } from './session.ts';
import type { SidebarWords } from './words.ts';

export type TabId = keyof SidebarWords['tabs'];

export interface WantedDocument {
  readonly id: DocumentId;
  readonly row: string;
  /** Counts the wishes. */
  readonly at: number;
}

/** A short form, or the small table of members. */
export type Writing = FormId | 'members';

export interface WantedForm {
  readonly id: Writing;
  readonly at: number;
}

export interface Page {
  readonly words: SidebarWords;
  readonly session: Session;
  readonly snapshot: Snapshot;
  /** Opens a tab and moves the keyboard to it. */
  readonly openTab: (tab: TabId) => void;
  /** Which verdicts the list shows. */
  readonly filter: FindingFilter;
  readonly setFilter: (filter: FindingFilter) => void;
  /** Opens the list of verdicts with a filter; null in views without the list. */
  readonly openCheck: ((filter: FindingFilter) => void) | null;
  /** The document that was asked for last; null where none was. */
  readonly wanted: WantedDocument | null;
  /** Opens the documents at one of a row. */
  readonly openDocument: (id: DocumentId, row: string) => void;
  /** The short form that was asked for last; null where none was. */
  readonly wantedForm: WantedForm | null;
  readonly openForm: (id: Writing) => void;
}

export const PageContext = createContext<Page | null>(null);

export function usePage(): Page {
  const page = useContext(PageContext);
  if (page === null) throw new Error('Components of the page stand inside its context.');
  return page;
}
