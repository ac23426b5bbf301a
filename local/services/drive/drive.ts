/// <reference types="google-apps-script" />
// Drive, the advanced service: a file is open to its maker's runs alone, as the scope `drive.file` grants it.
import { randomUUID } from 'node:crypto';
import type { Kernel } from '../../kernel/kernel.ts';
import { authorised } from '../authorised.ts';
import { blobOf, HostBlob } from '../blob.ts';
import { mismatch } from '../parameters.ts';
import { show } from '../show.ts';
import { writeFile } from './file.ts';
import { pdfOf } from './pdf.ts';
import { DOC, DOCX, type FileRecord, filesOf } from './record.ts';

type Files = GoogleAppsScript.Drive_v3.Drive.V3.Collection.FilesCollection;
type Permissions = GoogleAppsScript.Drive_v3.Drive.V3.Collection.PermissionsCollection;
type File = GoogleAppsScript.Drive_v3.Drive.V3.Schema.File;
type Permission = GoogleAppsScript.Drive_v3.Drive.V3.Schema.Permission;

const PDF = 'application/pdf';
const ENDINGS: Readonly<Record<string, string>> = { [DOC]: 'docx', [DOCX]: 'docx', [PDF]: 'pdf' };
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** The service for one person's runs; it is there where the manifest enables it. */
export function drive(kernel: Kernel, directory: string | null): GoogleAppsScript.Drive {
  const files = filesOf(kernel);
  const failed = (method: string, reason: string) =>
    new Error(`API call to drive.${method} failed with error: ${reason}`);
  const enter = (member: string) => {
    const enabled = kernel.manifest.dependencies?.enabledAdvancedServices ?? [];
    if (!enabled.some(({ serviceId, version }) => serviceId === 'drive' && version === 'v3'))
      throw Object.assign(new Error('Drive is not defined'), { name: 'ReferenceError' });
    authorised(kernel, member, 'drive.file');
  };
  const own = (method: string, id: string): FileRecord => {
    const file = Object.hasOwn(files, id) ? files[id] : undefined;
    if (file?.owner !== kernel.user.email) throw failed(method, `File not found: ${id}.`);
    return file;
  };
  return show<GoogleAppsScript.Drive>(kernel, 'Drive', {
    Files: show<Files>(kernel, 'FilesCollection', {
      create(...args: readonly unknown[]) {
        enter('drive.files.create');
        const [resource, media, options] = args as Parameters<Files['create']>;
        if (args.length !== 3 || !isPlain(resource) || !isPlain(options))
          throw mismatch('drive.files.create', args);
        const record = recordOf(resource, blobOf(media as GoogleAppsScript.Base.Blob));
        files[record.id] = record;
        kernel.changed();
        const { id, name, mimeType } = record;
        return only(options.fields, { id, name, mimeType, webViewLink: `/documents/${id}` });
      },
      get: ((...args: readonly unknown[]) => {
        enter('drive.files.get');
        const [id, options] = args;
        if (typeof id !== 'string') throw mismatch('drive.files.get', args);
        const { name, mimeType, data } = own('files.get', id);
        if (!isPlain(options) || options.alt !== 'media')
          return { id, name, mimeType, webViewLink: `/documents/${id}` };
        if (mimeType === DOC) throw failed('files.get', 'Only files with binary content can be downloaded.');
        return new HostBlob(kernel, Buffer.from(data, 'base64'), mimeType, name).getBlob();
      }) as Files['get'],
      export(...args: readonly unknown[]) {
        enter('drive.files.export');
        const [id, type, options] = args;
        if (typeof id !== 'string' || typeof type !== 'string') throw mismatch('drive.files.export', args);
        const file = own('files.export', id);
        if (!isPlain(options) || options.alt !== 'media')
          throw failed('files.export', 'Use alt=media to export the content.');
        if (file.mimeType !== DOC) throw failed('files.export', 'Export only supports Docs Editors files.');
        if (type !== PDF) throw failed('files.export', 'The requested conversion is not supported.');
        const bytes = pdfOf(Buffer.from(file.data, 'base64'));
        return new HostBlob(kernel, bytes, PDF, `${file.name}.pdf`).getBlob();
      },
    }),
    Permissions: show<Permissions>(kernel, 'PermissionsCollection', {
      create(...args: readonly unknown[]) {
        enter('drive.permissions.create');
        const [permission, id] = args as [Permission, string];
        if (!isPlain(permission) || typeof id !== 'string') throw mismatch('drive.permissions.create', args);
        const file = own('permissions.create', id);
        const { type = '', role = '', emailAddress } = permission;
        const isPerson = type === 'user' && EMAIL.test(emailAddress ?? '');
        if (!isPerson && type !== 'anyone')
          throw failed('permissions.create', 'The specified emailAddress is invalid or not applicable.');
        if (!['reader', 'commenter', 'writer'].includes(role))
          throw failed('permissions.create', 'The specified role is invalid.');
        file.permissions.push({ type, role, emailAddress: emailAddress ?? null });
        kernel.changed();
        return { type, role };
      },
    }),
  });

  function recordOf({ name, mimeType, appProperties = {} }: File, media: HostBlob): FileRecord {
    const given = media.getContentType() ?? '';
    if (name === undefined || name === '') throw failed('files.create', 'A name is required.');
    if (mimeType === DOC && given !== DOCX) throw failed('files.create', 'Bad Request');
    const bytes = media.$bytes;
    const type = mimeType ?? given;
    return {
      id: randomUUID().replaceAll('-', ''),
      name,
      mimeType: type,
      owner: kernel.user.email,
      created: kernel.now().toISOString(),
      data: Buffer.from(bytes).toString('base64'),
      appProperties,
      permissions: [],
      file: directory === null ? null : writeFile(directory, name, ENDINGS[type] ?? 'bin', bytes),
    };
  }
}

const isPlain = <T>(value: T | null | undefined): value is T & Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** The fields that were asked for. */
function only(fields: unknown, file: Pick<File, 'id' | 'name' | 'mimeType' | 'webViewLink'>): File {
  if (typeof fields !== 'string') return file;
  const wanted = fields.split(',').map((field) => field.trim());
  return Object.fromEntries(Object.entries(file).filter(([field]) => wanted.includes(field)));
}
