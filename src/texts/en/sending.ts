// The words of a document's desk, and of its sending, in English.
import type * as ky from '../ky/sending.ts';
import type { SameWords } from '../same-words.ts';

export const sending: SameWords<typeof ky.sending> = {
  letter: {
    sends: 'Please find “{name}”.',
    attached: 'The document is attached to this letter as PDF.',
    link: 'The document can be read at this link: {url}',
    receipt: 'Please answer this letter to say that you received it, and on what day.',
  },
  sent: '“{name}” was sent to: {names}.',
  unsure:
    'It is not known whether “{name}” has gone to: {names}. Look into your “Sent” folder and note the outcome of each. Until then it is not sent again.',
  wentTo: '{who}: sent on {date}',
  wentByHand: '{who}: noted as sent on {date}',
  pendingTo: '{who}: the sending began on {date}, its end is not known',
  noAddress: '{who}: no e-mail address, or none that is right; nothing will be sent',
  readyTo: 'To: {who} – {email}',
  readyAgain: 'To: {who} – {email} (sent before, on {date})',
  settled: 'The outcome of the sending was noted.',
  ask: 'This is what will be sent. Look it over and confirm',
  subject: 'Subject: {name}',
  attachment: 'Attachment: {name}.pdf',
  quota: 'Letters that may still be sent today: {left}.',
};

export const desk: SameWords<typeof ky.desk> = {
  missing: 'Empty part: {part}',
  complete: 'The mandatory parts are complete.',
  fresh: 'The new row holds no data yet, so the document will be a draft.',
  more: 'There are {count} more marks: see the sheet “Check”.',
  version: 'Version {version}, {date} – {state}',
  sign: 'Mark as signed',
  supersedes:
    '“{name}” was signed or sent and stays as it is. The new one will be a version of its own. Make it?',
  signed: 'Marked as signed on {date}: {by}',
  signedNow: '“{name}” is marked as signed; its PDF is kept.',
  signedWithout:
    '“{name}” is marked as signed. No PDF was kept: whoever made the document saves it by File → Download → PDF.',
  make: 'Make the document',
  makeAgain: 'Make a new version',
  makeDraft: 'Make a draft',
  sendPdf: 'Send as PDF…',
  sendLink: 'Send the link…',
  confirm: 'Yes, send ({count})',
  cancel: 'No, back',
  went: 'It went',
  failed: 'It did not go',
};
