/// <reference types="google-apps-script" />
// MailApp: letters as .eml files of an outbox, within Google's quotas; nothing leaves the computer.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Kernel } from '../kernel/kernel.ts';
import { authorised } from './authorised.ts';
import { blobOf } from './blob.ts';
import { formatDate } from './format-date.ts';
import { addresses } from './mail-address.ts';
import { formatLetter, type Letter } from './mail-message.ts';
import { expectTypes, mismatch } from './parameters.ts';
import { show } from './show.ts';
import { writeWhole } from './whole-file.ts';

/** Recipients a day of a consumer's account, and the limits of one letter. */
const PER_DAY = 100;
const RECIPIENTS = 50;
const BODY_BYTES = 200 * 1024;
const ATTACHMENTS = 250;
const ATTACHMENTS_BYTES = 25 * 1024 * 1024;

type Message = GoogleAppsScript.Mail.MailAdvancedParameters;
type Arguments =
  | [message: Message]
  | [recipient: string, subject: string, body: string]
  | [recipient: string, subject: string, body: string, options: Message]
  | [to: string, replyTo: string, subject: string, body: string];

/** Letters of a subject. */
const SUBJECT = 250;
const OPTIONS = ['to', 'cc', 'bcc', 'replyTo', 'subject', 'body', 'htmlBody', 'name', 'attachments'];

/** What is kept of a letter: who sent it when, and its file or, without a directory, its text. */
export interface SentLetter {
  readonly sender: string;
  readonly day: string;
  readonly recipients: number;
  readonly file: string | null;
  readonly message: string | null;
}

/** The letters of everybody on this workbook, in the order of sending. */
export function outboxOf(kernel: Kernel): SentLetter[] {
  return kernel.section<{ sent: SentLetter[] }>('mail', () => ({ sent: [] })).sent;
}

/** MailApp for one person's runs; letters go to `directory`/outbox, or into the workbook's own file. */
export function mailApp(kernel: Kernel, directory: string | null): GoogleAppsScript.Mail.MailApp {
  const outbox = outboxOf(kernel);
  const today = () => formatDate(kernel.now(), kernel.manifest.timeZone, 'yyyy-MM-dd');
  const left = () => {
    const mine = outbox.filter(({ sender, day }) => sender === kernel.user.email && day === today());
    return PER_DAY - mine.reduce((sum, { recipients }) => sum + recipients, 0);
  };
  return show<GoogleAppsScript.Mail.MailApp>(kernel, 'MailApp', {
    getRemainingDailyQuota() {
      authorised(kernel, 'MailApp.getRemainingDailyQuota', 'script.send_mail');
      return left();
    },
    sendEmail(...args: Arguments) {
      authorised(kernel, 'MailApp.sendEmail', 'script.send_mail');
      const letter = letterOf(kernel, messageOf(args));
      const recipients = letter.to.length + letter.cc.length + letter.bcc.length;
      if (recipients > left()) throw new Error('Service invoked too many times for one day: email.');
      const message = formatLetter(letter);
      const file = directory === null ? null : save(join(directory, 'outbox'), today(), message);
      outbox.push({
        sender: kernel.user.email,
        day: today(),
        recipients,
        file,
        message: file === null ? message : null,
      });
      kernel.changed();
    },
  });
}

function messageOf(args: Arguments): Message {
  const [first, second, third, fourth] = args;
  if (typeof first === 'object' && first !== null && args.length === 1) return first;
  if (args.length === 4 && typeof fourth === 'string') {
    expectTypes('MailApp.sendEmail', args, 'string', 'string', 'string', 'string');
    return { to: String(first), replyTo: String(second), subject: String(third), body: fourth };
  }
  expectTypes('MailApp.sendEmail', args, 'string', 'string', 'string');
  if (args.length > 3 && (typeof fourth !== 'object' || fourth === null)) {
    throw mismatch('MailApp.sendEmail', args);
  }
  const options = typeof fourth === 'object' ? fourth : {};
  return { ...options, to: String(first), subject: String(second), body: String(third) };
}

function letterOf(kernel: Kernel, message: Message): Letter {
  for (const [option, value] of Object.entries(message)) {
    if (!OPTIONS.includes(option)) {
      throw new Error(`MailApp.sendEmail with ${option} is not implemented by the local host`);
    }
    if (option !== 'attachments' && value !== undefined) expectTypes('MailApp.sendEmail', [value], 'string');
  }
  const { body, htmlBody } = message;
  const letter: Letter = {
    from: { name: message.name ?? '', email: kernel.user.email },
    to: addresses(message.to ?? ''),
    cc: addresses(message.cc ?? ''),
    bcc: addresses(message.bcc ?? ''),
    replyTo: addresses(message.replyTo ?? ''),
    subject: message.subject ?? '',
    body: body ?? (htmlBody === undefined ? '' : null),
    htmlBody: htmlBody ?? null,
    attachments: (message.attachments ?? []).map(blobOf),
    date: kernel.now(),
  };
  checkLimits(letter);
  return letter;
}

function checkLimits({ to, cc, bcc, subject, body, htmlBody, attachments }: Letter): void {
  if (subject.length > SUBJECT) throw new Error('Argument too large: subject');
  const recipients = to.length + cc.length + bcc.length;
  if (recipients === 0) throw new Error('Failed to send email: no recipient');
  if (recipients > RECIPIENTS) throw new Error('Limit Exceeded: Email Recipients Per Message.');
  const texts = [body ?? '', htmlBody ?? ''];
  if (texts.some((each) => Buffer.byteLength(each) > BODY_BYTES)) {
    throw new Error('Limit Exceeded: Email Body Size.');
  }
  if (attachments.length > ATTACHMENTS) throw new Error('Limit Exceeded: Email Attachments Per Message.');
  const total = attachments.reduce((sum, { $bytes }) => sum + $bytes.length, 0);
  if (total > ATTACHMENTS_BYTES) throw new Error('Limit Exceeded: Email Total Attachments Size.');
}

/** Writes a letter under the day's next free number and returns its name. */
function save(folder: string, day: string, message: string): string {
  let number = 1;
  const name = () => `${day}-${String(number).padStart(3, '0')}.eml`;
  while (existsSync(join(folder, name()))) number += 1;
  writeWhole(join(folder, name()), Buffer.from(message));
  return name();
}
