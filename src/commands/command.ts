// What a command is: one thing that a person, a page or a daily run can ask for, declared as data.
import type { Context } from '#core/ports';

/**
 * What a command does to the workbook: `reads` leaves everything as it was; `shows` moves the cursor, shows and hides
 * sheets, or keeps something for the person alone; `writes` changes cells, papers or letters, under the lock.
 */
export type Effect = 'reads' | 'shows' | 'writes';

/** The scope that each command needs, without Google's prefix: that of the workbook in which the script lies. */
export const WORKBOOK_SCOPE = 'spreadsheets.currentonly';

/** A scope that some commands need besides the workbook's own. */
type Scope =
  | 'drive.file'
  | 'script.container.ui'
  | 'script.scriptapp'
  | 'script.send_mail'
  | 'userinfo.email';

interface Declared<Args = object> {
  readonly effect: Effect;
  /** What it needs besides the workbook; left out where nothing. */
  readonly scopes?: readonly Scope[];
  /** Of a command that does several things: which of `scopes` these arguments need. */
  scopesFor?(args: Args): readonly Scope[];
}

/** What a call needs besides the workbook. */
export function scopesOf({ scopes = [], scopesFor }: AnyCommand, args: object): readonly Scope[] {
  return scopesFor === undefined ? scopes : scopesFor(args);
}

/** A command as it is called from outside: by its name in the registry, with its arguments in the order of `args`. */
export interface Command<Names extends readonly string[], Args extends Record<Names[number], unknown>, Answer>
  extends Declared<Args> {
  readonly args: Names;
  /** Throws a `Refusal` where it cannot be done. What it answers is plain JSON. */
  run(context: Context, args: Args): Answer;
}

/** A command that stands in the menu; the sentence that it answers is stated in passing. */
export interface MenuCommand extends Command<readonly [], Record<never, unknown>, void> {
  readonly caption: string;
}

/** Declares a command. Its arguments are named once in order and once with their types; the compiler ties the two. */
export function command<
  const Names extends readonly string[],
  Args extends Record<Names[number], unknown>,
  Answer,
>(
  declared: Command<Names, Args, Answer> & (keyof Args extends Names[number] ? unknown : never),
): Command<Names, Args, Answer> {
  return declared;
}

interface DeclaredInMenu extends Declared {
  readonly caption: string;
  /** Answers the sentence to say; nothing where the person sees what was done. */
  run(context: Context): string | undefined;
}

/** Declares a command of the menu. */
export function menuCommand({ run, ...declared }: DeclaredInMenu): MenuCommand {
  return {
    ...declared,
    args: [],
    run: (context) => {
      const message = run(context);
      if (message !== undefined) context.screen.say(message);
    },
  };
}

type Given<Names extends readonly string[], Args> = {
  [At in keyof Names]: Names[At] extends keyof Args ? Args[Names[At]] : never;
};

/** A registry as its pages call it: by name, with the arguments one after the other. */
export type ClientOf<Commands> = {
  readonly [Name in keyof Commands]: Commands[Name] extends {
    readonly args: infer Names extends readonly string[];
    run(context: Context, args: infer Args): infer Answer;
  }
    ? (...given: Given<Names, Args>) => Answer
    : never;
};

/** A command of which only the registry knows more; its arguments come from outside. */
export interface AnyCommand extends Declared {
  readonly args: readonly string[];
  run(context: Context, args: object): unknown;
}
