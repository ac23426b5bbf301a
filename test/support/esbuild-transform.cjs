// Turns one TypeScript file into CommonJS for jest; with a mutant in it where the environment names one.
const { createHash } = require('node:crypto');
const { relative } = require('node:path');
const { transformSync } = require('esbuild');

const mutant = process.env.MUTANT === undefined ? null : JSON.parse(process.env.MUTANT);

/** The source as the tests are to meet it: the file itself stays as it is. */
function met(source, path) {
  if (mutant === null || relative(process.cwd(), path) !== mutant.file) return source;
  const { at, was, becomes } = mutant;
  return source.slice(0, at) + becomes + source.slice(at + was.length);
}

module.exports = {
  getCacheKey(source, path, { configString }) {
    return createHash('sha256')
      .update(`${path}\n${configString}\n${met(source, path)}`)
      .digest('hex');
  },
  process(source, path) {
    const { code, map } = transformSync(met(source, path), {
      loader: path.endsWith('x') ? 'tsx' : path.endsWith('.js') ? 'js' : 'ts',
      format: 'cjs',
      target: 'node20',
      jsx: 'automatic',
      jsxImportSource: 'preact',
      sourcemap: 'both',
      sourcefile: path,
    });
    return { code, map };
  },
};
