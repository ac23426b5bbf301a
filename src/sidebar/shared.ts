// What the page shares with its parts, which are fetched when they are first wanted: modules of which there may be but one.

import type { FunctionComponent } from 'preact';
import * as preact from 'preact';
import * as hooks from 'preact/hooks';
import * as jsx from 'preact/jsx-runtime';
import * as page from './page.ts';

/** By the names under which the build finds them. */
const shared = { preact, hooks, jsx, page };

declare global {
  var bmjbShared: typeof shared;
  /** Left by the script of a part: its panel. */
  var bmjbPart: { readonly Panel: FunctionComponent };
}

globalThis.bmjbShared = shared;
