// Utilities: moments as text, blobs.
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

test('what the product does not call throws its name', () => {
  expect(() => Utilities.getUuid()).toThrow('Utilities.getUuid is not implemented by the local host');
});
