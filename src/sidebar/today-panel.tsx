// Бүгүн: how the workbook stands; then one list of what to do, most urgent first; what has changed; reminders.
import type { ShownDeadline, SidebarState } from '#actions/server';
import { ChangeList } from './change-list.tsx';
import { Counts } from './counts.tsx';
import { DeadlineLine } from './deadline-line.tsx';
import { FindingLine } from './finding-line.tsx';
import { countKinds, mergeFindings } from './findings.ts';
import { JobButton } from './job-button.tsx';
import { LongList } from './long-list.tsx';
import { usePage } from './page.ts';

export function TodayPanel({ state }: { readonly state: SidebarState }) {
  const { words, session } = usePage();
  const { met, reminders } = state;
  const deadlines = state.deadlines ?? [];
  const verdicts = state.verdicts.filter(({ waived }) => !waived);
  const open = countKinds(verdicts);
  const isUrgent = ({ state: at }: ShownDeadline) => at === 'overdue' || at === 'near';
  const later = deadlines.filter((deadline) => !isUrgent(deadline));
  const notKnown = mergeFindings(verdicts.filter(({ value }) => value === 'unknown'));
  const lines = [
    ...deadlines.filter(isUrgent).map(lineOf),
    ...notKnown.map((finding) => <FindingLine key={finding.key} finding={finding} />),
  ];
  return (
    <>
      <h2>{words.today.counts}</h2>
      <Counts counts={new Map([...open, ['met', met]])} />
      {open.size === 0 && met > 0 && <p class="empty">{words.today.allMet}</p>}
      <h2>{words.today.urgent}</h2>
      {state.deadlines === null && <p class="loading">{words.running.read}</p>}
      {state.deadlines !== null && lines.length === 0 && <p class="empty">{words.today.noneUrgent}</p>}
      <LongList class="lines" items={lines} />
      {later.length > 0 && (
        <details class="fold">
          <summary>
            {words.today.later}: {later.length}
          </summary>
          <LongList class="lines" items={later.map(lineOf)} />
        </details>
      )}
      <ChangeList />
      <h2>{words.today.reminders}</h2>
      <p>{reminders ? words.today.remindersOn : words.today.remindersOff}</p>
      <JobButton onClick={() => session.does('save', 'setReminders', !reminders)}>
        {reminders ? words.today.stopReminders : words.today.startReminders}
      </JobButton>
    </>
  );
}

const lineOf = (deadline: ShownDeadline) => (
  <DeadlineLine key={`${deadline.sheet}/${deadline.row}/${deadline.step}`} deadline={deadline} />
);
