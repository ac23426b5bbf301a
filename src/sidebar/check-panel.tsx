// Текшерүү: every open verdict, what the law asks first, by sheet, with what to do about it.
import { useState } from 'preact/hooks';
import type { SidebarState } from '#commands/server';
import { CheckFilter } from './check-filter.tsx';
import { NO_FILTER } from './filter.ts';
import { countedIn, ruleKinds, verdictsIn } from './findings.ts';
import { type Found, useFound } from './found.ts';
import { JobButton } from './job-button.tsx';
import { Loading } from './loading.tsx';
import { usePage } from './page.ts';
import { SheetFindings } from './sheet-findings.tsx';
import { Unchecked } from './unchecked.tsx';

/** So many verdicts stand open at once; more are folded by sheet. */
const OPEN = 20;

export function CheckPanel({ state }: { readonly state: SidebarState }) {
  const { words, session, filter } = usePage();
  const open = countedIn(state.findings.tallies);
  const found = useFound(filter, state);
  return (
    <>
      <JobButton main onClick={() => session.check()}>
        {words.check.again}
      </JobButton>
      <Unchecked state={state} />
      {open.length === 0 && <p class="empty">{words.check.none}</p>}
      {open.length > 0 && (
        <CheckFilter
          counted={open}
          titles={state.findings.words.sheets}
          shown={found === null ? null : verdictsIn(found.counted)}
        />
      )}
      {found === null && <Loading />}
      {found !== null &&
        ruleKinds.map((ruleKind) => {
          const own = found.counted.filter((one) => one.ruleKind === ruleKind);
          return own.length === 0 ? null : (
            <section key={ruleKind}>
              <h2>{words.ruleKinds[ruleKind]}</h2>
              <Sheets state={state} found={found} ruleKind={ruleKind} />
            </section>
          );
        })}
      {state.waived > 0 && <Waived state={state} />}
    </>
  );
}

interface SheetsProps {
  readonly state: SidebarState;
  readonly found: Found;
  readonly ruleKind: (typeof ruleKinds)[number];
}

function Sheets({ state, found, ruleKind }: SheetsProps) {
  const own = found.counted.filter((one) => one.ruleKind === ruleKind);
  const isOpen = verdictsIn(found.counted) <= OPEN;
  return (
    <>
      {[...new Set(own.map(({ sheet }) => sheet))].map((sheet) => (
        <SheetFindings
          key={sheet}
          title={state.findings.words.sheets[sheet] ?? sheet}
          counted={own.filter((one) => one.sheet === sheet)}
          findings={found.findings.filter(({ line }) => line.ruleKind === ruleKind && line.sheet === sheet)}
          open={isOpen}
          onMore={(kind, from) => found.more({ ruleKind, sheet, kind }, from)}
        />
      ))}
    </>
  );
}

/** What was set aside, read when it is opened. */
function Waived({ state }: { readonly state: SidebarState }) {
  const { words } = usePage();
  const [isOpened, setIsOpened] = useState(false);
  return (
    <details class="fold" onToggle={({ currentTarget }) => setIsOpened(currentTarget.open)}>
      <summary>
        {words.check.waived}: {state.waived}
      </summary>
      {isOpened && <WaivedFindings state={state} />}
    </details>
  );
}

function WaivedFindings({ state }: { readonly state: SidebarState }) {
  const found = useFound({ ...NO_FILTER, waived: true }, state);
  if (found === null) return <Loading />;
  return (
    <>
      {ruleKinds.map((ruleKind) => (
        <Sheets key={ruleKind} state={state} found={found} ruleKind={ruleKind} />
      ))}
    </>
  );
}
