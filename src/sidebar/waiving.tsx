// Setting verdicts aside with a reason, who decided and until when; or letting them count again.
import { useState } from 'preact/hooks';
import type { ShownVerdict } from '#actions/server';
import { JobButton } from './job-button.tsx';
import { usePage } from './page.ts';

export function Waiving({ places }: { readonly places: readonly ShownVerdict[] }) {
  const { words, session } = usePage();
  const [because, setBecause] = useState('');
  const [by, setBy] = useState('');
  const [until, setUntil] = useState('');
  const keys = places.map(({ key }) => key);
  if (places[0]?.waived)
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
