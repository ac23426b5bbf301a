// The guide's figures are those of the last run, and what the guide says of them is so.
import { readFileSync } from 'node:fs';
import { type Figures, GUIDE, RECORD, withTables } from '../../../local/bench/figures.ts';

const guide = readFileSync(GUIDE, 'utf8');
const figures = JSON.parse(readFileSync(RECORD, 'utf8')) as Figures;
const text = guide.replace(/\s+/g, ' ');

test('the tables are those of the last run', () => {
  expect(withTables(guide, figures)).toBe(guide);
});

test.each(Object.entries(figures.ratios))('%s: the text tells the measured ratio', (_, { times }) => {
  expect(text).toContain(`${times} times`);
});

test('calls are as many at ten years as at one, within what a new year adds', () => {
  const calls = (name: string, size: number) => {
    const row = figures.rows.find((one) => one.case === name && one.size === size);
    return row === undefined || 'skipped' in row ? Number.NaN : row.reads + row.writes;
  };
  for (const name of ['check', 'recheck', 'open', 'edit', 'tally', 'act', 'report', 'results'])
    expect(Math.abs(calls(name, 10) - calls(name, 1))).toBeLessThanOrEqual(1);
});

test('each first answer is below what a slow line carries at once', () => {
  const answers = Object.entries(figures.line).filter(([what]) => /years?$/.test(what));
  expect(answers.length).toBeGreaterThan(5);
  for (const [what, { bytes }] of answers)
    if (!what.startsWith('the tally')) expect(bytes).toBeLessThan(40_000);
});
