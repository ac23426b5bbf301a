// Pages of scripts: their `google.script` comes first, and old ones are forgotten.
import { Frames, withScript } from '../../../local/server/frames.ts';

test.each([
  [
    'a whole page',
    '<!DOCTYPE html><html><head><title>a</title></head></html>',
    '<!DOCTYPE html><html><head>§<title>a</title></head></html>',
  ],
  [
    'a head with attributes',
    '<!doctype html><head lang="ky"><script>1</script></head>',
    '<!doctype html><head lang="ky">§<script>1</script></head>',
  ],
  ['no head', '<html lang="ky"><body></body></html>', '<!DOCTYPE html><html lang="ky">§<body></body></html>'],
  ['a header that is no head', '<header>a</header>', '<!DOCTYPE html>§<header>a</header>'],
  ['a scrap', '<p>a</p>', '<!DOCTYPE html>§<p>a</p>'],
  ['nothing', '', '<!DOCTYPE html>§'],
])('%s', (_, html, whole) => {
  expect(withScript(html, 'run()')).toBe(whole.replace('§', '<script>run()</script>'));
});

test('the script enters as it is, whatever signs it has', () => {
  expect(withScript('<p></p>', "a.replace('x', '$&$1')")).toContain(
    "<script>a.replace('x', '$&$1')</script>",
  );
});

test('sixty-four pages are kept', () => {
  const frames = new Frames('');
  for (let number = 0; number < 65; number++) frames.keep(`f${number}`, `<p>${number}</p>`);
  expect(frames.get('f0')).toBeUndefined();
  expect(frames.get('f1')).toContain('<p>1</p>');
  expect(frames.get('f64')).toContain('<p>64</p>');
});
