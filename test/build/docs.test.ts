// What is made from the code stands as the code says.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { madeDocs } from '../../build/docs.ts';

test.each(madeDocs().map(({ path, text }) => [path, text]))(
  '%s is up to date: npm run build makes it',
  (path, text) => {
    expect(readFileSync(join(__dirname, '../..', path), 'utf8')).toBe(text);
  },
);
