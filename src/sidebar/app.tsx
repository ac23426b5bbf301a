// The page: header, tabs, what was said, and the panels.

import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { SidebarState } from '#actions/server';
import { Answer } from './answer.tsx';
import { CheckPanel } from './check-panel.tsx';
import { DocumentsPanel } from './documents-panel.tsx';
import { Header } from './header.tsx';
import { HelpPanel } from './help-panel.tsx';
import { PageContext, type TabId } from './page.ts';
import type { Session } from './session.ts';
import { useSnapshot } from './snapshot.ts';
import { StartPanel } from './start-panel.tsx';
import { Tabs, tabElementId } from './tabs.tsx';
import type { TallySession } from './tally/session.ts';
import { TallyPanel } from './tally-panel.tsx';
import { TodayPanel } from './today-panel.tsx';

const PANELS = {
  today: TodayPanel,
  check: CheckPanel,
  tally: TallyPanel,
  documents: DocumentsPanel,
  start: StartPanel,
  help: HelpPanel,
} as const;

const USUAL: readonly TabId[] = ['today', 'check', 'tally', 'documents', 'start', 'help'];
const WITHOUT_SHEETS: readonly TabId[] = ['start', 'help'];
const WITHOUT_MEMBERS: readonly TabId[] = ['start', 'today', 'check', 'tally', 'documents', 'help'];

interface AppProps {
  readonly session: Session;
  readonly tally: TallySession;
}

export function App({ session, tally }: AppProps) {
  const snapshot = useSnapshot(session);
  const { language, words, state } = snapshot;
  const tabs = state === null ? USUAL : tabsOf(state);
  const [opened, setOpened] = useState<TabId | null>(null);
  const active = tabs.find((tab) => tab === opened) ?? tabs[0] ?? 'today';
  const focusNext = useRef<TabId | null>(null);

  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useLayoutEffect(() => {
    if (focusNext.current !== null) document.getElementById(tabElementId(focusNext.current))?.focus();
    focusNext.current = null;
  });

  const openTab = (tab: TabId) => {
    focusNext.current = tab;
    setOpened(tab);
  };
  return (
    <PageContext.Provider value={{ words, session, tally, snapshot, openTab }}>
      <Header />
      {state !== null && <Tabs tabs={tabs} active={active} />}
      <Answer />
      {state === null
        ? snapshot.problem === null && <p class="loading">{words.loading}</p>
        : tabs.map((tab) => {
            const Panel = PANELS[tab];
            return (
              <div
                key={tab}
                id={`panel-${tab}`}
                class="panel"
                role="tabpanel"
                aria-labelledby={tabElementId(tab)}
                hidden={tab !== active}
              >
                {(tab !== 'tally' || tab === active) && <Panel state={state} />}
              </div>
            );
          })}
    </PageContext.Provider>
  );
}

/** A workbook without sheets or members begins at the first steps. */
function tabsOf({ ready, members }: SidebarState): readonly TabId[] {
  if (!ready) return WITHOUT_SHEETS;
  return members === 0 ? WITHOUT_MEMBERS : USUAL;
}
