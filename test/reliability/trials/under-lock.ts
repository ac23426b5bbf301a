// Every cell on which a write depends is read, and every cell written, while the lock is held: runs can only follow one another.
import { type CommandName, commands } from '../../../src/commands/index.ts';
import { reopened } from '../../support/product.ts';
import { checked, formed, setUp, surveying, TODAY } from '../support/groups.ts';
import { type Person, peopleIn } from '../support/people.ts';
import { requests } from '../support/requests.ts';
import { pause } from '../support/sample.ts';
import { samples } from '../support/samples.ts';
import { tellFault, tellFigure } from '../support/trial.ts';
import { callsOf, isFlushed, reads, writes } from '../support/under-lock.ts';

const all = Object.keys(commands) as CommandName[];
const writing = all.filter((name) => commands[name].effect === 'writes');
const wrote = new Set<string>();

/** Runs an entry and tells what of it stands outside the lock. */
function judge(person: Person, name: string, work: () => unknown, isWriting: boolean): void {
  const calls = callsOf(person, work);
  const outside = [...calls.before, ...calls.after];
  const cells = (call: string) => writes(call) && (isWriting || !call.startsWith('Properties'));
  for (const call of new Set(outside.filter(cells))) tellFault(`${name}: ${call} without the lock`);
  if (calls.under.some(writes)) wrote.add(name);
  if (isWriting)
    for (const call of new Set(calls.before.filter(reads))) tellFault(`${name}: ${call} before the lock`);
  if (!isWriting && calls.under.length > 0)
    tellFault(`${name}: takes the lock, and is not among those that write`);
  if (!isFlushed(calls)) tellFault(`${name}: lets the lock go before what it wrote is sent`);
}

async function trial(): Promise<void> {
  console.error = () => undefined;
  const group = await reopened(TODAY, await surveying(await checked(await formed(await setUp()))));
  const [person] = await peopleIn(group, ['aida']);
  if (person === undefined) return;
  for (const name of all) {
    const isWriting = writing.includes(name);
    judge(person, name, () => person.host.run(person.loaded, name, samples[name]), isWriting);
    await pause();
  }
  for (const make of requests) {
    const request = make('under the lock');
    request.prepare?.(person);
    judge(person, request.what, () => request.ask(person), true);
    await pause();
  }
  tellFigure(
    `under the lock: ${all.length} commands, ${wrote.size} of the ${writing.length + requests.length} that may write wrote`,
  );
}

void trial();
