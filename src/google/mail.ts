// Letters of the person for whom a run goes, and documents as they are given to others.
import type { MailPort } from '#core/ports';

/** Letters go in her name; without the scope for it Google says so and nothing is sent. */
export const mail: MailPort = {
  own: () => Session.getEffectiveUser().getEmail(),
  left: () => MailApp.getRemainingDailyQuota(),
  pdf: (url, name) => ({
    name,
    content: DocumentApp.openByUrl(url).getAs('application/pdf').setName(`${name}.pdf`),
  }),
  share: (url, email) => {
    DocumentApp.openByUrl(url).addViewer(email);
  },
  send({ to, subject, text, attached }) {
    const attachments = attached === undefined ? [] : [attached.content as GoogleAppsScript.Base.Blob];
    MailApp.sendEmail(to.join(','), subject, text, { attachments });
  },
};
