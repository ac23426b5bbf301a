// The HTTP side of the network's thread: the page's files, the frames, and what only the host can answer.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { type Asset, readAssets } from './assets.ts';
import { isWorthIt, takesGzip } from './compressed.ts';
import { FRAME_POLICY, Frames, WEB_APP_POLICY } from './frames.ts';
import { isIncluded, refusal } from './guard.ts';
import type { Reply } from './wire.ts';

/** What the page may do. Its library compiles templates and formulas, hence `unsafe-eval`. */
const PAGE_POLICY = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self' ws:",
  "frame-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

const TEXT = 'text/plain; charset=utf-8';

export interface PagesOptions {
  /** The folder of the built page. */
  readonly folder: string;
  /** The bundle's script. */
  readonly code: string;
  /** Asks the host, where no file answers. */
  readonly askHost: (path: string) => Promise<Reply>;
  /** The port on which the server listens. */
  readonly port: () => number;
}

export class Pages {
  private readonly frames: Frames;
  private readonly webApps: Frames;
  private readonly assets: ReadonlyMap<string, Asset>;
  /** The page's files as they go over the line. */
  private readonly gzipped = new Map<string, Uint8Array>();
  private readonly options: PagesOptions;

  constructor(options: PagesOptions) {
    this.options = options;
    this.assets = readAssets(options.folder);
    const script = this.assets.get('/frame.js');
    if (!script) throw new Error(`The page in ${options.folder} is not built`);
    this.frames = new Frames(new TextDecoder().decode(script.body));
    this.webApps = new Frames(new TextDecoder().decode(script.body));
  }

  /** Where pages that scripts show are kept: the web app's, or those of sidebars and dialogs. */
  framesOf(webApp: boolean): Frames {
    return webApp ? this.webApps : this.frames;
  }

  /** Answers one request; never rejects. */
  async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { reply, policy } = await this.find(request);
    const { body, encoding } = this.packed(reply, request);
    response.writeHead(reply.status, {
      'content-type': reply.type,
      ...(encoding ? { 'content-encoding': encoding, vary: 'accept-encoding' } : {}),
      'content-security-policy': policy,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
      'cross-origin-resource-policy': 'same-origin',
      ...(reply.download ? { 'content-disposition': disposition(reply.download) } : {}),
    });
    response.end(request.method === 'HEAD' ? undefined : body);
  }

  /** What goes over the line: texts compressed, where the browser takes that. */
  private packed(reply: Reply, request: IncomingMessage): { body: Reply['body']; encoding?: string } {
    const { body, type } = reply;
    if (!takesGzip(request.headers['accept-encoding']) || !isWorthIt(type, body)) return { body };
    const path = (request.url ?? '/').split('?', 1)[0] ?? '/';
    const kept = reply.status === 200 && this.assets.has(path) ? this.gzipped.get(path) : undefined;
    const gzip = kept ?? gzipSync(body);
    if (this.assets.has(path)) this.gzipped.set(path, gzip);
    return { body: gzip, encoding: 'gzip' };
  }

  private async find(request: IncomingMessage): Promise<{ reply: Reply; policy: string }> {
    const refused = refusal(request.headers, this.options.port());
    if (refused) return page({ status: 403, type: TEXT, body: refused });
    if (isIncluded(request.headers)) return page({ status: 403, type: TEXT, body: 'Only its own page.' });
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return page({ status: 405, type: TEXT, body: 'Only GET and HEAD.' });
    }
    const path = (request.url ?? '/').split('?', 1)[0] ?? '/';
    const asset = this.assets.get(path);
    if (asset) return page({ status: 200, ...asset });
    if (path === '/code.js')
      return page({ status: 200, type: 'text/javascript; charset=utf-8', body: this.options.code });
    const [, kind, name = ''] = path.split('/');
    const frame = kind === 'frame' ? this.frames.get(name) : undefined;
    if (frame !== undefined) return { policy: FRAME_POLICY, reply: html(frame) };
    const webApp = kind === 'app' ? this.webApps.get(name) : undefined;
    if (webApp !== undefined) return { policy: WEB_APP_POLICY, reply: html(webApp) };
    return page(await this.options.askHost(request.url ?? '/'));
  }
}

const html = (body: string): Reply => ({ status: 200, type: 'text/html; charset=utf-8', body });
const page = (reply: Reply) => ({ reply, policy: PAGE_POLICY });

/** RFC 6266: an ASCII stand-in, and the real name in UTF-8, in which half a pair of signs cannot be written. */
function disposition(name: string): string {
  const plain = name.replace(/[^\w. -]/g, '_');
  const whole = encodeURIComponent(name.replace(/\p{Cs}/gu, '_')).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${whole}`;
}
