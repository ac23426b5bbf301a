// Logger keeps its lines.
import { rig } from './services.ts';

test('lines with places to fill', () => {
  const { Logger } = rig().services;
  Logger.log('%s %s', 'бир', 2).log('үч');
  expect(Logger.getLog()).toBe('бир 2\nүч');
  Logger.clear();
  expect(Logger.getLog()).toBe('');
});
