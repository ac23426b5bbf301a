// What the server takes for a page's message.
import { readFromPage } from '../../../local/server/protocol.ts';

test.each([
  [{ type: 'hello' }],
  [{ type: 'hello', email: 'a@b.kg', name: 'А' }],
  [{ type: 'collaboration', message: { type: 'CLIENT_MOVED', version: 1 } }],
  [{ type: 'run', call: 1, name: 'check', args: [] }],
  [{ type: 'menu', name: 'check' }],
  [{ type: 'answer', ask: 1, answer: { button: 'OK', text: '' } }],
])('%j', (message) => {
  expect(readFromPage(JSON.stringify(message))).toEqual(message);
});

test.each([
  ['no JSON', 'check'],
  ['no object', '[]'],
  ['null', 'null'],
  ['no type', '{}'],
  ['an unknown type', '{"type":"quit"}'],
  ['a type that every object has', '{"type":"toString"}'],
  ['a hello with a number for a name', '{"type":"hello","name":1}'],
  ['a run without arguments', '{"type":"run","call":1,"name":"check"}'],
  ['a run without a number', '{"type":"run","name":"check","args":[]}'],
  ['a menu without a name', '{"type":"menu"}'],
  ['collaboration without a message', '{"type":"collaboration"}'],
  ['an answer without a button', '{"type":"answer","ask":1,"answer":{"text":""}}'],
])('%s is refused', (_, text) => {
  expect(() => readFromPage(text)).toThrow();
});
