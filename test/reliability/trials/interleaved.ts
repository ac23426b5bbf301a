// Two and three people at once: runs are cut between service calls and others come in; no update is lost, no number given twice.

import type { Saved } from '../../../local/host.ts';
import { type Product, reopened } from '../../support/product.ts';
import { randomFrom } from '../../support/random.ts';
import { contentsOf, doubledNumbers } from '../support/contents.ts';
import { checked, formed, setUp, surveying, TODAY } from '../support/groups.ts';
import { type Answer, asks, isUntouched, type Person, peopleIn, type Request } from '../support/people.ts';
import { requests } from '../support/requests.ts';
import { isFull, pause, sampleOf } from '../support/sample.ts';
import { tellFault, tellFigure } from '../support/trial.ts';
import { asksWhileHeld, lets, lockedSentences, speaks } from '../support/waiting.ts';

const NAMES = ['aida', 'bakyt', 'cholpon'];
const SCHEDULES = isFull ? 1000 : 60;
/** The calls before which another may come in; few runs make more. */
const LONGEST = 400;
/** How long another's run goes on while one waits for it, in milliseconds. */
const SHORT = 4_000;
/** The most calls of a run before which another comes in, evenly spread where it makes more: one pair, or all of them. */
const MOST = isFull ? 15 : 60;
const SEED = 7;

let tried = 0;
const answers: Record<Answer, number> = { answered: 0, refused: 0, broken: 0 };

/** One person asks, tells what came of it, and asks again where another was writing; nothing may have changed then. */
function turn(
  group: Product,
  person: Person,
  request: Request,
  between: ReadonlyMap<number, () => void>,
): void {
  let answer = 'broken' as Answer;
  request.prepare?.(person);
  const isSame = isUntouched(group, () => {
    answer = asks(person, request, between);
  });
  answers[answer] += 1;
  if (answer === 'broken') tellFault(`${request.what}: broken`);
  if (answer === 'refused' && between.size === 0 && !isSame)
    tellFault(`${request.what}: refused, yet changed`);
}

/** What is asked for and must stand at the end; a request that was refused is asked for again when all are done. */
function settle(group: Product, asked: readonly (readonly [Person, Request])[]): void {
  for (const [person, request] of asked) {
    if (request.lost(contentsOf(group.host)) !== null) turn(group, person, request, new Map());
  }
  const tabs = contentsOf(group.host);
  for (const [, request] of asked) {
    const lost = request.lost(tabs);
    if (lost !== null)
      tellFault(`${asked.map(([{ name }, { what }]) => `${name}: ${what}`).join(', ')}: ${lost}`);
  }
  for (const number of doubledNumbers(tabs)) tellFault(`${number} twice`);
  tried++;
}

/**
 * Two people, where the second comes in before one call of the first: of sending batches, in a full run of all pairs.
 * Each pair has a workbook of its own, for nobody may make more documents in a day than Google lets.
 */
async function inPairs(saved: Saved, pairs: readonly (readonly [number, number])[]): Promise<void> {
  for (const [one, other] of pairs) {
    const group = await reopened(TODAY, saved);
    const [first, second] = await peopleIn(group, NAMES);
    if (first === undefined || second === undefined) return;
    const calls = callsOf(group, first, one);
    const points = sampleOf(calls, MOST, MOST);
    for (const at of points) {
      let reached = false;
      const mine = requests[one]?.(`x${one}${other}-${at}`);
      const theirs = requests[other]?.(`y${one}${other}-${at}`);
      if (mine === undefined || theirs === undefined) return;
      const comesIn = () => {
        reached = true;
        turn(group, second, theirs, new Map());
      };
      turn(group, first, mine, new Map([[at, comesIn]]));
      settle(group, [[first, mine], ...(reached ? [[second, theirs] as const] : [])]);
      await pause();
    }
    const what = `${requests[one]?.('').what} while another asks to ${requests[other]?.('').what}`;
    tellFigure(`${what}: before ${points.length} of ${calls} calls`);
    group.host.close();
  }
}

