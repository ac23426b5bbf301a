// The languages of a run.
import type { TextPort, World } from '#core/ports';
import { type Language, type LanguageCode, type LanguageData, type Shelf, shelfOf } from '#texts';

const shelves = new WeakMap<TextPort, Shelf>();

/** The shelf of a world's languages; one for all actions of a run. */
export function wordsOf({ texts }: Pick<World, 'texts'>): Shelf {
  const known = shelves.get(texts) ?? shelfOf((code) => JSON.parse(texts.load(code)) as LanguageData);
  shelves.set(texts, known);
  return known;
}

/** One language of a world. */
export function languageOf(world: Pick<World, 'texts'>, code: LanguageCode): Language {
  return wordsOf(world).language(code);
}
