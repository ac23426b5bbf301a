// The record of the self-test: what the local host answers, and how another record, of a live Google, differs from it.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const RECORD = join(__dirname, '../../docs/self-test-record.json');

type Answer = string | number | boolean | null;

/** One answer as the script tells it. */
export interface Seen {
  readonly id: string;
  readonly assumed: Answer;
  readonly seen: Answer;
  readonly ok: boolean;
  readonly ms: number;
}

/** What the script tells: the JSON that a person sends back. */
export interface SelfTestRecord {
  readonly version: string;
  readonly answers: readonly Seen[];
  readonly times: readonly { readonly call: string; readonly times: number; readonly ms: number }[];
}

/** The answers by their names, without what is another each time. */
export type Answers = Readonly<Record<string, Answer>>;

export const answersOf = ({ answers }: Pick<SelfTestRecord, 'answers'>): Answers =>
  Object.fromEntries(answers.map(({ id, seen }) => [id, seen]));

export const keptAnswers = (): Answers => JSON.parse(readFileSync(RECORD, 'utf8')) as Answers;

export function keepAnswers(answers: Answers): void {
  writeFileSync(RECORD, `${JSON.stringify(answers, null, 2)}\n`);
}

/** Reads what a person has sent back. @throws with one sentence where it is something else */
export function readRecord(text: string): SelfTestRecord {
  try {
    const record = JSON.parse(text) as Partial<SelfTestRecord>;
    if (Array.isArray(record.answers) && Array.isArray(record.times)) return record as SelfTestRecord;
  } catch {
    // Told below.
  }
  throw new Error(
    'This is no record of the self-test: it is the JSON of the first or the third row of its tab.',
  );
}

/** A line for each answer that is another than the local host's, was never asked of it, or was not given. */
export function differences(kept: Answers, record: Pick<SelfTestRecord, 'answers'>): readonly string[] {
  const shown = (answer: Answer | undefined) => (answer === undefined ? 'nothing' : JSON.stringify(answer));
  const live = answersOf(record);
  const part = Object.keys(live).every((id) => id.startsWith(ON_EDIT));
  const asked = Object.keys(kept).filter((id) => id.startsWith(ON_EDIT) === part);
  return [...new Set([...asked, ...Object.keys(live)])]
    .filter((id) => kept[id] !== live[id])
    .map((id) => `${id}: the local host answers ${shown(kept[id])}, the record ${shown(live[id])}`);
}

/** The answers of the simple trigger are sent back by themselves. */
const ON_EDIT = 'on edit: ';

/** A line for each kind of call that was timed. */
export const timeLines = ({ times }: Pick<SelfTestRecord, 'times'>): readonly string[] =>
  times.map(({ call, times: often, ms }) => `${call}: ${ms} ms (mean of ${often})`);
