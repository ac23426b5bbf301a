// Бүгүн: how the workbook stands; then one list of what to do: violations of law, deadlines, what is not known; what has changed; reminders.
import type { FindingKind, ShownDeadline, SidebarState } from '#commands/server';
import { ChangeList } from './change-list.tsx';
import { Counts } from './counts.tsx';
import { DeadlineLine } from './deadline-line.tsx';
import { useDue } from './due.ts';
import { NO_FILTER } from './filter.ts';
import { FindingLine } from './finding-line.tsx';
import { countKinds, verdictsIn } from './findings.ts';
import { useFound } from './found.ts';
import { JobButton } from './job-button.tsx';
import { Loading } from './loading.tsx';
import { LongList } from './long-list.tsx';
import { usePage } from './page.ts';
import { TypedDays } from './typed-days.tsx';
import { Unchecked } from './unchecked.tsx';

export function TodayPanel({ state }: { readonly state: SidebarState }) {
  const { words, session, openCheck } = usePage();
  const { met, reminders } = state;
  const found = useFound(NO_FILTER, state);
  const due = useDue(state);
  const counted = found?.counted ?? [];
  const open = countKinds(counted);
  const isLaw = ({ ruleKind }: { readonly ruleKind: string }) => ruleKind === 'law';
  const law = (found?.findings ?? []).filter(({ line }) => isLaw(line));
  const others = verdictsIn(counted.filter((one) => !isLaw(one)));
  const findings = (...some: readonly FindingKind[]) =>
    law
      .filter(({ line }) => some.includes(line.kind))
      .map((finding) => <FindingLine key={finding.key} finding={finding} />);
  const lines = [
    ...findings('violated', 'warning'),
    ...due.urgent.map(lineOf),
    ...findings('unknown'),
    ...findings('claimed'),
  ];
  const lawRest = counted.filter(isLaw).reduce((sum, one) => sum + one.findings, 0) - law.length;
  const more = () => {
    if (lawRest > 0) found?.more({ ruleKind: 'law' }, law.length);
    if (due.urgentRest > 0) due.more();
  };
  return (
    <>
      <Unchecked state={state} />
      <h2>{words.today.counts}</h2>
      <Counts counts={new Map([...open, ['met', met]])} />
      {open.size === 0 && met > 0 && <p class="empty">{words.today.allMet}</p>}
      <h2>{words.today.urgent}</h2>
      {state.deadlines === null && <Loading />}
      {state.deadlines !== null && lines.length === 0 && <p class="empty">{words.today.noneUrgent}</p>}
      <LongList class="lines" items={lines} rest={lawRest + due.urgentRest} onMore={more} />
      {others > 0 && openCheck !== null && (
        <button type="button" class="plain" onClick={() => openCheck(NO_FILTER)}>
          {words.today.others}: {others}
        </button>
      )}
      {due.later.length + due.laterRest > 0 && (
        <details class="fold">
          <summary>
            {words.today.later}: {due.later.length + due.laterRest}
          </summary>
          <LongList class="lines" items={due.later.map(lineOf)} rest={due.laterRest} onMore={due.more} />
        </details>
      )}
      <TypedDays count={state.deadlines?.typed ?? 0} />
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
