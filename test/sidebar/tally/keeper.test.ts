// What is counted is kept, whatever the browser's store does.
import { Keeper, type Store } from '../../../src/sidebar/tally/keeper.ts';
import { batch, surveys } from './states.ts';

/** A store of so many entries; any more do not fit. */
function store(room = Number.POSITIVE_INFINITY): Store & { readonly entries: Map<string, string> } {
  const entries = new Map<string, string>();
  return {
    entries,
    get length() {
      return entries.size;
    },
    key: (at) => [...entries.keys()][at] ?? null,
    getItem: (key) => entries.get(key) ?? null,
    removeItem: (key) => void entries.delete(key),
    setItem(key, text) {
      if (!entries.has(key) && entries.size >= room) throw new Error('QuotaExceededError');
      entries.set(key, text);
    },
  };
}

test('a page that is opened again finds everything', () => {
  const kept = store();
  const before = new Keeper(kept);
  before.keepDraft(batch({ forms: 7 }));
  before.keepWaiting(batch({ id: 'w2' }));
  before.keepWaiting(batch({ id: 'w1' }));
  before.keepState(surveys());
  const after = new Keeper(kept);
  expect(after.lasting).toBe(true);
  expect(after.draft(after.survey())).toEqual(batch({ forms: 7 }));
  expect(after.waiting().map(({ id }) => id)).toEqual(['w1', 'w2']);
  expect(after.state()).toEqual(surveys());
});

test('a batch that was sent is forgotten, the others stay', () => {
  const keeper = new Keeper(store());
  for (const id of ['w1', 'w2']) keeper.keepWaiting(batch({ id }));
  keeper.forgetWaiting('w1');
  expect(keeper.waiting().map(({ id }) => id)).toEqual(['w2']);
});

test('each survey has a count of its own', () => {
  const keeper = new Keeper(store());
  keeper.keepDraft(batch({ forms: 1 }));
  keeper.keepDraft(batch({ survey: 'С-002', forms: 2 }));
  expect([keeper.draft('С-001')?.forms, keeper.draft('С-002')?.forms, keeper.survey()]).toEqual([
    1,
    2,
    'С-002',
  ]);
});

test.each([null, store(0)])(
  'without a store, or with a full one, memory keeps and the page knows',
  (barred) => {
    const keeper = new Keeper(barred);
    keeper.keepDraft(batch({ forms: 7 }));
    keeper.keepWaiting(batch({ id: 'w1' }));
    expect(keeper.lasting).toBe(false);
    expect(keeper.draft('С-001')?.forms).toBe(7);
    expect(keeper.waiting()).toHaveLength(1);
    keeper.forgetWaiting('w1');
    expect(keeper.waiting()).toEqual([]);
  },
);

test('what no longer fits goes to memory, newer than what the store still has', () => {
  const kept = store(2);
  const keeper = new Keeper(kept);
  keeper.keepDraft(batch({ forms: 1 }));
  expect(keeper.lasting).toBe(true);
  keeper.keepWaiting(batch({ id: 'w1' }));
  expect(keeper.lasting).toBe(false);
  keeper.keepDraft(batch({ forms: 2 }));
  expect(keeper.draft('С-001')?.forms).toBe(2);
  expect(keeper.waiting()).toHaveLength(1);
});

test.each(['', 'null', '{', '[]', '"text"', '{"id":1,"counts":[]}', '{"id":"a"}'])(
  'an entry that is no batch, «%s», is none',
  (text) => {
    const kept = store();
    kept.entries.set('bmjb.tally.draft.С-001', text);
    kept.entries.set('bmjb.tally.waiting.w1', text);
    const keeper = new Keeper(kept);
    expect(keeper.draft('С-001')).toBeNull();
    expect(keeper.waiting()).toEqual([]);
  },
);
