// MailApp: letters that any mail program reads, quotas, and no way to smuggle a header in.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { outboxOf } from '../../../local/services/mail.ts';
import { another, type Given, inDirectory, type Rig, rig } from './services.ts';

const BOUNDARY = /boundary="([^"]+)"/;

/** The header lines of a part, unfolded. */
function headers(part: string): string[] {
  return (part.split('\r\n\r\n')[0] ?? '').replaceAll('\r\n ', '').split('\r\n');
}

function field(part: string, name: string): string | undefined {
  const line = headers(part).find((each) => each.startsWith(`${name}: `));
  return line
    ?.slice(name.length + 2)
    .replace(/=\?UTF-8\?B\?([^?]*)\?=/g, (_found, word: string) => Buffer.from(word, 'base64').toString());
}

function body(part: string): string {
  return part.slice(part.indexOf('\r\n\r\n') + 4);
}

function parts(message: string): string[] {
  const boundary = BOUNDARY.exec(headers(message).join('\n'))?.[1];
  return body(message)
    .split(`--${boundary}`)
    .slice(1, -1)
    .map((each) => each.replace(/^\r\n/, ''));
}

const decoded = (part: string): string => Buffer.from(body(part), 'base64').toString();

function lastOf({ kernel }: Rig): string {
  return outboxOf(kernel).at(-1)?.message ?? '';
}

function sent(message: GoogleAppsScript.Mail.MailAdvancedParameters): string {
  const made = rig();
  made.services.MailApp.sendEmail(message);
  return lastOf(made);
}

test('a plain letter in Kyrgyz', () => {
  const subject = 'Өткөрүлгөн мониторингдин актысы: көчө жарыгы, суу түтүгү жана таштанды чыгаруу боюнча';
  const message = sent({
    to: 'a@b.kg, Өкмөт <c@d.kg>',
    replyTo: 'e@f.kg',
    name: 'БМжБ тобу',
    subject,
    body: 'Салам\nүй',
  });
  expect(field(message, 'From')).toBe('БМжБ тобу<aida@example.org>');
  expect(field(message, 'To')).toBe('a@b.kg,Өкмөт<c@d.kg>');
  expect(field(message, 'Reply-To')).toBe('e@f.kg');
  expect(field(message, 'Subject')).toBe(subject);
  expect(field(message, 'Date')).toBe('Sat, 05 Oct 2024 04:00:00 +0000');
  expect(field(message, 'Content-Type')).toBe('text/plain; charset=UTF-8');
  expect(decoded(message)).toBe('Салам\r\nүй');
});

test('every line is ASCII and short enough', () => {
  const made = rig();
  const attachments = [made.services.Utilities.newBlob('x', 'text/plain', 'ң'.repeat(100))];
  const name = 'ө'.repeat(100);
  made.services.MailApp.sendEmail({
    to: 'a@b.kg',
    name,
    subject: 'ө'.repeat(250),
    body: 'ү'.repeat(3000),
    attachments,
  });
  const message = lastOf(made);
  for (const line of message.split('\r\n')) expect(line).toMatch(/^[\x20-\x7e]{0,78}$/);
});

test('HTML and attachments', () => {
  const made = rig();
  const attachment = made.services.Utilities.newBlob('мазмуну', 'text/plain', 'Акт № 1.txt');
  made.services.MailApp.sendEmail({
    to: 'a@b.kg',
    subject: 's',
    body: 'текст',
    htmlBody: '<b>ү</b>',
    attachments: [attachment],
  });
  const [texts, file] = parts(lastOf(made));
  expect(parts(texts ?? '').map(decoded)).toEqual(['текст', '<b>ү</b>']);
  expect(parts(texts ?? '').map((part) => field(part, 'Content-Type'))).toEqual([
    'text/plain; charset=UTF-8',
    'text/html; charset=UTF-8',
  ]);
  expect(decoded(file ?? '')).toBe('мазмуну');
  expect(decodeURIComponent(field(file ?? '', 'Content-Disposition') ?? '')).toBe(
    "attachment;filename*=UTF-8''Акт № 1.txt",
  );
});

describe('the ways to call it', () => {
  test.each<[string, (app: GoogleAppsScript.Mail.MailApp) => void, string | undefined]>([
    ['three texts', (app) => app.sendEmail('a@b.kg', 's', 'b'), undefined],
    ['texts and options', (app) => app.sendEmail('a@b.kg', 's', 'b', { replyTo: 'r@b.kg' }), 'r@b.kg'],
    ['four texts', (app) => app.sendEmail('a@b.kg', 'r@b.kg', 's', 'b'), 'r@b.kg'],
    [
      'one object',
      (app) => app.sendEmail({ to: 'a@b.kg', subject: 's', body: 'b', replyTo: 'r@b.kg' }),
      'r@b.kg',
    ],
  ])('%s', (_way, send, replyTo) => {
    const made = rig();
    send(made.services.MailApp);
    const message = lastOf(made);
    expect([field(message, 'To'), field(message, 'Subject'), decoded(message)]).toEqual(['a@b.kg', 's', 'b']);
    expect(field(message, 'Reply-To')).toBe(replyTo);
  });
});

