// Two and three people at once: runs are cut between service calls and others come in; no update is lost, no number given twice.

import { type Product, reopened } from '../../support/product.ts';
import { randomFrom } from '../../support/random.ts';
import { contentsOf, doubledNumbers } from '../support/contents.ts';
import { checked, formed, setUp, surveying, TODAY } from '../support/groups.ts';
import { type Answer, asks, isUntouched, type Person, peopleIn, type Request } from '../support/people.ts';
import { requests } from '../support/requests.ts';
import { isFull, pause } from '../support/sample.ts';
import { tellFault, tellFigure } from '../support/trial.ts';

const NAMES = ['aida', 'bakyt', 'cholpon'];
const SCHEDULES = isFull ? 1000 : 60;
/** The calls before which another may come in; few runs make more. */
const LONGEST = 400;
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

/** Every schedule of two people where the second comes in before one call of the first: of sending batches, all. */
async function exhaustive(
  group: Product,
  people: readonly Person[],
  pairs: readonly (readonly [number, number])[],
) {
  const [first, second] = people;
  if (first === undefined || second === undefined) return;
  for (const [one, other] of pairs) {
    let at = 1;
    for (let reached = true; reached; at++) {
      reached = false;
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
    tellFigure(
      `${requests[one]?.('').what} while another asks to ${requests[other]?.('').what}: all ${at - 2} schedules`,
    );
  }
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

async function trial(): Promise<void> {
  console.error = () => undefined;
  const saved = await surveying(await checked(await formed(await setUp())));
  const group = await reopened(TODAY, saved);
  const all = requests.map((_, index) => index);
  const pairs = isFull ? all.flatMap((one) => all.map((other) => [one, other] as const)) : [[0, 0] as const];
  await exhaustive(group, await peopleIn(group, NAMES), pairs);
  const other = await reopened(TODAY, saved);
  await atRandom(other, await peopleIn(other, NAMES));
  const { answered, refused } = answers;
  tellFigure(
    `interleaved: ${tried} schedules, seed ${SEED}; ${answered} runs answered, ${refused} refused with nothing changed`,
  );
}

void trial();