/** How many service calls a request makes where nobody comes in. */
function callsOf(group: Product, person: Person, one: number): number {
  let calls = 0;
  const stop = person.host.onCall(() => void calls++);
  const request = requests[one]?.(`counted ${one}`);
  if (request !== undefined) turn(group, person, request, new Map());
  stop();
  return calls;
}

/** Three people, one within another, at random calls. */
async function atRandom(group: Product, people: readonly Person[]): Promise<void> {
  const random = randomFrom(SEED);
  const below = (most: number) => Math.floor(random() * most);
  for (let schedule = 0; schedule < SCHEDULES; schedule++) {
    const order = [...people].sort(() => random() - 0.5).slice(0, 2 + below(2));
    const asked = order.map((person, place) => {
      return [person, requests[below(requests.length)]?.(`z${schedule}-${place}`)] as readonly [
        Person,
        Request,
      ];
    });
    const come = (place: number): ReadonlyMap<number, () => void> => {
      const next = asked[place + 1];
      if (next === undefined) return new Map();
      const at = 1 + below(random() < 0.5 ? 30 : LONGEST);
      return new Map([[at, () => turn(group, next[0], next[1], come(place + 1))]]);
    };
    const [[person, request] = []] = asked;
    if (person && request) turn(group, person, request, come(0));
    settle(group, asked);
    await pause();
  }
}

/** One waits for the other, who ends in time; or who does not, and then nothing is changed and a clear sentence is given. */
async function waits(
  group: Product,
  people: readonly Person[],
  pairs: readonly (readonly [number, number])[],
): Promise<void> {
  const [first, second] = people;
  if (first === undefined || second === undefined) return;
  let inTime = 0;
  for (const [one, other] of pairs) {
    const mine = requests[one]?.(`v${one}${other}`);
    const theirs = requests[other]?.(`w${one}${other}`);
    if (mine === undefined || theirs === undefined) return;
    mine.prepare?.(first);
    const { most, message } = asksWhileHeld([first, mine], [second, theirs], () => {
      turn(group, second, theirs, new Map());
      return SHORT;
    });
    if (message !== null || most.length !== 1)
      tellFault(`${mine.what} waited for ${theirs.what}: ${message} ${most}`);
    settle(group, [
      [first, mine],
      [second, theirs],
    ]);
    inTime++;
    await pause();
  }
  tellFigure(
    `waiting for a lock: ${inTime} pairs, got in time; ${inVain(group, first, second)} in vain, refused`,
  );
}

/** Each kind of request waits in vain in each language; how many. */
function inVain(group: Product, person: Person, holder: Person): number {
  let tried = 0;
  for (const [code, sentence] of lockedSentences)
    for (const make of requests) {
      const request = make(`u${tried}`);
      request.prepare?.(person);
      speaks(person, code);
      const isSame = isUntouched(group, () => {
        const { message } = asksWhileHeld(
          [person, request],
          [holder, request],
          () => Number.POSITIVE_INFINITY,
        );
        if (message !== sentence) tellFault(`${request.what} waited in vain: ${message}`);
      });
      if (!isSame) tellFault(`${request.what} waited in vain, yet changed`);
      lets(holder);
      tried++;
    }
  speaks(person, 'ky');
  return tried;
}

async function trial(): Promise<void> {
  console.error = () => undefined;
  const saved = await surveying(await checked(await formed(await setUp())));
  const group = await reopened(TODAY, saved);
  const all = requests.map((_, index) => index);
  const pairs = isFull ? all.flatMap((one) => all.map((other) => [one, other] as const)) : [[0, 0] as const];
  await inPairs(saved, pairs);
  await waits(group, await peopleIn(group, NAMES), isFull ? pairs : all.map((one) => [one, 0] as const));
  const other = await reopened(TODAY, saved);
  await atRandom(other, await peopleIn(other, NAMES));
  const { answered, refused } = answers;
  tellFigure(
    `interleaved: ${tried} schedules, seed ${SEED}; ${answered} runs answered, ${refused} refused with nothing changed`,
  );
}

void trial();
