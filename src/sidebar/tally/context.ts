// What the components of the count read: the words, the session and its snapshot.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { CountingWords } from '#texts/words';
import type { TallySession, TallySnapshot } from './session.ts';

export interface Counting {
  readonly words: CountingWords;
  readonly tally: TallySession;
  readonly snapshot: TallySnapshot;
}

export const CountingContext = createContext<Counting | null>(null);

export function useCounting(): Counting {
  const counting = useContext(CountingContext);
  if (counting === null) throw new Error('Components of the count stand inside its context.');
  return counting;
}

/** `text` with its figures. */
export function filled(text: string, figures: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (_, name) => `${figures[name] ?? ''}`);
}
