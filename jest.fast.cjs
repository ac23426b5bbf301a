// The tests that need no host, no built bundle, no browser and no office: `npm run test:fast`.
const all = require('./jest.config.cjs');

const { globalSetup, globalTeardown, ...rest } = all;

module.exports = {
  ...rest,
  // Tests of pages wait for timers most of their time.
  maxWorkers: rest.maxWorkers + 1,
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/(browser|bundle|reliability|local|clasp|host)/'],
};
