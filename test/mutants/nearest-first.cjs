// Tests in the order in which they are likely to notice a mutant: those of its own name, of its room, then the others.
const { basename, dirname, relative } = require('node:path');
const { statSync } = require('node:fs');

const Sequencer = require('@jest/test-sequencer').default;

const { file } = JSON.parse(process.env.MUTANT ?? '{"file":""}');
const own = file.replace(/^src\//, 'test/').replace(/\.ts$/, '');

/** How far a test stands from the mutant. */
function distance(path) {
  if (basename(path).startsWith(basename(own))) return 0;
  if (path.startsWith(`${dirname(own)}/`)) return 1;
  return path.startsWith(own.split('/').slice(0, 2).join('/')) ? 2 : 3;
}

module.exports = class NearestFirst extends Sequencer {
  sort(tests) {
    const weighed = tests.map((test) => {
      const path = relative(process.cwd(), test.path);
      return { test, far: distance(path), size: statSync(test.path).size };
    });
    return weighed.sort((one, other) => one.far - other.far || one.size - other.size).map(({ test }) => test);
  }
};
