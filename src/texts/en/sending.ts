// The words of a document's desk, of its sending and of templates, in English.
import type { DeskWords, SendingWords, TemplateWords } from '../sending-words.ts';

export const sending: SendingWords = {
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

export const desk: DeskWords = {
  missing: 'Empty part: {part}',
  complete: 'The mandatory parts are complete.',
  fresh: 'The new row holds no data yet, so the document will be a draft.',
  more: 'There are {count} more marks: see the sheet “Check”.',
  version: 'Version {version}, {date} – {state}',
  half: 'The document is not finished: press “Finish”.',
  make: 'Make the document',
  makeAgain: 'Make a new version',
  makeDraft: 'Make a draft',
  goOn: 'Finish',
  sendPdf: 'Send as PDF…',
  sendLink: 'Send the link…',
  confirm: 'Yes, send ({count})',
  cancel: 'No, back',
  went: 'It went',
  failed: 'It did not go',
};

export const template: TemplateWords = {
  unknown: '{tag} is no tag that there is',
  loose: 'a bracket that is not closed or not opened: “{tag}”',
  notAlone: '{tag} has to stand in a line of its own',
  noSuchPart: '{tag}: the document has no such part',
  twice: '{tag} stands twice',
  outsideTable: '{tag} can stand only in a row of a table',
  mixed: 'one row holds tags of two sheets: “{tag}”',
  inEdge: '{tag} cannot stand in a header or footer',
  lacking: 'a mandatory part is lacking: {tag}',
  wrong: 'Mend the template: {list}',
  right: 'Your template was checked; its tags are right.',
  example:
    'An example template “{name}” was made. Change it as you like and see that its link stands in “Settings”.',
  exampleName: 'Example template: {kind}',
  note: 'List of what was found',
  make: 'Make an example template',
};
