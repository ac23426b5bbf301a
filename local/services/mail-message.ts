// A letter as the text of an .eml file: RFC 5322 with MIME parts, all of it ASCII.
import { randomUUID } from 'node:crypto';
import type { HostBlob } from './blob.ts';
import { type Address, formatAddresses } from './mail-address.ts';
import { encodedText, header, parameter } from './mail-headers.ts';

export interface Letter {
  readonly from: Address;
  readonly to: readonly Address[];
  readonly cc: readonly Address[];
  readonly bcc: readonly Address[];
  readonly replyTo: readonly Address[];
  readonly subject: string;
  /** Plain text; null where there is HTML alone. */
  readonly body: string | null;
  readonly htmlBody: string | null;
  readonly attachments: readonly HostBlob[];
  readonly date: Date;
}

/** The whole .eml file. */
export function formatLetter(letter: Letter): string {
  const people = (name: string, list: readonly Address[]) =>
    list.length > 0 ? header(name, formatAddresses(list, name)) : '';
  return [
    people('From', [letter.from]),
    people('To', letter.to),
    people('Cc', letter.cc),
    people('Bcc', letter.bcc),
    people('Reply-To', letter.replyTo),
    header('Subject', encodedText(letter.subject, 'subject')),
    header('Date', letter.date.toUTCString().replace('GMT', '+0000')),
    header('Message-ID', `<${randomUUID()}@${letter.from.email.split('@')[1] ?? 'localhost'}>`),
    header('MIME-Version', '1.0'),
    content(letter),
  ].join('');
}

function content({ body, htmlBody, attachments }: Letter): string {
  const texts = [
    ...(body !== null ? [text('plain', body)] : []),
    ...(htmlBody !== null ? [text('html', htmlBody)] : []),
  ];
  const main = texts.length === 1 ? texts.join('') : multipart('alternative', texts);
  return attachments.length > 0 ? multipart('mixed', [main, ...attachments.map(attachment)]) : main;
}

function text(kind: 'plain' | 'html', words: string): string {
  const lines = words.replace(/\r\n?|\n/g, '\r\n');
  return part(`text/${kind}; charset=UTF-8`, new TextEncoder().encode(lines), '');
}

function attachment(blob: HostBlob): string {
  const type = /^[\w.+-]+\/[\w.+-]+$/.exec(blob.getContentType() ?? '')?.[0] ?? 'application/octet-stream';
  const disposition = `attachment;\r\n ${parameter('filename', blob.getName() ?? 'attachment')}`;
  const charset = type.startsWith('text/') ? '; charset=UTF-8' : '';
  return part(type + charset, blob.$bytes, header('Content-Disposition', disposition));
}

function part(type: string, bytes: Uint8Array, headers: string): string {
  const lines =
    Buffer.from(bytes)
      .toString('base64')
      .match(/.{1,76}/g) ?? [];
  const encoded = lines.map((line) => `${line}\r\n`).join('');
  return `${header('Content-Type', type)}${headers}${header('Content-Transfer-Encoding', 'base64')}\r\n${encoded}`;
}

function multipart(kind: 'mixed' | 'alternative', parts: readonly string[]): string {
  const boundary = `=_${randomUUID()}`;
  const inner = parts.map((each) => `--${boundary}\r\n${each}\r\n`).join('');
  return `${header('Content-Type', `multipart/${kind};\r\n boundary="${boundary}"`)}\r\n${inner}--${boundary}--\r\n`;
}