describe('no header can be smuggled in', () => {
  test.each<[string, GoogleAppsScript.Mail.MailAdvancedParameters]>([
    ['subject', { to: 'a@b.kg', subject: 'x\r\nBcc: evil@b.kg' }],
    ['subject folded', { to: 'a@b.kg', subject: 'x\r\n Bcc: evil@b.kg' }],
    ['subject with a line feed', { to: 'a@b.kg', subject: 'x\nBcc: evil@b.kg' }],
    ['name', { to: 'a@b.kg', name: 'x\r\nBcc: evil@b.kg' }],
    ['recipient', { to: 'a@b.kg\r\nBcc: evil@b.kg' }],
    ['recipient’s name', { to: 'x\r\nBcc: evil@b.kg <a@b.kg>' }],
    ['reply address', { to: 'a@b.kg', replyTo: 'r@b.kg\nBcc: evil@b.kg' }],
  ])('%s', (_where, message) => {
    const made = rig();
    expect(() => made.services.MailApp.sendEmail(message)).toThrow(/Invalid/);
    expect(outboxOf(made.kernel)).toEqual([]);
  });

  test('a name that would break the address is encoded', () => {
    expect(sent({ to: 'a@b.kg', name: 'x" <evil@b.kg>,' })).toMatch(
      /^From: =\?UTF-8\?B\?\S+\?=\r\n <aida@example\.org>\r\n/,
    );
  });

  test('an attachment’s name and type stay in their places', () => {
    const made = rig();
    const blob = made.services.Utilities.newBlob('x', 'text/plain\r\nX: y', 'a"\r\nX: y');
    made.services.MailApp.sendEmail({ to: 'a@b.kg', attachments: [blob] });
    expect(lastOf(made)).not.toMatch(/^X: y/m);
  });
});

test.each([['nobody'], ['a@'], ['a b@c.kg'], ['<a@b.kg'], ['a@b']])('refuses the address %s', (to) => {
  expect(() => sent({ to })).toThrow(`Invalid email: ${to}`);
});

describe('limits', () => {
  const many = (count: number) => Array.from({ length: count }, (_, at) => `a${at}@b.kg`).join(',');

  test('nobody to send to', () => {
    expect(() => sent({ to: '' })).toThrow('no recipient');
  });

  test('fifty recipients a letter, a hundred a day, until the next day', () => {
    let now = new Date('2024-10-05T17:59:00Z');
    const { services } = rig({ now: () => now });
    expect(() => services.MailApp.sendEmail(many(51), 's', 'b')).toThrow('Email Recipients Per Message');
    services.MailApp.sendEmail(many(50), 's', 'b');
    services.MailApp.sendEmail(many(49), 's', 'b');
    expect(services.MailApp.getRemainingDailyQuota()).toBe(1);
    expect(() => services.MailApp.sendEmail(many(2), 's', 'b')).toThrow('too many times for one day: email');
    services.MailApp.sendEmail(many(1), 's', 'b');
    expect(services.MailApp.getRemainingDailyQuota()).toBe(0);
    now = new Date('2024-10-05T18:00:00Z');
    expect(services.MailApp.getRemainingDailyQuota()).toBe(100);
  });

  test('the size of a body and of attachments', () => {
    const made = rig();
    expect(() => sent({ to: 'a@b.kg', body: 'x'.repeat(204_801) })).toThrow('Email Body Size');
    const blob = made.services.Utilities.newBlob('x'.repeat(25 * 1024 * 1024), 'text/plain', 'a');
    const one = made.services.Utilities.newBlob('x');
    const letter = { to: 'a@b.kg', attachments: [blob, one] };
    expect(() => made.services.MailApp.sendEmail(letter)).toThrow('Total Attachments Size');
  });

  test('a quota is each person’s own', () => {
    const aida = rig();
    aida.services.MailApp.sendEmail('a@b.kg', 's', 'b');
    expect(another(aida, 'bek@example.org').services.MailApp.getRemainingDailyQuota()).toBe(100);
  });
});

test.each<[string, Given, RegExp]>([
  [
    'without the scope',
    { scopes: ['drive.file'] },
    /not sufficient to call MailApp.sendEmail.*script.send_mail/,
  ],
  [
    'in a simple trigger',
    { mode: 'LIMITED' },
    /permission to call MailApp.sendEmail. Required permissions:.*send_mail/,
  ],
  ['in a custom function', { mode: 'CUSTOM' }, /permission to call MailApp.sendEmail/],
])('%s it throws', (_when, given, message) => {
  expect(() => rig(given).services.MailApp.sendEmail('a@b.kg', 's', 'b')).toThrow(message);
});

test('an option that the host does not know throws', () => {
  expect(() => sent({ to: 'a@b.kg', noReply: true })).toThrow('noReply is not implemented');
});

test('letters lie in the outbox, none over another', () => {
  inDirectory((directory) => {
    const made = rig({ directory });
    made.services.MailApp.sendEmail('a@b.kg', 'бир', 'b');
    const again = rig({ directory });
    again.services.MailApp.sendEmail('a@b.kg', 'эки', 'b');
    const files = readdirSync(join(directory, 'outbox')).sort();
    expect(files).toEqual(['2024-10-05-001.eml', '2024-10-05-002.eml']);
    const subjects = files.map((file) =>
      field(readFileSync(join(directory, 'outbox', file), 'utf8'), 'Subject'),
    );
    expect(subjects).toEqual(['бир', 'эки']);
    expect(outboxOf(again.kernel)[0]).toMatchObject({ file: '2024-10-05-002.eml', message: null });
  });
});

test('a subject of 251 letters is refused', () => {
  const { MailApp } = rig().services;
  expect(() => MailApp.sendEmail('a@b.kg', 'ө'.repeat(251), 'x')).toThrow('Argument too large: subject');
});
