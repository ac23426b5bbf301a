// Members who send batches at the same time: every count stands in the sheet exactly once.
import type { TallySaved } from '../../../src/commands/tally/types.ts';
import { timesOf } from '../../reliability/support/sample.ts';
import { builtBundle } from '../../support/product.ts';
import { randomFrom } from '../../support/random.ts';
import { batchOf, rowsIn, SCALE, surveyed } from './support.ts';

describe('five members send forty batches at once', () => {
  // What is made to fail is reported on the console.
  beforeAll(() => jest.spyOn(console, 'error').mockImplementation(() => undefined));
  afterAll(() => jest.restoreAllMocks());

  const MEMBERS = ['М-001', 'М-002', 'М-003', 'М-004', 'М-005'];

  const SEEDS = Array.from({ length: timesOf(3) }, (_, at) => at + 1);

  test.each(SEEDS)('with breaks and retries every batch stands there once (run %i)', async (seed) => {
    const random = randomFrom(seed);
    const group = await surveyed();
    const folder = await builtBundle();
    const people = MEMBERS.map((member) => {
      const host = group.host.as(`${member}@example.kg`);
      return { host, loaded: host.load(folder) };
    });
    const queues = MEMBERS.map((member, at) =>
      Array.from({ length: 8 }, (_, index) => batchOf(`${member}/${index}`, [at + 1, index, 1], { member })),
    );
    const waiting = () => queues.flatMap((queue, at) => (queue.length > 0 ? [at] : []));
    let [broken, refused, repeated] = [0, 0, 0];
    const busy = new Set<number>();
    /** One attempt of a member to send the first batch of the queue; it stays there until it is known to be written. */
    const attempt = (at: number): void => {
      const [batch] = queues[at] ?? [];
      const { host, loaded } = people[at] ?? {};
      if (batch === undefined || host === undefined || loaded === undefined || busy.has(at)) return;
      busy.add(at);
      const fails = random() < 0.3;
      if (fails) host.failAt(1 + Math.floor(random() * 60));
      try {
        const saved = host.run(loaded, 'sendBatch', [batch]) as TallySaved;
        if (!saved.added) repeated++;
        // Sometimes the answer is lost on the way, and the page sends the batch again.
        if (random() < 0.8) queues[at]?.shift();
      } catch (error) {
        if (/башка адам/.test(`${error}`)) refused++;
        else broken++;
      }
      host.failAt(0);
      busy.delete(at);
    };
    // While one member's batch is being written, others try to write theirs.
    let depth = 0;
    const stops = people.map(({ host }) =>
      host.onCall(() => {
        if (depth > 0 || random() > 0.05) return;
        depth++;
        attempt(Math.floor(random() * MEMBERS.length));
        depth--;
      }),
    );
    for (let round = 0; round < 2000 && waiting().length > 0; round++) {
      const some = waiting();
      attempt(some[Math.floor(random() * some.length)] ?? 0);
    }
    for (const stop of stops) stop();
    expect(waiting()).toEqual([]);
    expect(Math.min(broken, refused, repeated)).toBeGreaterThan(0);

    const rows = rowsIn(group, 'tally');
    const found = rows.map(({ sent, answer, all }) => `${sent} ${answer} ${all}`).sort();
    const expected = MEMBERS.flatMap((member, at) =>
      Array.from({ length: 8 }, (_, index) =>
        [at + 1, index, 1].map((all, place) => `${member}/${index} ${SCALE[place]} ${all}`),
      ).flat(),
    ).sort();
    expect(found).toEqual(expected);
    expect(new Set(rows.map(({ number }) => number)).size).toBe(120);
    expect(new Set(rows.map(({ batch }) => batch)).size).toBe(40);
    group.host.close();
  });
});
