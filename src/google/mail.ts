// Letters of the person for whom a run goes.
import type { MailPort } from '#core/ports';

/** A subject is one line: a break in it, as a cell's text may have, would begin a header of its own. */
const oneLine = (text: string) => text.replace(/\p{Cc}+/gu, ' ').trim();

/** Letters go in her name; without the scope for it Google says so and nothing is sent. */
export const mail: MailPort = {
  own: () => Session.getEffectiveUser().getEmail(),
  left: () => MailApp.getRemainingDailyQuota(),
  send({ to, subject, text, attached }) {
    const attachments = attached === undefined ? [] : [attached.content as GoogleAppsScript.Base.Blob];
    MailApp.sendEmail(to.join(','), oneLine(subject), text, { attachments });
  },
};
