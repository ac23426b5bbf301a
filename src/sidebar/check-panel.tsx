// Текшерүү: every open verdict, by sheet, with what to do about it.
import type { SidebarState } from '#actions/server';
import { groupBySheet } from './findings.ts';
import { JobButton } from './job-button.tsx';
import { usePage } from './page.ts';
import { SheetFindings } from './sheet-findings.tsx';

export function CheckPanel({ state }: { readonly state: SidebarState }) {
  const { words, session } = usePage();
  const open = groupBySheet(state.verdicts.filter(({ waived }) => !waived));
  const waived = state.verdicts.filter((verdict) => verdict.waived);
  return (
    <>
      <JobButton main onClick={() => session.check()}>
        {words.check.again}
      </JobButton>
      {open.length === 0 && <p class="empty">{words.check.none}</p>}
      {open.map((sheet) => (
        <SheetFindings key={sheet.sheet} {...sheet} />
      ))}
      {waived.length > 0 && (
        <details class="fold">
          <summary>
            {words.check.waived}: {waived.length}
          </summary>
          {groupBySheet(waived).map((sheet) => (
            <SheetFindings key={sheet.sheet} {...sheet} />
          ))}
        </details>
      )}
    </>
  );
}
