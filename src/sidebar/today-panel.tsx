// Бүгүн: how the workbook stands, then what is overdue and what is near.
import type { ShownDeadline, SidebarState } from '#actions/server';
import { Counts } from './counts.tsx';
import { DeadlineLine } from './deadline-line.tsx';
import { countKinds } from './findings.ts';
import { LongList } from './long-list.tsx';
import { usePage } from './page.ts';

export function TodayPanel({ state }: { readonly state: SidebarState }) {
  const { words } = usePage();
  const { deadlines, verdicts, met } = state;
  const open = countKinds(verdicts.filter(({ waived }) => !waived));
  const isUrgent = ({ state: at }: ShownDeadline) => at === 'overdue' || at === 'near';
  const urgent = deadlines.filter(isUrgent);
  const later = deadlines.filter((deadline) => !isUrgent(deadline));
  return (
    <>
      <h2>{words.today.counts}</h2>
      <Counts counts={new Map([...open, ['met', met]])} />
      {open.size === 0 && met > 0 && <p class="empty">{words.today.allMet}</p>}
      <h2>{words.today.urgent}</h2>
      {urgent.length === 0 ? <p class="empty">{words.today.noneUrgent}</p> : <Deadlines deadlines={urgent} />}
      {later.length > 0 && (
        <details class="fold">
          <summary>
            {words.today.later}: {later.length}
          </summary>
          <Deadlines deadlines={later} />
        </details>
      )}
    </>
  );
}

function Deadlines({ deadlines }: { readonly deadlines: readonly ShownDeadline[] }) {
  return (
    <LongList
      class="lines"
      items={deadlines.map((deadline) => <DeadlineLine key={deadline.row} deadline={deadline} />)}
    />
  );
}
