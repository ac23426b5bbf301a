// The page: header, tabs, what was said, and the panels.

import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { SidebarState, ViewId } from '#actions/server';
import { Answer } from './answer.tsx';
import { CheckPanel } from './check-panel.tsx';
import { DocumentsPanel } from './documents-panel.tsx';
import { Header } from './header.tsx';
import { HelpPanel } from './help-panel.tsx';
import { Opening } from './opening.tsx';
import { type Page, PageContext, type TabId } from './page.ts';
import { Part } from './part.tsx';
import type { Session } from './session.ts';
import { useSnapshot } from './snapshot.ts';
import { StartPanel } from './start/panel.tsx';
import { Tabs, tabElementId } from './tabs.tsx';
import { TodayPanel } from './today-panel.tsx';
import { WritePanel } from './write-panel.tsx';

const PANELS = {
  today: TodayPanel,
  check: CheckPanel,
  tally: () => <Part id="tally" />,
  documents: DocumentsPanel,
  write: WritePanel,
  start: StartPanel,
  help: HelpPanel,
} as const;

/** The panels of each view. */
const USUAL: Readonly<Record<ViewId, readonly TabId[]>> = {
  secretary: ['today', 'check', 'write', 'tally', 'documents', 'start', 'help'],
  member: ['today', 'write', 'tally', 'help'],
  chair: ['today', 'check', 'documents', 'help'],
};
/** The panels that show more than the last check's list tells. */
const WHOLE: readonly TabId[] = ['check', 'documents'];
const WITHOUT_SHEETS: readonly TabId[] = ['start', 'help'];
const WITHOUT_MEMBERS: readonly TabId[] = ['start', 'today', 'check', 'tally', 'documents', 'help'];

interface AppProps {
  readonly session: Session;
}

export function App({ session }: AppProps) {
  const snapshot = useSnapshot(session);
  const { language, words, state } = snapshot;
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  if (words === null || state === null) return <Opening problem={snapshot.problem} />;
  return <Panels session={session} snapshot={snapshot} words={words} state={state} />;
}

interface PanelsProps extends AppProps, Pick<Page, 'snapshot' | 'words'> {
  readonly state: SidebarState;
}

function Panels({ session, snapshot, words, state }: PanelsProps) {
  const usual = tabsOf(state);
  const [opened, setOpened] = useState(usual[0]);
  // The first steps stay open to their end, whatever they make of the workbook and of the view.
  const tabs = opened !== 'start' || usual.includes('start') ? usual : [...usual, opened];
  const active = tabs.find((tab) => tab === opened) ?? tabs[0] ?? 'today';
  const focusNext = useRef<TabId | null>(null);
  const held = useRef(false);
  useLayoutEffect(() => {
    const lost = held.current && document.activeElement === document.body;
    const next = focusNext.current ?? (lost ? active : null);
    if (next !== null) document.getElementById(tabElementId(next))?.focus({ preventScroll: lost });
    focusNext.current = null;
    held.current = document.activeElement !== document.body;
  });
  const openTab = (tab: TabId) => {
    focusNext.current = tab;
    setOpened(tab);
    if (WHOLE.includes(tab)) session.showWhole();
  };
  return (
    <PageContext.Provider value={{ words, session, snapshot, openTab }}>
      <Header state={state} />
      <Tabs tabs={tabs} active={active} />
      <Answer />
      {tabs.map((tab) => {
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
function tabsOf({ ready, members, view }: SidebarState): readonly TabId[] {
  if (!ready) return WITHOUT_SHEETS;
  return members === 0 ? WITHOUT_MEMBERS : USUAL[view];
}
