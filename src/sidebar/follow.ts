// A sidebar is not told of edits, so the page looks again by itself: gently, and only while somebody sees it.
import type { Session } from './session.ts';

/** Between an answer and the next look at the revision, in milliseconds. */
const PAUSE = 5_000;
/** After this long the workbook is read even where its revision is the same: a new day changes it too. */
const AT_LEAST = 60_000;

/** Keeps the page in step with the workbook for as long as the page is open. */
export function followWorkbook(session: Session): void {
  let readAt = Date.now();
  const look = async () => {
    if (document.visibilityState !== 'visible') return;
    if (await session.follow(Date.now() - readAt >= AT_LEAST)) readAt = Date.now();
  };
  const lookAgain = async () => {
    await look();
    setTimeout(lookAgain, PAUSE);
  };
  addEventListener('focus', look);
  document.addEventListener('visibilitychange', look);
  setTimeout(lookAgain, PAUSE);
}
