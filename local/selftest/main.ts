// `npm run selftest`: runs the self-test on the local host and compares it with what is kept; `-- FILE.json` compares a
// record that a person has sent back from a live Google; `-- --keep` keeps what the local host answers now.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle } from '../../build/bundle.ts';
import { answersOf, differences, keepAnswers, keptAnswers, readRecord, timeLines } from './record.ts';
import { selfTestOn } from './run.ts';

async function main([file]: readonly string[]): Promise<void> {
  if (file !== undefined && file !== '--keep') return compare(readFileSync(file, 'utf8'));
  const folder = mkdtempSync(join(tmpdir(), 'selftest-'));
  try {
    await bundle(folder, 'selftest');
    const { pressed, edited } = selfTestOn(folder);
    const answers = [...pressed.answers, ...edited.answers];
    for (const { id, assumed, seen } of answers.filter(({ ok }) => !ok))
      console.log(`${id}: assumed ${JSON.stringify(assumed)}, seen ${JSON.stringify(seen)}`);
    if (file === '--keep') keepAnswers(answersOf({ answers }));
    else compare(JSON.stringify(pressed), JSON.stringify(edited));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Says what differs from the record that is kept, and fails where anything does. */
function compare(...texts: readonly string[]): void {
  for (const text of texts) {
    const record = readRecord(text);
    const found = differences(keptAnswers(), record);
    for (const line of [...found, ...timeLines(record)]) console.log(line);
    console.log(
      `${record.answers.length} answers of version ${record.version}, ${found.length} that differ.`,
    );
    if (found.length > 0) process.exitCode = 1;
  }
}

main(process.argv.slice(2)).catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 2;
});
