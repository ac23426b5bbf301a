// The self-test of Google, run on the local host: it passes, it answers what is kept, and a record that differs is reported.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle } from '../../../build/bundle.ts';
import {
  answersOf,
  differences,
  keptAnswers,
  readRecord,
  type SelfTestRecord,
} from '../../../local/selftest/record.ts';
import { selfTestOn } from '../../../local/selftest/run.ts';

const folder = mkdtempSync(join(tmpdir(), 'selftest-'));
let record: ReturnType<typeof selfTestOn>;
beforeAll(async () => {
  await bundle(folder, 'selftest');
  record = selfTestOn(folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

test('all that the product assumes of Google holds on the local host', () => {
  const answers = [...record.pressed.answers, ...record.edited.answers];
  expect(answers.filter(({ ok }) => !ok)).toEqual([]);
  expect(answers.length).toBeGreaterThan(70);
});

test('what it answers is what is kept, by which a live record is compared', () => {
  expect(answersOf({ answers: [...record.pressed.answers, ...record.edited.answers] })).toEqual(
    keptAnswers(),
  );
});

test('each kind of call is timed', () => {
  expect(record.pressed.times.map(({ call }) => call)).toContain('cells written and sent');
  expect(record.pressed.times).toHaveLength(9);
});

test('a record that differs is reported answer by answer, each part by itself', () => {
  const live = (answers: SelfTestRecord['answers']) =>
    readRecord(JSON.stringify({ ...record.pressed, answers }));
  expect(differences(keptAnswers(), record.pressed)).toEqual([]);
  expect(differences(keptAnswers(), record.edited)).toEqual([]);
  const [first, ...rest] = record.pressed.answers;
  if (first === undefined) throw new Error('Nothing was tried');
  expect(differences(keptAnswers(), live([{ ...first, seen: 900 }, ...rest]))).toEqual([
    `${first.id}: the local host answers 1000, the record 900`,
  ]);
  expect(differences(keptAnswers(), live(rest))).toEqual([
    `${first.id}: the local host answers 1000, the record nothing`,
  ]);
});

test.each(['', 'x', '{}', '[]', '{"answers":1,"times":[]}'])('%j is no record', (text) => {
  expect(() => readRecord(text)).toThrow('This is no record');
});

test('docs/live-checks.md names every probe, and none that there is not', () => {
  const guide = readFileSync(join(__dirname, '../../../docs/live-checks.md'), 'utf8');
  const [, part = ''] = /^## Settled by the self-test\n([\s\S]*?)^## /m.exec(guide) ?? [];
  const named = [...part.matchAll(/«([^»]+)»/g)].map(([, name]) => name);
  const groups = Object.keys(keptAnswers()).map((id) => id.replace(/^(text|allowed|the file) .*/, '$1'));
  expect([...new Set(named)].sort()).toEqual([...new Set(groups)].sort());
});
