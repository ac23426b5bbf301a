// How jest runs the tests: TypeScript through esbuild, one file a subject, the browser apart.
// Dates of scripts are at local time; a test's own process.env is a copy that does not reach the clock.
process.env.TZ = 'Asia/Bishkek';

module.exports = {
  testMatch: ['<rootDir>/test/**/*.test.ts', '<rootDir>/test/**/*.test.tsx'],
  transform: { '\\.[jt]sx?$': '<rootDir>/test/support/esbuild-transform.cjs' },
  transformIgnorePatterns: ['/node_modules/(?!preact)'],
  maxWorkers: 2,
  // A workbook is large; a worker that has opened many is begun anew.
  workerIdleMemoryLimit: '1500MB',
  testTimeout: 120000,
  globalSetup: '<rootDir>/test/support/built-once.ts',
  globalTeardown: '<rootDir>/test/support/taken-away.ts',
};
