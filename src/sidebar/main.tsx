// The page's entry: one session, one tree.
import { render } from 'preact';
import { App } from './app.tsx';
import { followWorkbook } from './follow.ts';
import { rememberedLanguage } from './remembered-language.ts';
import { call } from './server.ts';
import { Session } from './session.ts';

const root = document.getElementById('app');
if (root === null) throw new Error('The page has no place for its tree.');

const session = new Session(call, rememberedLanguage());
root.replaceChildren();
render(<App session={session} />, root);
session.open();
followWorkbook(session);
