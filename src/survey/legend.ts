// What the codes of answers stand for: the question's own numbers before its options, or an explanation in a table's head.
import { splitOptions } from './answers.ts';
import { optionKey } from './given-answers.ts';
import { optionMeant } from './same-answers.ts';

/** «1 – ооба», «2) жок», «3=билбейм» one after another. */
const PAIR = /(?<![\p{L}\d])(?<code>\d{1,2})\s?[-–—=:.)]\s?(?<word>[^\d,;()[\]]+)/gu;
/** One number with a word is no explanation yet. */
const FEWEST = 2;
const OWN_NUMBER = /^(?<code>\d{1,2})[.)]\s+(?=\S)/u;

/** Options by their codes. */
export type Legend = ReadonlyMap<string, string>;

/** The numbers that a question's options carry: `1. ооба`, `2. жок`; none where they are not numbered one and all. */
export function ownLegend(options: string | null, spelled: ReadonlyMap<string, string>): Legend {
  const lines = splitOptions(options);
  const coded = lines.flatMap((line): readonly (readonly [string, string])[] => {
    const found = OWN_NUMBER.exec(line);
    const option = spelled.get(optionKey(line.slice(found?.[0].length ?? 0)));
    return found === null || option === undefined ? [] : [[found.groups?.code ?? '', option]];
  });
  return coded.length === lines.length ? legendFrom(coded) : new Map();
}

/** What a head explains: «Суу барбы? (1 – ооба, 2 – жок)»; none where a word of it is no option. */
export function legendIn(head: string, spelled: ReadonlyMap<string, string>): Legend {
  const pairs = pairsAtEnd(head);
  const coded = pairs.flatMap(({ groups }): readonly (readonly [string, string])[] => {
    const option = optionMeant((groups?.word ?? '').trim(), spelled);
    return option === null ? [] : [[groups?.code ?? '', option]];
  });
  return coded.length === pairs.length ? legendFrom(coded) : new Map();
}

/** A head without the explanation of its codes. */
export function withoutLegend(head: string): string {
  const [first] = pairsAtEnd(head);
  return first === undefined ? head : head.slice(0, first.index).replace(/[\s([:;,–-]+$/u, '');
}

/** The codes with their words in which a head ends, behind words of its own; none where there are fewer than two. */
function pairsAtEnd(head: string): readonly RegExpExecArray[] {
  const opens = head.search(/\p{L}/u);
  const found: RegExpExecArray[] = [];
  let end = head.length;
  for (const pair of [...head.matchAll(PAIR)].reverse()) {
    const between = head.slice(pair.index + pair[0].length, end);
    if (pair.index < opens || !/^[\s,;)\]]*$/u.test(between)) break;
    found.unshift(pair);
    end = pair.index;
  }
  return found.length < FEWEST ? [] : found;
}

/** One code for each option, and one option for each code; else there is no telling. */
function legendFrom(coded: readonly (readonly [string, string])[]): Legend {
  const legend = new Map(coded);
  const isClear = legend.size === coded.length && new Set(legend.values()).size === coded.length;
  return coded.length >= FEWEST && isClear ? legend : new Map();
}
