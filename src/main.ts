// The entry of the script: triggers, and every command by its name.

import { checkEdit } from '#commands/check/after-edit';
import { type AnyCommand, scopesOf, WORKBOOK_SCOPE } from '#commands/command';
import { type CommandName, commands } from '#commands/index';
import { captionOf, menuLines } from '#commands/menu';
import { rememberedLanguage, sentenceOf } from '#commands/run';
import type { Context } from '#core/ports';
import { ProtectedCells } from '#core/protected';
import { TooLongText } from '#core/too-long';
import { ConsentMissing, missingConsent, requireScopes } from '#google/consent';
import { entry } from '#google/entry';
import { contextNow } from '#google/environment';
import { page, showMenu } from '#google/ui';
import { consent, menu, unexpected } from '#texts/ky/menu';
import { Refusal } from '#texts/refusal';

const registry: Readonly<Record<CommandName, AnyCommand>> = commands;

/**
 * Runs a command with its arguments in their order; throws an `Error` with one sentence for the person. What she has
 * not allowed is asked for before anything begins: by Google's own dialog from the menu, by an address from a page.
 */
export function run(name: CommandName, given: readonly unknown[]): unknown {
  const command = registry[name];
  const args = Object.fromEntries(command.args.map((arg, at) => [arg, given[at]]));
  const own = scopesOf(command, args);
  const scopes = [WORKBOOK_SCOPE, ...own];
  if ('caption' in command) requireScopes(scopes);
  return inContext((context) => {
    const missing = own.length > 0 ? missingConsent(scopes) : null;
    if (missing !== null) throw missing;
    return command.run(context, args);
  }, scopes);
}

/** The menu's captions are Kyrgyz: when it is built, Google lets nothing be read yet. */
export function onOpen(): void {
  const item = (name: Parameters<typeof captionOf>[0]) => ({ caption: captionOf(name), run: name });
  const lines = menuLines.map((line) => {
    if (line === null) return null;
    if (typeof line === 'string') return item(line);
    return { caption: line.caption, lines: line.lines.map((name) => name && item(name)) };
  });
  showMenu(menu.title, lines);
}

export function onInstall(): void {
  onOpen();
}

export function onEdit({ range }: { range: EditedRange }): void {
  inContext((context) => checkEdit(context, range.getSheet().getSheetId()));
}

/** What of a range of Google's tells which tab was edited. */
interface EditedRange {
  getSheet(): { getSheetId(): number };
}

/** The web app: the page on which members count questionnaires, for phones. */
export function doGet(): ReturnType<typeof page> {
  return page('Tally', menu.title);
}

/** Runs work in the environment as it is now; failures are reported in the language last used. */
function inContext<T>(work: (context: Context) => T, scopes: readonly string[] = []): T {
  let context: Context | null = null;
  return entry(
    () => {
      context = contextNow(menu.title);
      return work(context);
    },
    (error) => {
      const isOurs = [Refusal, ProtectedCells, TooLongText].some((kind) => error instanceof kind);
      const missing = isOurs ? null : consentBehind(error, scopes);
      if (missing === null) return { sentence: sentenceIn(context, error), foreseen: isOurs };
      return { sentence: consentIn(context), foreseen: true, address: missing.address };
    },
  );
}

/** A failure for which a scope is missing, however it was noticed; null where it has another reason, or none can be reported. */
function consentBehind(error: unknown, scopes: readonly string[]): ConsentMissing | null {
  if (error instanceof ConsentMissing) return error;
  if (scopes.length === 0) return null;
  try {
    return missingConsent(scopes);
  } catch {
    // What failed first is reported and logged; this question was only about its reason.
    return null;
  }
}

function consentIn(context: Context | null): string {
  return context === null ? consent : rememberedLanguage(context).actions.errors.consent;
}

/** What is stated of a failure; where not even a language can be loaded, the one sentence that is always there. */
function sentenceIn(context: Context | null, error: unknown): string {
  if (context === null) return unexpected;
  try {
    return sentenceOf(error, rememberedLanguage(context));
  } catch (failure) {
    console.error(`${failure}`);
    return unexpected;
  }
}
