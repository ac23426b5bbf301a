// What the check says of a row that has just been written: all of it, also what the edit's own check leaves to a full one.
import { useEffect } from 'preact/hooks';
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
  const { words, session } = usePage();
  useEffect(() => {
    session.showWhole();
  }, [session]);
  if (state.read !== 'whole') return <p class="loading">{words.running.read}</p>;
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
