// A sidebar is not told of edits, so the page looks again by itself: gently, and only while somebody sees it.
import type { Session } from './session.ts';

/** Between an answer and the next look, in milliseconds. */
const PAUSE = 5_000;

/** Keeps the page in step with the workbook for as long as the page is open. */
export function followWorkbook(session: Session): void {
  const look = async () => {
    if (document.visibilityState === 'visible') await session.follow();
  };
  const lookAgain = async () => {
    await look();
    setTimeout(lookAgain, PAUSE);
  };
  addEventListener('focus', look);
  document.addEventListener('visibilitychange', look);
  setTimeout(lookAgain, PAUSE);
}
