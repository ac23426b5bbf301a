// The pages that scripts show in a sidebar or a dialog: kept for a while under an address that cannot be guessed.

/** How many are kept; an older one is forgotten, since each is fetched once, when it is shown. */
const KEPT = 64;

/** What such a page may do: run its own inline scripts, and nothing that leaves this computer. */
export const FRAME_POLICY = [
  "default-src 'none'",
  "script-src 'unsafe-inline'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  'font-src data:',
  "form-action 'none'",
  "frame-ancestors 'self'",
  'sandbox allow-scripts allow-forms allow-modals allow-popups allow-popups-to-escape-sandbox',
].join('; ');

/** The web app's page keeps things in the browser's store, as Google's can: it has the origin of the page around it. */
export const WEB_APP_POLICY = FRAME_POLICY.replace('allow-scripts', 'allow-scripts allow-same-origin');

export class Frames {
  private readonly pages = new Map<string, string>();
  private readonly script: string;

  /** `script` gives a page its `google.script`. */
  constructor(script: string) {
    this.script = script;
  }

  keep(frame: string, html: string): void {
    this.pages.set(frame, withScript(html, this.script));
    const [oldest] = this.pages.keys();
    if (this.pages.size > KEPT && oldest !== undefined) this.pages.delete(oldest);
  }

  get(frame: string): string | undefined {
    return this.pages.get(frame);
  }
}

/** `html` with `script` before any script of its own, in standards mode as HtmlService shows it. */
export function withScript(html: string, script: string): string {
  const tag = `<script>${script}</script>`;
  const page = /^\s*<!doctype/i.test(html) ? html : `<!DOCTYPE html>${html}`;
  const head =
    /<head(\s[^>]*)?>/i.exec(page) ?? /<html(\s[^>]*)?>/i.exec(page) ?? /<!doctype[^>]*>/i.exec(page);
  const at = head ? head.index + head[0].length : 0;
  return page.slice(0, at) + tag + page.slice(at);
}
