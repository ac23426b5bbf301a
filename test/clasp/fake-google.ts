// As much of Google's script and drive interfaces as clasp asks for, on 127.0.0.1; what it does not know, it refuses.
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** Who does not show this made-up token is refused. */
export const TOKEN = 'made-up-token';

/** A file of a script, as Google keeps it: the name has no extension. */
export interface ScriptFile {
  readonly name: string;
  readonly type: 'SERVER_JS' | 'HTML' | 'JSON';
  readonly source: string;
}

/** A script with its versions, each the files of its moment, and the version of each deployment. */
export interface Script {
  readonly title: string;
  readonly parentId: string;
  files: readonly ScriptFile[];
  readonly versions: (readonly ScriptFile[])[];
  readonly deployments: number[];
}

export interface FakeGoogle {
  readonly url: string;
  /** Each request so far, as `PUT /v1/projects/script-1/content`. */
  readonly requests: string[];
  readonly scripts: ReadonlyMap<string, Script>;
  close(): Promise<void>;
}

/** What a script holds when it is new. */
const NEW: readonly ScriptFile[] = [
  { name: 'appsscript', type: 'JSON', source: '{ "timeZone": "Etc/UTC" }' },
  { name: 'Code', type: 'SERVER_JS', source: 'function myFunction() {\n}\n' },
];

/** What clasp's requests may carry. */
interface Sent {
  readonly title?: string;
  readonly parentId?: string;
  readonly mimeType?: string;
  readonly description?: string;
  readonly versionNumber?: number;
  readonly files?: readonly ScriptFile[];
}

class Refused extends Error {
  constructor(
    readonly code: number,
    message: string,
  ) {
    super(message);
  }
}

/** Listens on a free port. */
export async function fakeGoogle(): Promise<FakeGoogle> {
  const scripts = new Map<string, Script>();
  const requests: string[] = [];
  const server = createServer(async (request, response) => {
    requests.push(`${request.method} ${request.url}`);
    const [status, body] = await answered(scripts, request);
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    requests,
    scripts,
    close: () => new Promise((done) => server.close(() => done())),
  };
}

async function answered(
  scripts: Map<string, Script>,
  request: IncomingMessage,
): Promise<readonly [number, object]> {
  try {
    const sent = await text(request);
    if (request.headers.authorization !== `Bearer ${TOKEN}`) throw new Refused(401, 'Who is this?');
    return [200, answer(scripts, request, sent === '' ? {} : JSON.parse(sent))];
  } catch (error) {
    const { code, message } = error instanceof Refused ? error : new Refused(500, `${error}`);
    return [code, { error: { code, message } }];
  }
}

function answer(scripts: Map<string, Script>, { method, url }: IncomingMessage, sent: Sent): object {
  const { pathname, searchParams } = new URL(url ?? '', 'http://127.0.0.1');
  if (method === 'POST' && pathname === '/drive/v3/files') return { id: `file-of-${sent.mimeType}` };
  if (method === 'POST' && pathname === '/v1/projects') return made(scripts, sent);
  const [, scriptId = '', asked] = /^\/v1\/projects\/([^/]+)\/(\w+)$/.exec(pathname) ?? [];
  const script = scripts.get(scriptId);
  if (!script) throw new Refused(404, `Nothing is at ${pathname}.`);
  const { versions, deployments } = script;
  switch (`${method} ${asked}`) {
    case 'GET content': {
      const version = searchParams.get('versionNumber');
      return { scriptId, files: version === null ? script.files : versions[Number(version) - 1] };
    }
    case 'PUT content':
      script.files = acceptable(sent.files ?? []);
      return { scriptId, files: script.files };
    case 'POST versions':
      return { scriptId, versionNumber: versions.push(script.files), description: sent.description };
    case 'POST deployments':
      if (!versions[Number(sent.versionNumber) - 1]) throw new Refused(400, 'There is no such version.');
      return {
        deploymentId: `deployment-${deployments.push(Number(sent.versionNumber))}`,
        deploymentConfig: sent,
      };
    default:
      throw new Refused(404, `${method} ${pathname} is not known here.`);
  }
}

function made(scripts: Map<string, Script>, { title = '', parentId = '' }: Sent): object {
  const scriptId = `script-${scripts.size + 1}`;
  scripts.set(scriptId, { title, parentId, files: NEW, versions: [], deployments: [] });
  return { scriptId, title, parentId };
}

/** Google takes no script without its manifest, and no name twice. */
function acceptable(files: readonly ScriptFile[]): readonly ScriptFile[] {
  const manifests = files.filter(({ name, type }) => name === 'appsscript' && type === 'JSON');
  if (manifests.length !== 1) throw new Refused(400, 'A script has one manifest.');
  if (new Set(files.map(({ name }) => name)).size < files.length)
    throw new Refused(400, 'A name stands twice.');
  return files;
}
