// The page: header, tabs, what was stated, and the panels.

import { useEffect, useState } from 'preact/hooks';
import type { DocumentId, FindingFilter, SidebarState, ViewId } from '#commands/server';
import { Answer } from './answer.tsx';
import { CheckPanel } from './check-panel.tsx';
import { DocumentsPanel } from './documents-panel.tsx';
import { NO_FILTER } from './filter.ts';
import { useKeptFocus } from './focus.ts';
import { Header } from './header.tsx';
import { HelpPanel } from './help-panel.tsx';
import { Opening } from './opening.tsx';
import {
  type Page,
  PageContext,
  type TabId,
  type WantedDocument,
  type WantedForm,
  type Writing,
} from './page.ts';
import type { Session } from './session.ts';
import { useSnapshot } from './snapshot.ts';
import { StartPanel } from './start/panel.tsx';
import { Tabs, tabElementId } from './tabs.tsx';
import { TallyPanel } from './tally-panel.tsx';
import { TodayPanel } from './today-panel.tsx';
import { WritePanel } from './write-panel.tsx';

const PANELS = {
  today: TodayPanel,
  check: CheckPanel,
  tally: TallyPanel,
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
/** The panels that show more than the list of verdicts holds. */
const WHOLE: readonly TabId[] = ['documents'];
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
  const [filter, setFilter] = useState(NO_FILTER);
  const [wanted, setWanted] = useState<WantedDocument | null>(null);
  const [wantedForm, setWantedForm] = useState<WantedForm | null>(null);
  // What was opened stays open, whatever it makes of the workbook and of the view.
  const tabs = opened === undefined || usual.includes(opened) ? usual : [...usual, opened];
  const active = tabs.find((tab) => tab === opened) ?? tabs[0] ?? 'today';
  const focusNext = useKeptFocus(() => document.getElementById(tabElementId(active)));
  const openTab = (tab: TabId) => {
    focusNext.current = tabElementId(tab);
    setOpened(tab);
    session.leave();
    if (WHOLE.includes(tab)) session.showWhole();
  };
  const openCheck = (wanted: FindingFilter) => {
    setFilter(wanted);
    openTab('check');
  };
  const openDocument = (id: DocumentId, row: string) => {
    setWanted({ id, row, at: (wanted?.at ?? 0) + 1 });
    openTab('documents');
  };
  const openForm = (id: Writing) => {
    setWantedForm({ id, at: (wantedForm?.at ?? 0) + 1 });
    openTab('write');
  };
  const page = {
    words,
    session,
    snapshot,
    openTab,
    filter,
    setFilter,
    openCheck: tabs.includes('check') ? openCheck : null,
    wanted,
    openDocument,
    wantedForm,
    openForm,
  };
  return (
    <PageContext.Provider value={page}>
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
