// Papers in the Drive of the person for whom a run goes: a .docx file becomes a Google Doc in one call.
import type { DocumentPort } from '#core/ports';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const DOC = 'application/vnd.google-apps.document';
const PDF = 'application/pdf';

/** The service; the manifest enables it. */
function service(): GoogleAppsScript.Drive {
  if (typeof Drive === 'undefined') throw new Error('The advanced Drive service is not enabled.');
  return Drive;
}

/** The id is the one long piece of a document's address. */
function idOf(url: string): string {
  const [id] = /[\w-]{25,}/.exec(url) ?? [];
  if (id === undefined) throw new Error(`No document is at ${url}`);
  return id;
}

export const documentPort: DocumentPort = {
  create(name, docx) {
    const blob = blobOf(name, docx);
    return addressed(service().Files.create({ name, mimeType: DOC }, blob, { fields: 'webViewLink' }));
  },
  store(name, docx) {
    const file = { name: `${name}.docx`, mimeType: DOCX };
    return addressed(service().Files.create(file, blobOf(name, docx), { fields: 'webViewLink' }));
  },
  read(url) {
    const files: Media = service().Files;
    return bytesOf(files.get(idOf(url), { alt: 'media' }));
  },
  pdf(url, name) {
    const files: Media = service().Files;
    return { name, content: pdfBlob(files.export(idOf(url), PDF, { alt: 'media' }), `${name}.pdf`) };
  },
  keep({ name, content }) {
    const blob = content as GoogleAppsScript.Base.Blob;
    return addressed(
      service().Files.create({ name: `${name}.pdf`, mimeType: PDF }, blob, { fields: 'webViewLink' }),
    );
  },
  share(url, email) {
    const permission = { type: 'user', role: 'reader', emailAddress: email };
    service().Permissions.create(permission, idOf(url), { sendNotificationEmail: false });
  },
};

/** Where a file that was made is. */
function addressed({ webViewLink }: { readonly webViewLink?: string }): { readonly url: string } {
  if (webViewLink === undefined) throw new Error('Drive has given no address of the file.');
  return { url: webViewLink };
}

function blobOf(name: string, docx: Uint8Array): GoogleAppsScript.Base.Blob {
  const bytes = [...new Int8Array(docx.buffer, docx.byteOffset, docx.byteLength)];
  return Utilities.newBlob(bytes, DOCX, `${name}.docx`);
}

/** What gives a file's content, as Google's types leave it out: without the option `export` fails and `get` gives no content. */
interface Media {
  get(id: string, options: { readonly alt: 'media' }): unknown;
  export(id: string, type: string, options: { readonly alt: 'media' }): unknown;
}

/** A content is a blob, bare bytes or a text of a sign a byte; which of them, Google does not say. */
function bytesOf(content: unknown): Uint8Array {
  if (typeof content === 'string') return Uint8Array.from(content, (sign) => sign.charCodeAt(0) & 0xff);
  const bytes = Array.isArray(content)
    ? (content as number[])
    : (content as GoogleAppsScript.Base.Blob).getBytes();
  return Uint8Array.from(bytes, (byte) => byte & 0xff);
}

/** An export is a blob or bare bytes; which of the two, Google does not say. */
function pdfBlob(exported: unknown, name: string): GoogleAppsScript.Base.Blob {
  if (!Array.isArray(exported)) return (exported as GoogleAppsScript.Base.Blob).setName(name);
  return Utilities.newBlob(exported as number[], PDF, name);
}
