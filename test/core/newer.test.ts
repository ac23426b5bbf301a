// Which version a text reports, and which of two is the newer one.
import { isNewer, versionIn } from '#core/newer';

test.each([
  ['0.3.0', '0.3.0'],
  ['БМжБ 0.3.0', '0.3.0'],
  ['"10.0.12"\n', '10.0.12'],
  ['', null],
  ['—', null],
  ['#N/A', null],
  ['0.3', null],
  ['17.09.2024 10:00', '17.09.2024'],
  ['1.2.3.4', null],
])('%j reports %j', (text, version) => {
  expect(versionIn(text)).toBe(version);
});

test.each([
  ['0.3.0', '0.2.0', true],
  ['0.2.0', '0.2.0', false],
  ['0.2.0', '0.3.0', false],
  ['0.2.1', '0.2.0', true],
  ['0.2.0', '0.2.1', false],
  ['0.10.0', '0.9.9', true],
  ['1.0.0', '0.99.99', true],
])('%s is newer than %s: %s', (one, other, newer) => {
  expect(isNewer(one, other)).toBe(newer);
});
