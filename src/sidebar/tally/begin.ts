// Starts the count in this browser, and keeps sending what waits for as long as the page is open.
import { call } from '../server.ts';
import { browserStorage } from '../storage.ts';
import { Keeper } from './keeper.ts';
import { TallySession } from './session.ts';

/** Between attempts to send what waits, in milliseconds. */
const PAUSE = 30_000;

/** Makes the session, which sends again when the line is back, when somebody looks, and from time to time. */
export function beginTally(): TallySession {
  const tally = new TallySession(call, new Keeper(browserStorage()), newId);
  const sendAgain = () => {
    if (tally.snapshot.waiting.length > 0) tally.sendWaiting();
  };
  addEventListener('online', () => {
    if (tally.snapshot.unread !== null) tally.open();
    sendAgain();
  });
  addEventListener('storage', () => tally.lookAgain());
  document.addEventListener('visibilitychange', sendAgain);
  setInterval(sendAgain, PAUSE);
  sendAgain();
  return tally;
}

/** The time, so that later ids are greater, and chance, so that no two phones make the same. */
function newId(): string {
  const chance = crypto.getRandomValues(new Uint8Array(10));
  const hex = Array.from(chance, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${Date.now().toString(36)}-${hex}`;
}
