// How a person's request is run: under the lock, and with a sentence where it cannot be done.
import type { Environment } from '#core/ports';
import { ProtectedCells } from '#core/protected';
import { inOneLine } from '#core/shortened';
import { MOST_CHARACTERS, TooLongText } from '#core/too-long';
import { type Language, type LanguageCode, languageCodes } from '#texts';
import { languageOf } from '#texts/loaded';
import { Refusal } from '#texts/refusal';
import { say } from '#texts/verdict-words';
import { resume } from '#workbook/journal';

const LANGUAGE = 'language';
const CHECKED = 'checked';
const REVISION = 'revision';
const ASIDE = 'revision aside';
/** How many characters of a text that is refused are enough to know it again. */
const SHOWN = 40;

/** The language in which the product speaks where it cannot read the settings: the one it last read there. */
export function rememberedLanguage(environment: Pick<Environment, 'memory' | 'texts'>): Language {
  return languageOf(environment, rememberedCode(environment) ?? 'ky');
}

/** The language last read in the settings; null where none was. */
function rememberedCode({ memory }: Pick<Environment, 'memory'>): LanguageCode | null {
  const remembered = memory.recall(LANGUAGE);
  return languageCodes.find((code) => code === remembered) ?? null;
}

/** Remembers the workbook's language for times when its settings cannot be read. */
export function rememberLanguage({ memory }: Pick<Environment, 'memory'>, code: LanguageCode): void {
  if (memory.recall(LANGUAGE) !== code) memory.keep({ [LANGUAGE]: code });
}

/** The last full check's day, and how many verdicts are met by now. */
export interface LastCheck {
  readonly day: string;
  readonly met: number;
}

/** The last full check; null in a workbook, or a copy of one, that none has seen. */
export function lastCheck({ memory }: Pick<Environment, 'memory'>): LastCheck | null {
  const [day = '', met = ''] = (memory.recall(CHECKED) ?? '').split(' ');
  return met === '' ? null : { day, met: Number(met) };
}

/** What is to be kept of it for those who read the list alone. */
export const checkNote = ({ day, met }: LastCheck): Readonly<Record<string, string>> => ({
  [CHECKED]: `${day} ${met}`,
});

/**
 * Runs `work` while nobody else writes, once what a run that was cut off has begun is written to its end; refused where
 * the lock was not to be had, within `most` milliseconds where it is stated.
 */
export function underLock<T>(environment: Environment, work: () => T, most?: number): T {
  const held = environment.lock.hold(() => {
    environment.memory.renew();
    try {
      resume(environment);
      return work();
    } finally {
      if (environment.book.hasApplied()) environment.memory.keep(nextRevision(environment));
    }
  }, most);
  if (held === null) throw new Refusal('locked');
  return held.result;
}

/** What is to be kept where the workbook is no longer what it was, by a run that has the lock; pages then read it again. */
export function nextRevision({ memory }: Pick<Environment, 'memory'>): Readonly<Record<string, string>> {
  return { [REVISION]: `${Number(memory.recall(REVISION) ?? 0) + 1}` };
}

/** The same by a run without the lock, which counts for itself: it raises what another run may be raising. */
export function nextAside({ memory }: Pick<Environment, 'memory'>): Readonly<Record<string, string>> {
  return { [ASIDE]: `${Number(memory.recall(ASIDE) ?? 0) + 1}` };
}

/** Another text on another day, and after every edit and every run that wrote anything. */
export function revisionOf({ memory, today }: Pick<Environment, 'memory' | 'today'>): string {
  return [memory.recall(REVISION) ?? '0', memory.recall(ASIDE) ?? '0', today].join(' ');
}

/** The sentence for a person about what went wrong. */
export function sentenceOf(error: unknown, language: Language): string {
  const errors = { ...language.actions.errors, ...language.tally.errors, ...language.people.errors };
  if (error instanceof ProtectedCells) return say(language, errors.protected, { sheet: error.tab });
  if (error instanceof TooLongText)
    return say(language, errors.tooLongText, {
      text: inOneLine(error.text, SHOWN),
      letters: error.text.length,
      most: MOST_CHARACTERS,
    });
  return error instanceof Refusal ? say(language, errors[error.id], error.figures) : errors.unexpected;
}
