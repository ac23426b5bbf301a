// The tab list: arrows, Home and End move and open, as ARIA's pattern asks.
import { type TabId, usePage } from './page.ts';

export const tabElementId = (tab: TabId) => `tab-${tab}`;

interface TabsProps {
  readonly tabs: readonly TabId[];
  readonly active: TabId;
}

export function Tabs({ tabs, active }: TabsProps) {
  const { words, openTab } = usePage();
  const move = (event: KeyboardEvent) => {
    const next = tabAfterKey(event.key, tabs, active);
    if (next === undefined) return;
    event.preventDefault();
    openTab(next);
  };
  return (
    <div class="tabs" role="tablist" aria-label={words.tabsLabel} onKeyDown={move}>
      {tabs.map((tab) => (
        <button
          key={tab}
          id={tabElementId(tab)}
          type="button"
          role="tab"
          aria-selected={tab === active}
          aria-controls={`panel-${tab}`}
          tabIndex={tab === active ? 0 : -1}
          onClick={() => openTab(tab)}
        >
          {words.tabs[tab]}
        </button>
      ))}
    </div>
  );
}

function tabAfterKey(key: string, tabs: readonly TabId[], active: TabId): TabId | undefined {
  const at = tabs.indexOf(active);
  if (key === 'ArrowRight') return tabs[(at + 1) % tabs.length];
  if (key === 'ArrowLeft') return tabs[(at + tabs.length - 1) % tabs.length];
  if (key === 'Home') return tabs[0];
  return key === 'End' ? tabs[tabs.length - 1] : undefined;
}
