// Holds the walls between rooms: `tsx build/walls.ts` names every import that breaks one, and fails.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { breaches } from './walls/breaches.ts';

const ROOT = resolve(__dirname, '..');

/** The project's sources as they lie in the working tree, by their paths. */
function sources(): ReadonlyMap<string, string> {
  const listed = ['ls-files', '--cached', '--others', '--exclude-standard', 'src', 'local'];
  const paths = execFileSync('git', listed, { cwd: ROOT, encoding: 'utf8' }).split('\n');
  const code = paths.filter((path) => /\.tsx?$/.test(path) && existsSync(join(ROOT, path)));
  return new Map(code.map((path) => [path, readFileSync(join(ROOT, path), 'utf8')]));
}

const files = sources();
const found = breaches(files);
for (const line of found) console.error(line);
if (found.length > 0) process.exitCode = 1;
else console.log(`${files.size} files, no wall broken.`);
