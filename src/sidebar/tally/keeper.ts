// Keeps what is counted until it is sent: in the browser's store, and where that fails, in memory.
import type { TallyBatch, TallyState } from '#commands/server';

const PREFIX = 'bmjb.tally.';
const DRAFT = 'draft.';
const WAITING = 'waiting.';

/** What a browser's store can do. */
export type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** Each batch has an entry of its own, so that two pages never write over each other's. */
export class Keeper {
  /** Whether what is kept outlives the page. */
  lasting: boolean;
  private readonly store: Store | null;
  /** What the store did not take. */
  private readonly memory = new Map<string, string>();

  constructor(store: Store | null) {
    this.store = store;
    this.lasting = store !== null;
  }

  /** The batch being counted of one survey. */
  draft(survey: string): TallyBatch | null {
    return batchIn(this.get(`${DRAFT}${survey}`));
  }

  keepDraft(batch: TallyBatch): void {
    this.put(`${DRAFT}${batch.survey}`, JSON.stringify(batch));
    this.put('survey', batch.survey);
  }

  /** The survey that was counted last. */
  survey(): string {
    return this.get('survey') ?? '';
  }

  /** The batches that are to be sent, in the order of their ids. */
  waiting(): readonly TallyBatch[] {
    const names = this.names().filter((name) => name.startsWith(WAITING));
    return names.sort().flatMap((name) => batchIn(this.get(name)) ?? []);
  }

  keepWaiting(batch: TallyBatch): void {
    this.put(`${WAITING}${batch.id}`, JSON.stringify(batch));
  }

  forgetWaiting(id: string): void {
    this.memory.delete(`${WAITING}${id}`);
    this.store?.removeItem(`${PREFIX}${WAITING}${id}`);
  }

  /** The surveys as they were last read, for a page that is opened without a connection. */
  state(): TallyState | null {
    return parsed<TallyState>(this.get('state'), (state) => Array.isArray(state.surveys));
  }

  keepState(state: TallyState): void {
    this.put('state', JSON.stringify(state));
  }

  private names(): string[] {
    const { store } = this;
    const kept = Array.from({ length: store?.length ?? 0 }, (_, at) => store?.key(at) ?? '');
    const own = kept.filter((key) => key.startsWith(PREFIX)).map((key) => key.slice(PREFIX.length));
    return [...new Set([...own, ...this.memory.keys()])];
  }

  private get(name: string): string | null {
    return this.memory.get(name) ?? this.store?.getItem(`${PREFIX}${name}`) ?? null;
  }

  private put(name: string, text: string): void {
    this.memory.set(name, text);
    try {
      if (this.store === null) return;
      this.store.setItem(`${PREFIX}${name}`, text);
      this.memory.delete(name);
    } catch {
      this.lasting = false;
    }
  }
}

/** A batch that a text holds; null where it holds none. */
export function batchIn(text: string | null): TallyBatch | null {
  return parsed<TallyBatch>(text, ({ id, counts }) => typeof id === 'string' && Array.isArray(counts));
}

/** What `text` holds; null where it holds nothing of ours. */
function parsed<T extends object>(text: string | null, fits: (value: Partial<T>) => boolean): T | null {
  try {
    const value: T | null = JSON.parse(text ?? 'null');
    return typeof value === 'object' && value !== null && fits(value) ? value : null;
  } catch {
    return null;
  }
}
