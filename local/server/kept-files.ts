// What a browser can take away: the workbook as .xlsx, the documents, the mails of the outbox.
import type { KeptFile } from './port.ts';
import type { Reply } from './wire.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const SHELVES = {
  documents: {
    title: 'Документтер',
    ending: 'docx',
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
  outbox: { title: 'Жөнөтүлүүчү каттар', ending: 'eml', type: 'message/rfc822' },
} as const;

interface Store {
  xlsx(): Promise<Uint8Array>;
  documents(): readonly KeptFile[];
  outbox(): readonly KeptFile[];
}

/** Answers a request for a file of the host, by the path of its address. */
export async function keptFile(host: Store, path: string): Promise<Reply> {
  if (path === '/workbook.xlsx') {
    return { status: 200, type: XLSX, body: await host.xlsx(), download: 'workbook.xlsx' };
  }
  const [, shelf, id, ...rest] = path.split('/');
  if ((shelf === 'documents' || shelf === 'outbox') && rest.length === 0) {
    const files = host[shelf]();
    if (id === undefined) return list(shelf, files);
    const { type, ending } = SHELVES[shelf];
    const file = files.find((each) => each.id === decoded(id));
    if (file) return { status: 200, type, body: await file.bytes(), download: `${file.name}.${ending}` };
  }
  return { status: 404, type: 'text/plain; charset=utf-8', body: 'Мындай барак жок.' };
}

function decoded(id: string): string | undefined {
  try {
    return decodeURIComponent(id);
  } catch {
    return undefined;
  }
}

function list(shelf: keyof typeof SHELVES, files: readonly KeptFile[]): Reply {
  const rows = files.map(
    ({ id, name }) => `<li><a href="/${shelf}/${encodeURIComponent(id)}">${escaped(name)}</a></li>`,
  );
  const { title } = SHELVES[shelf];
  const body = `<!DOCTYPE html><html lang="ky"><head><meta charset="utf-8"><title>${title}</title></head><body>
<h1>${title}</h1>${rows.length > 0 ? `<ul>${rows.join('')}</ul>` : '<p>Азырынча эч нерсе жок.</p>'}</body></html>`;
  return { status: 200, type: 'text/html; charset=utf-8', body };
}

/** A text as HTML shows it. */
export const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
