// 4.3: lawful refusals.
import { refusal } from '#rules/4.3-refusal';
import type { Letter } from '#tables/letters';
import { outcomeLines } from './outcome-lines.ts';

describe('4.3 a refusal', () => {
  test.each<[Letter['kind'], Letter['refusal'], readonly string[]]>([
    ['request', 'stateSecret', ['met КТ-001 refusal']],
    ['request', 'personalData', ['met КТ-001 refusal']],
    ['request', 'other', ['violated КТ-001 refusal']],
    ['request', null, ['n/a КТ-001 refusal']],
    [null, 'other', ['violated КТ-001 refusal']],
    ['act', null, []],
  ])('%s refused for %s', (kind, ground, expected) => {
    expect(outcomeLines(refusal, { letters: [{ kind, refusal: ground }] })).toEqual(expected);
  });
});
