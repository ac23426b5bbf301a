// Setting verdicts aside with a reason, who decided and until when; or letting them count again.
import { useState } from 'preact/hooks';
import type { Spot } from './findings.ts';
import { JobButton } from './job-button.tsx';
import { usePage } from './page.ts';

interface WaivingProps {
  readonly spots: readonly Spot[];
  readonly waived: boolean;
}

export function Waiving({ spots, waived }: WaivingProps) {
  const { words, session } = usePage();
  const [because, setBecause] = useState('');
  const [by, setBy] = useState('');
  const [until, setUntil] = useState('');
  const keys = spots.map(({ key }) => key);
  if (waived)
    return (
      <JobButton onClick={() => session.does('save', 'waiveVerdicts', keys, null)}>
        {words.check.unwaive}
      </JobButton>
    );
  return (
    <details>
      <summary>{words.check.waive}</summary>
      <p class="quiet">{words.check.waiveAbout}</p>
      <label>
        {words.check.because}
        <textarea rows={2} value={because} onInput={({ currentTarget }) => setBecause(currentTarget.value)} />
      </label>
      <label>
        {words.check.by}
        <input type="text" value={by} onInput={({ currentTarget }) => setBy(currentTarget.value)} />
      </label>
      <label>
        {words.check.until}
        <input type="date" value={until} onInput={({ currentTarget }) => setUntil(currentTarget.value)} />
      </label>
      <JobButton onClick={() => session.does('save', 'waiveVerdicts', keys, { because, by, until })}>
        {words.check.waiveNow}
      </JobButton>
    </details>
  );
}
