// Words of answers of which a person has once stated what they mean: kept with the workbook, offered with the next table.
import type { Environment } from '#core/ports';
import { answerKey } from '#survey/answers';
import { type Reading, readingIn } from './reading.ts';

type Words = Reading['words'];
type Memory = Pick<Environment, 'memory'>;

const KEY = 'answer-words';
/** A property holds 9 KB; of so many words each language writes fewer. */
const MOST_LETTERS = 2200;
/** What is longer is an answer of one person rather than a word. */
const LONGEST_WORD = 40;

/** The words by the meaning of their column. */
export function rememberedWords({ memory }: Memory): Words {
  try {
    return readingIn({ words: JSON.parse(memory.recall(KEY) ?? '{}') }).words;
  } catch {
    return {};
  }
}

/** Keeps what a person has stated of words; of very many the latest. Call under the lock. */
export function rememberWords(environment: Memory, { words }: Reading): void {
  const short = entriesOf(words).filter(([, word]) => word.length <= LONGEST_WORD);
  if (short.length === 0) return;
  const same = ([meaning, word]: Entry) => `${meaning} ${answerKey(word)}`;
  const latest = new Map(
    [...entriesOf(rememberedWords(environment)), ...short].map((one) => [same(one), one]),
  );
  const kept = [...latest.values()];
  const text = () => JSON.stringify(wordsOf(kept));
  while (text().length > MOST_LETTERS) kept.shift();
  if (text() !== environment.memory.recall(KEY)) environment.memory.keep({ [KEY]: text() });
}

type Entry = readonly [meaning: string, word: string, as: string];

function entriesOf(words: Words): readonly Entry[] {
  return Object.entries(words).flatMap(([meaning, own]) =>
    Object.entries(own).map(([word, as]): Entry => [meaning, word, as]),
  );
}

function wordsOf(entries: readonly Entry[]): Words {
  const words: Record<string, Record<string, string>> = {};
  for (const [meaning, word, as] of entries) words[meaning] = { ...words[meaning], [word]: as };
  return words;
}
