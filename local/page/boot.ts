// The first and smallest script: says what is being loaded, and brings the grid's style and program.
import { byId, element } from './dom.ts';
import { WORDS } from './words.ts';

/** What the page is made of, as people know it. */
const PARTS = ['/page-style.css', '/page.js'] as const;

/** Loads one part; resolves when it is there. */
function load(path: (typeof PARTS)[number]): Promise<void> {
  const part = path.endsWith('.css')
    ? element('link', { rel: 'stylesheet', href: path })
    : element('script', { src: path });
  return new Promise((resolve, reject) => {
    part.addEventListener('load', () => resolve());
    part.addEventListener('error', () => reject(new Error(path)));
    document.head.append(part);
  });
}

async function boot(): Promise<void> {
  const sign = byId('loading');
  try {
    for (const [at, path] of PARTS.entries()) {
      sign.textContent = WORDS.loading(at + 1, PARTS.length + 1);
      await load(path);
    }
    sign.textContent = WORDS.loading(PARTS.length + 1, PARTS.length + 1);
  } catch {
    sign.textContent = WORDS.notLoaded;
  }
}

void boot();
