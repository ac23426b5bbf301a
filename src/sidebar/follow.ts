// A sidebar is not informed of edits, so the page looks again by itself: gently, and only while somebody sees it. Each look is
// a run of the script, of which Google lets each person have so many at once and logs every one.
import type { Session } from './session.ts';

/** Between an answer and the next look at the revision, in milliseconds. */
const PAUSE = 20_000;
/** Looks that found nothing, before the pauses grow. */
const PATIENT = 3;
/** By how much at the most. */
const LONGEST = 8;
/** After this long the workbook is read even where its revision is the same: an edit may have been lost. */
const AT_LEAST = 10 * 60_000;

/** The pause after so many looks in a row that found nothing: twice as long each time, to a limit. */
export function pauseAfter(quietLooks: number): number {
  return PAUSE * Math.min(LONGEST, 2 ** Math.max(0, quietLooks - PATIENT));
}

/** Keeps the page in step with the workbook for as long as the page is open; anyone who comes back to it is shown what is new. */
export function followWorkbook(session: Session): void {
  let readAt = Date.now();
  let quietLooks = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = async () => {
    if (document.visibilityState !== 'visible') return;
    const isRead = await session.follow(Date.now() - readAt >= AT_LEAST);
    quietLooks = isRead ? 0 : quietLooks + 1;
    if (isRead) readAt = Date.now();
  };
  const lookAgain = async () => {
    clearTimeout(timer);
    await look();
    clearTimeout(timer);
    timer = setTimeout(lookAgain, pauseAfter(quietLooks));
  };
  const comeBack = () => {
    quietLooks = 0;
    void lookAgain();
  };
  addEventListener('focus', comeBack);
  document.addEventListener('visibilitychange', comeBack);
  timer = setTimeout(lookAgain, PAUSE);
}
