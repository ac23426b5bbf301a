// How jest runs the tests: TypeScript through esbuild, one file a subject, as many at once as there are cores.
const { availableParallelism } = require('node:os');

// Dates of scripts are at local time; a test's own process.env is a copy that does not reach the clock.
process.env.TZ = 'Asia/Bishkek';

module.exports = {
  testMatch: ['<rootDir>/test/**/*.test.ts', '<rootDir>/test/**/*.test.tsx'],
  transform: { '\\.[jt]sx?$': '<rootDir>/test/support/esbuild-transform.cjs' },
  transformIgnorePatterns: ['/node_modules/(?!preact)'],
  maxWorkers: Math.max(1, availableParallelism()),
  // A workbook is large; a worker that has opened many is begun anew.
  workerIdleMemoryLimit: '1500MB',
  // A bound for what hangs, not for what is slow: a busy machine takes many times longer than a quiet one.
  testTimeout: 900000,
  globalSetup: '<rootDir>/test/support/built-once.ts',
  globalTeardown: '<rootDir>/test/support/taken-away.ts',
};
