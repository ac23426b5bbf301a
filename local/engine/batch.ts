// Many commands as one: one evaluation, one message to the browsers, one step of undo.
import type { CellGetters, Place } from './cells.ts';
import type { EvaluationGetters } from './evaluation.ts';
import { registries, UIPlugin } from './o-spreadsheet.ts';

/** One command of o-spreadsheet: its type and its payload. */
export type Command = readonly [type: string, payload: object];

const BATCH = 'HOST_BATCH';

/** A command that a model takes, seen without the library's closed list of command types. */
interface Dispatcher {
  dispatch(type: string, payload: object): { isSuccessful: boolean; reasons: readonly string[] };
}

/** Commands that change nothing are refused by the library; that is no fault. */
const HARMLESS = new Set(['NoChanges']);

/** What the library notes down of a change, to send it and to take it back. */
interface Observer {
  changes: unknown[] | undefined;
  commands: object[];
  addCommand(command: object): void;
}

/**
 * The first cell of a run goes the library's way, so that every plugin hears that cells change; the cells after it are
 * written plainly where they can be, and reported to the evaluation alone.
 */
class BatchPlugin extends UIPlugin {
  private readonly refusals: string[];
  private readonly isAlone: () => boolean;
  private readonly observer: Observer;

  constructor(config: ConstructorParameters<typeof UIPlugin>[0]) {
    super(config);
    this.refusals = config.custom.refusals ?? [];
    this.isAlone = config.custom.isAlone ?? (() => false);
    this.observer = config.stateObserver as unknown as Observer;
  }

  override handle(command: { type: string }): void {
    if (command.type !== BATCH || !('given' in command)) return;
    const isAlone = this.isAlone();
    if (isAlone) this.observer.changes = undefined;
    this.carryOut((command.given as () => readonly Command[])(), isAlone);
    if (isAlone) this.observer.commands = [];
  }

  private carryOut(commands: readonly Command[], isAlone: boolean): void {
    const dispatcher = this as unknown as Dispatcher;
    const getters = this.getters as unknown as CellGetters & EvaluationGetters;
    const written: Place[] = [];
    let informed: string | null = null;
    for (const [type, payload] of commands) {
      const place = type === 'UPDATE_CELL' ? (payload as Place) : null;
      const done = place && place.sheetId === informed ? getters.writePlainly(place, payload) : 'refused';
      if (place && done === 'written') {
        written.push(place);
        if (!isAlone) this.observer.addCommand({ type, ...payload });
      }
      if (done !== 'refused') continue;
      const { isSuccessful, reasons } = dispatcher.dispatch(type, ownCopy(payload) as object);
      informed = place && isSuccessful ? place.sheetId : null;
      for (const reason of isSuccessful ? [] : reasons)
        if (!HARMLESS.has(reason)) this.refusals.push(`${type}: ${reason}`);
    }
    getters.markStale(written);
  }
}

if (!registries.featurePluginRegistry.contains('host_batch')) {
  registries.featurePluginRegistry.add('host_batch', BatchPlugin);
}

/** The library cannot send more changed cells than a call has room for arguments. */
const MOST = 50_000;

/**
 * Carries `commands` out as one; very many of them as several, one after another.
 * @param refusals the list that the model was made with (`custom.refusals`)
 * @throws if the library refuses any of them
 */
export function dispatchAll(model: object, refusals: string[], commands: readonly Command[]): void {
  for (let from = 0; from < commands.length; from += MOST)
    dispatchTogether(model as Dispatcher, refusals, commands.slice(from, from + MOST));
}

/** The list goes as a function: of anything else the library makes a copy, cell by cell. */
function dispatchTogether(model: Dispatcher, refusals: string[], commands: readonly Command[]): void {
  refusals.length = 0;
  const { isSuccessful, reasons } = model.dispatch(BATCH, { given: () => commands });
  if (!isSuccessful) throw new Error(`The sheet refused the change: ${reasons.join(', ')}`);
  if (refusals.length > 0) throw new Error(`The sheet refused the change: ${refusals.join(', ')}`);
}

/** A copy in this realm: a script's arrays and objects belong to another, and the library takes only its own. */
function ownCopy(value: unknown): unknown {
  if (Array.isArray(value)) return Array.from(value, (item) => ownCopy(item));
  if (typeof value !== 'object' || value === null || isOwn(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, ownCopy(field)]));
}

/** Whether an object is of this realm, and so is all that it holds, being flat. */
function isOwn(value: object): boolean {
  if (Object.getPrototypeOf(value) !== Object.prototype) return false;
  return Object.values(value).every((field) => typeof field !== 'object' || field === null);
}
