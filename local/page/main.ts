// The page: connects, opens the workbook, and listens for what scripts show.
import { ask, toast } from './boxes.ts';
import { drawCharts } from './charts.ts';
import { Connection } from './connection.ts';
import { byId } from './dom.ts';
import { Frames } from './frames.ts';
import { activate, openModel, showGrid } from './grid.ts';
import { followLinks } from './links.ts';
import { addFileLinks, addMenus } from './menus.ts';
import { addNarrowMenus } from './narrow-menus.ts';
import { clashText, NOTICES } from './notices.ts';
import { showPresent } from './presence.ts';
import { showSaving } from './saving.ts';
import { WORDS } from './words.ts';

/** How often the page looks whether the server is back, in milliseconds. */
const RETRY = 2000;

/** The line is gone: says so, and loads the page again as soon as the server answers. */
function lost(): void {
  const notice = byId('lost');
  notice.textContent = WORDS.lost;
  notice.hidden = false;
  const look = () => fetch('/', { method: 'HEAD' }).then(() => location.reload(), later);
  const later = () => void setTimeout(look, RETRY);
  later();
}

/** Everything that scripts may show without a workbook. */
function listen(connection: Connection): void {
  connection.on('toast', ({ text, title, seconds }) => toast(text, title, seconds));
  connection.on('failed', ({ message }) => toast(message, WORDS.failed, -1));
  connection.on('running', ({ running }) => {
    byId('running').textContent = running ? WORDS.running : '';
  });
  connection.on('ask', ({ ask: number, question }) => {
    void ask(question).then((answer) => connection.send({ type: 'answer', ask: number, answer }));
  });
}

async function open(): Promise<void> {
  document.title = WORDS.title;
  const connection = new Connection(lost);
  listen(connection);
  new Frames(connection);
  const welcome = await connection.once('welcome');
  drawCharts();
  followLinks(activate);
  addFileLinks();
  const runItem = (name: string) => connection.send({ type: 'menu', name });
  addMenus(welcome.menus, runItem);
  addNarrowMenus(welcome.menus, runItem);
  connection.on('present', ({ people }) => showPresent(people, welcome.clientId));
  const model = await openModel(welcome, connection);
  await showGrid(model, byId('grid'));
  byId('loading').remove();
  connection.on('activate', ({ place }) => activate(model, place));
  const notices = NOTICES[welcome.language];
  showSaving(model, connection, notices, welcome.trouble);
  connection.on('clash', ({ clash, names }) =>
    toast(clashText(notices, clash, welcome.clientId, names), notices.clashTitle, -1),
  );
  // For anyone who looks from the browser's console, and for tests: the grid itself is only a picture.
  Object.assign(globalThis, { workbook: model });
  document.body.dataset.ready = 'true';
}

void open();
