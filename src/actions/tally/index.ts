// What pages can ask for about surveys: what is written, is written under the lock.
import type { World } from '#core/ports';
import { underLock } from '../run.ts';
import { countAnswers as count, countTab as countIn } from './count-answers.ts';
import { layOutBatch as layOut } from './lay-out.ts';
import { computeResults as compute } from './results/compute.ts';
import { sendBatch as send } from './send.ts';
import type { TallyBatch, TallySaved } from './types.ts';

export { tallyState } from './state.ts';

export function sendBatch(world: World, batch: TallyBatch): TallySaved {
  return underLock(world, () => send(world, batch));
}

export function layOutBatch(world: World, survey: string, member: string, village: string): string {
  return underLock(world, () => layOut(world, survey, member, village));
}

export function computeResults(world: World): string {
  return underLock(world, () => compute(world));
}

export function countAnswers(
  world: World,
  survey: string,
  member: string,
  village: string,
  text: string,
): string {
  return underLock(world, () => count(world, { survey, member, village }, text));
}

export function countTab(world: World, survey: string, member: string, village: string, tab: number): string {
  return underLock(world, () => countIn(world, { survey, member, village }, tab));
}
