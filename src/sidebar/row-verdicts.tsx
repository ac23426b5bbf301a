// What the check says of a row that has just been written.
import type { ShownForm, SidebarState } from '#actions/server';
import { FindingLine } from './finding-line.tsx';
import { mergeFindings } from './findings.ts';
import { LongList } from './long-list.tsx';
import { usePage } from './page.ts';

interface RowVerdictsProps {
  readonly state: SidebarState;
  readonly form: ShownForm;
}

export function RowVerdicts({ state, form }: RowVerdictsProps) {
  const { words } = usePage();
  const findings = mergeFindings(state.verdicts.filter(({ row, waived }) => row === form.row && !waived));
  return (
    <>
      <h3>
        {words.write.verdicts}: {form.row}
      </h3>
      {findings.length === 0 && <p>✓ {words.write.noVerdicts}</p>}
      <LongList
        class="lines"
        items={findings.map((finding) => <FindingLine key={finding.key} finding={finding} />)}
      />
    </>
  );
}
