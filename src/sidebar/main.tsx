// The sidebar's entry: one session, one count, one tree.
import { render } from 'preact';
import { App } from './app.tsx';
import { followWorkbook } from './follow.ts';
import { rememberedLanguage } from './remembered-language.ts';
import { rootOf } from './root.ts';
import { call } from './server.ts';
import { Session } from './session.ts';

const session = new Session(call, rememberedLanguage());
render(<App session={session} />, rootOf());
session.open();
followWorkbook(session);
