// Utilities: dates, Base64, digests, blobs.
import { rig } from './services.ts';

const { Utilities } = rig().services;

describe('formatDate', () => {
  const moment = new Date('2024-12-31T18:05:09Z');
  test.each([
    ['Asia/Bishkek', 'yyyy-MM-dd HH:mm:ss', '2025-01-01 00:05:09'],
    ['Etc/UTC', 'yyyy-MM-dd HH:mm:ss', '2024-12-31 18:05:09'],
    ['Asia/Bishkek', 'd.M.yy H:m:s', '1.1.25 0:5:9'],
    ['Asia/Bishkek', "yyyy 'жылы' dd", '2025 жылы 01'],
    ['Asia/Bishkek', "dd''MM", "01'01"],
    ['Asia/Bishkek', "'it''s' dd", "it's 01"],
  ])('%s, %s', (zone, format, text) => {
    expect(Utilities.formatDate(moment, zone, format)).toBe(text);
  });

  test.each([['MMMM'], ['EEE'], ['YYYY'], ['Z']])('a pattern it does not know throws: %s', (format) => {
    expect(() => Utilities.formatDate(moment, 'Asia/Bishkek', format)).toThrow('not implemented');
  });

  test('what is no date, no moment or no zone throws', () => {
    const text = '2024-12-31' as unknown as Date;
    expect(() => Utilities.formatDate(text, 'Asia/Bishkek', 'yyyy')).toThrow('method signature');
    expect(() => Utilities.formatDate(new Date(Number.NaN), 'Asia/Bishkek', 'yyyy')).toThrow();
    expect(() => Utilities.formatDate(moment, 'Bishkek', 'yyyy')).toThrow();
  });
});

describe('bytes', () => {
  test('Base64 of text and bytes, and back', () => {
    expect(Utilities.base64Encode('өрт')).toBe('06nRgNGC');
    expect(Utilities.base64Encode([-45, -87])).toBe('06k=');
    expect(Utilities.base64Decode('06k=')).toEqual([-45, -87]);
    expect(() => Utilities.base64Decode('ө')).toThrow('Could not decode string.');
  });

  test('SHA-256 of the empty text', () => {
    const digest = Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, '');
    expect(digest).toHaveLength(32);
    expect(digest.slice(0, 4)).toEqual([-29, -80, -60, 66]);
  });

  test('an algorithm is a value of the enumeration, not its name', () => {
    const name = 'SHA_256' as unknown as GoogleAppsScript.Utilities.DigestAlgorithm;
    expect(() => Utilities.computeDigest(name, '')).toThrow('method signature');
    expect(String(Utilities.DigestAlgorithm.SHA_256)).toBe('SHA_256');
  });
});

describe('blobs', () => {
  test('text is UTF-8', () => {
    const blob = Utilities.newBlob('үй', 'text/plain', 'үй.txt');
    expect([blob.getName(), blob.getContentType(), blob.getDataAsString()]).toEqual([
      'үй.txt',
      'text/plain',
      'үй',
    ]);
    expect(blob.getBytes()).toEqual([-46, -81, -48, -71]);
    expect(blob.setName('a').getName()).toBe('a');
  });

  test('convert into their own type only', () => {
    const blob = Utilities.newBlob([1, -1], 'image/png');
    expect(blob.getAs('image/png').getBytes()).toEqual([1, -1]);
    expect(() => blob.getAs('application/pdf')).toThrow('image/png to application/pdf is not supported');
  });
});

test('unique numbers differ', () => {
  expect(Utilities.getUuid()).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  expect(Utilities.getUuid()).not.toBe(Utilities.getUuid());
});

test('sleeping takes no time, and no more than five minutes are allowed', () => {
  const before = Date.now();
  Utilities.sleep(300_000);
  expect(Date.now() - before).toBeLessThan(200_000);
  expect(() => Utilities.sleep(300_001)).toThrow('Invalid argument');
  expect(() => Utilities.sleep(-1)).toThrow('Invalid argument');
});

test('templates of text', () => {
  expect(Utilities.formatString('%s: %d%%', 'үлүш', 12.9)).toBe('үлүш: 12%');
  expect(() => Utilities.formatString('%5.2f', 1)).toThrow('not implemented');
});
