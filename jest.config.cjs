// How jest runs the tests: TypeScript through esbuild, one file a subject, the browser apart.
module.exports = {
  testMatch: ['<rootDir>/test/**/*.test.ts', '<rootDir>/test/**/*.test.tsx'],
  transform: { '\\.[jt]sx?$': '<rootDir>/test/support/esbuild-transform.cjs' },
  transformIgnorePatterns: ['/node_modules/(?!preact)'],
  testTimeout: 60000,
};
