// How every script of the bundle is built: one plain, small script of the language that Apps Script speaks.
import { resolve } from 'node:path';
import type { BuildOptions } from 'esbuild';

export const ROOT = resolve(__dirname, '..');

export const shared: BuildOptions = {
  absWorkingDir: ROOT,
  bundle: true,
  write: false,
  target: 'es2020',
  charset: 'utf8',
  minify: true,
  legalComments: 'none',
  logLevel: 'warning',
};
