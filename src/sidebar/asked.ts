// Answers that a component asks for beside the state, and again once the state is another.
import { useEffect, useRef, useState } from 'preact/hooks';

export interface Ask<Answer> {
  /** The same for the same question. */
  readonly key: string;
  /** Null where no answer came. */
  readonly ask: () => Promise<Answer | null>;
}

/**
 * The answers so far, by key. All are asked for again when `of` changes; until the last of them has come the ones before
 * stand.
 */
export function useAsked<Answer>(asks: readonly Ask<Answer>[], of: unknown): ReadonlyMap<string, Answer> {
  const [shown, setShown] = useState<ReadonlyMap<string, Answer>>(new Map());
  const kept = useRef({ of, answers: new Map<string, Answer>() });
  useEffect(() => {
    if (kept.current.of !== of) kept.current = { of, answers: new Map() };
    const { answers } = kept.current;
    let isWanted = true;
    const read = async () => {
      for (const { key, ask } of asks) {
        const answer = answers.get(key) ?? (await ask());
        if (answer === null || !isWanted) return;
        answers.set(key, answer);
      }
      setShown(new Map(answers));
    };
    if (asks.length > 0) void read();
    return () => {
      isWanted = false;
    };
  }, [of, asks.map(({ key }) => key).join()]);
  return shown;
}
