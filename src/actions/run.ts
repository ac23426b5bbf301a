// How a person's request is run: under the lock, and with a sentence where it cannot be done.
import type { World } from '#core/ports';
import { ProtectedCells } from '#core/protected';
import { type Language, type LanguageCode, languageCodes } from '#texts';
import { say } from '#texts/verdict-words';
import { Refusal } from './refusal.ts';
import { languageOf } from './words.ts';

const LANGUAGE = 'language';
const WARN_DAYS = 'warnDays';
const CHECKED = 'checked';
const REVISION = 'revision';

/** The language in which the product speaks where it cannot read the settings: the one it last read there. */
export function rememberedLanguage(world: Pick<World, 'memory' | 'texts'>): Language {
  return languageOf(world, rememberedCode(world) ?? 'ky');
}

/** The language last read in the settings; null where none was. */
export function rememberedCode({ memory }: Pick<World, 'memory'>): LanguageCode | null {
  const remembered = memory.recall(LANGUAGE);
  return languageCodes.find((code) => code === remembered) ?? null;
}

/** Remembers the workbook's language for times when its settings cannot be read. */
export function rememberLanguage({ memory }: Pick<World, 'memory'>, code: LanguageCode): void {
  if (memory.recall(LANGUAGE) !== code) memory.keep(LANGUAGE, code);
}

/** From how many days before its end a term is near, as last read in the settings; null where it was not. */
export function rememberedWarnDays({ memory }: Pick<World, 'memory'>): number | null {
  const remembered = memory.recall(WARN_DAYS);
  return remembered === null ? null : Number(remembered);
}

/** Remembers it for states of terms that are computed without the settings; no day hangs on it. */
export function rememberWarnDays({ memory }: Pick<World, 'memory'>, days: number): void {
  if (memory.recall(WARN_DAYS) !== `${days}`) memory.keep(WARN_DAYS, `${days}`);
}

/** The last check of all: its day, and how many verdicts were met. */
export interface LastCheck {
  readonly day: string;
  readonly met: number;
}

/** The last check of all; null in a workbook, or a copy of one, that none has seen. */
export function lastCheck({ memory }: Pick<World, 'memory'>): LastCheck | null {
  const [day = '', met = ''] = (memory.recall(CHECKED) ?? '').split(' ');
  return met === '' ? null : { day, met: Number(met) };
}

/** Remembers a check of all, for those who read its list. */
export function rememberCheck({ memory }: Pick<World, 'memory'>, { day, met }: LastCheck): void {
  const told = `${day} ${met}`;
  if (memory.recall(CHECKED) !== told) memory.keep(CHECKED, told);
}

/** Runs `work` while nobody else writes; refused where the lock was not to be had. */
export function underLock<T>(world: World, work: () => T): T {
  const held = world.lock.hold(() => {
    try {
      return work();
    } finally {
      if (world.book.hasApplied()) raiseRevision(world);
    }
  });
  if (held === null) throw new Refusal('locked');
  return held.result;
}

/** Says that the workbook is no longer what it was; pages then read it again. */
export function raiseRevision(world: Pick<World, 'memory'>): void {
  world.memory.keep(REVISION, `${Number(revisionOf(world)) + 1}`);
}

/** A number that every edit and every run that wrote anything raises; a copy of the workbook begins anew. */
export function revisionOf({ memory }: Pick<World, 'memory'>): string {
  return memory.recall(REVISION) ?? '0';
}

/** The sentence for a person about what went wrong. */
export function sentenceOf(error: unknown, language: Language): string {
  const errors = { ...language.actions.errors, ...language.tally.errors, ...language.people.errors };
  if (error instanceof ProtectedCells) return say(language, errors.protected, { sheet: error.tab });
  return error instanceof Refusal ? say(language, errors[error.id], error.figures) : errors.unexpected;
}
