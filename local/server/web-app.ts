// The page around a web app's page, as Google puts one around it: title, meta tags, and the frame.
import { escaped } from './kept-files.ts';
import type { WebPage } from './port.ts';
import type { Reply } from './wire.ts';

/** `frame` is the name under which the web app's own page is fetched. */
export function webAppPage({ title, meta, frame }: WebPage & { readonly frame: string }): Reply {
  const tags = meta.map(
    ({ name, content }) => `<meta name="${escaped(name)}" content="${escaped(content)}">`,
  );
  const body = `<!DOCTYPE html><html lang="ky"><head><meta charset="utf-8">${tags.join('')}
<title>${escaped(title)}</title><link rel="icon" href="/icon.svg">
<style>html, body, iframe { width: 100%; height: 100%; margin: 0; border: 0; overflow: hidden; }</style>
</head><body data-frame="${escaped(frame)}"><script src="/app.js"></script></body></html>`;
  return { status: 200, type: 'text/html; charset=utf-8', body };
}
