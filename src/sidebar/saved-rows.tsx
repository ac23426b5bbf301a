// What the check says of the rows that have just been written, and the act to which they lead.
import type { SavedForm, SidebarState } from '#commands/server';
import { NO_FILTER } from './filter.ts';
import { FindingLine } from './finding-line.tsx';
import { useFound } from './found.ts';
import { Loading } from './loading.tsx';
import { LongList } from './long-list.tsx';
import { usePage } from './page.ts';

interface SavedRowsProps {
  readonly state: SidebarState;
  readonly saved: SavedForm;
}

export function SavedRows({ state, saved }: SavedRowsProps) {
  const { words, openDocument } = usePage();
  const numbers = saved.rows.map(({ row }) => row);
  const act = saved.rows.find(({ sheet }) => sheet === 'acts')?.row;
  const found = useFound({ ...NO_FILTER, rows: numbers }, state);
  return (
    <>
      {act !== undefined && (
        <>
          <button type="button" class="main" onClick={() => openDocument('act', act)}>
            {words.write.toAct}: {act}
          </button>
          <p class="quiet">{words.write.another}</p>
        </>
      )}
      <h3>
        {words.write.verdicts}: {numbers.join(', ')}
      </h3>
      {found === null && <Loading />}
      {found?.counted.length === 0 && <p>✓ {words.write.noVerdicts}</p>}
      {found !== null && (
        <LongList
          class="lines"
          items={found.findings.map((finding) => <FindingLine key={finding.key} finding={finding} />)}
          rest={found.counted.reduce((sum, { findings }) => sum + findings, 0) - found.findings.length}
          onMore={() => found.more({}, found.findings.length)}
        />
      )}
    </>
  );
}
