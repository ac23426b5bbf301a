// Who may speak to the server.
import { isIncluded, refusal } from '../../../local/server/guard.ts';

const PORT = 8787;

test.each([
  ['its own page', { host: 'localhost:8787' }],
  ['its own page by number', { host: '127.0.0.1:8787' }],
  ['its own page saying where it comes from', { host: 'localhost:8787', origin: 'http://localhost:8787' }],
  ['the same page under the other name', { host: '127.0.0.1:8787', origin: 'http://localhost:8787' }],
])('%s may', (_, headers) => {
  expect(refusal(headers, PORT)).toBeUndefined();
});

test.each([
  ['a request without a host', {}],
  ['a foreign name led here', { host: 'example.org:8787' }],
  ['another port', { host: 'localhost:8788' }],
  ['no port', { host: 'localhost' }],
  ['a foreign page', { host: 'localhost:8787', origin: 'http://example.org' }],
  ['a page of another port', { host: 'localhost:8787', origin: 'http://localhost:3000' }],
  ['a page over another protocol', { host: 'localhost:8787', origin: 'https://localhost:8787' }],
  ['a sandboxed frame', { host: 'localhost:8787', origin: 'null' }],
])('%s may not', (_, headers) => {
  expect(refusal(headers, PORT)).toMatch(/This server answers/);
});

test.each([
  ['a tab of its own', 'none', 'navigate', 'document', false],
  ['a link on another page', 'cross-site', 'navigate', 'document', false],
  ['its own page', 'same-origin', 'cors', 'empty', false],
  ['a browser that does not say', undefined, undefined, undefined, false],
  ['a script of another page', 'cross-site', 'no-cors', 'script', true],
  ['a picture of another page', 'cross-site', 'no-cors', 'image', true],
  ['a frame in another page', 'cross-site', 'navigate', 'iframe', true],
  ['a page of another port', 'same-site', 'no-cors', 'script', true],
])('%s is part of another page: %s %s %s', (_, site, mode, dest, expected) => {
  const headers = { 'sec-fetch-site': site, 'sec-fetch-mode': mode, 'sec-fetch-dest': dest };
  expect(isIncluded(headers)).toBe(expected);
});
