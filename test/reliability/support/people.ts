// Several people in one workbook: each asks for something while another's run stands between two service calls.
import type { Bundle, Host } from '../../../local/host.ts';
import { builtBundle, type Product } from '../../support/product.ts';
import { contentsOf, type TabContents } from './contents.ts';

export interface Person {
  readonly name: string;
  /** Which of the people it is, from 0. */
  readonly place: number;
  readonly host: Host;
  readonly loaded: Bundle;
}

/** Something that one person asks for, and how one sees that it was done. */
export interface Request {
  readonly what: string;
  /** Whether it comes from a page of the web app, which stands outside the document. */
  readonly outside?: boolean;
  /** What the person does by hand before. */
  readonly prepare?: (person: Person) => void;
  readonly ask: (person: Person) => unknown;
  /** What is wrong where it was answered; null where it stands as it should. */
  readonly lost: (tabs: readonly TabContents[]) => string | null;
}

/** What came of a request: answered, refused for another wrote, or broken. */
export type Answer = 'answered' | 'refused' | 'broken';

/** The same workbook as each of `names` has it open. */
export async function peopleIn({ host }: Product, names: readonly string[]): Promise<readonly Person[]> {
  const folder = await builtBundle();
  return names.map((name, place) => {
    const own = host.as(`${name}@example.kg`);
    return { name, place, host: own, loaded: own.load(folder) };
  });
}

/** Lets `person` ask; before the calls that `between` counts, from 1, another's turn comes. */
export function asks(person: Person, { ask }: Request, between: ReadonlyMap<number, () => void>): Answer {
  let calls = 0;
  const stop = person.host.onCall(() => between.get(++calls)?.());
  try {
    ask(person);
    return 'answered';
  } catch (error) {
    return /башка адам/.test(`${error}`) ? 'refused' : 'broken';
  } finally {
    stop();
  }
}

/** Whether the workbook is the same, cell by cell, after `work` as before it. */
export function isUntouched({ host }: Product, work: () => void): boolean {
  const before = JSON.stringify(contentsOf(host));
  work();
  return JSON.stringify(contentsOf(host)) === before;
}
