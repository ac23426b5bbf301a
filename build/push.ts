// `npm run push`: builds and sends the product to one's own script, or with `--all FILE` to every script of a list: the
// copies of groups that have let the maintainer edit them.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle, OUT, sizes } from './bundle.ts';
import { writeDocs } from './docs.ts';
import { idsIn, scriptIdIn, whatToDo } from './script-id.ts';
import { ROOT } from './shared.ts';

/** clasp's own program, which this one's node runs. */
const CLASP = require.resolve('@google/clasp');

async function push(args: readonly string[]): Promise<number> {
  writeDocs();
  console.log(sizes(await bundle(OUT)));
  if (args[0] === '--all') return pushAll(args[1]);
  const file = join(ROOT, '.clasp.json');
  if (existsSync(file) && scriptIdIn(readFileSync(file, 'utf8')) !== null)
    return (
      spawnSync(process.execPath, [CLASP, 'push', '--force', ...args], { cwd: ROOT, stdio: 'inherit' })
        .status ?? 1
    );
  console.error(whatToDo.join('\n'));
  return 2;
}

/** Pushes to each script of the list, one after another; one that refuses is reported, and the next one goes on. */
function pushAll(list: string | undefined): number {
  if (list === undefined || !existsSync(list)) {
    console.error(
      'npm run push -- --all FILE: FILE has the id of a script in each line; after # a line may say whose it is.',
    );
    return 2;
  }
  const ids = idsIn(readFileSync(list, 'utf8'));
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'push-')));
  // clasp sends nothing that lies outside the folder of its settings.
  cpSync(OUT, join(folder, 'out'), { recursive: true });
  try {
    const failed = ids.filter((id) => !pushTo(id, folder));
    console.log(`${ids.length - failed.length} of ${ids.length} copies have this version.`);
    if (failed.length > 0) console.error(`Not pushed, try these again:\n${failed.join('\n')}`);
    return failed.length > 0 ? 1 : 0;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Whether the script has what was built now. */
function pushTo(id: string, folder: string): boolean {
  const project = join(folder, '.clasp.json');
  writeFileSync(project, JSON.stringify({ scriptId: id, rootDir: 'out' }));
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [CLASP, '--project', project, 'push', '--force'],
    {
      cwd: folder,
      encoding: 'utf8',
    },
  );
  const done = status === 0 && /Pushed \d+ files|already up to date/.test(stdout);
  const [line = ''] = `${stderr}\n${stdout}`
    .trim()
    .split('\n')
    .filter((one) => one.trim() !== '');
  console.log(`${id}: ${done ? 'pushed' : `not pushed – ${line}`}`);
  return done;
}

if (require.main === module)
  push(process.argv.slice(2)).then((code) => {
    process.exitCode = code;
  });
