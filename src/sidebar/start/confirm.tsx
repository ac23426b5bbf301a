// The third step: what was read of the list is looked at, put right and written.
import { useState } from 'preact/hooks';
import type { ListPreview as Preview } from '#actions/server';
import { JobButton } from '../job-button.tsx';
import { usePage } from '../page.ts';
import { ListPreview } from './list-preview.tsx';

interface ConfirmStepProps {
  readonly text: string;
  readonly preview: Preview;
  readonly onNext: () => void;
}

export function ConfirmStep({ text, preview, onNext }: ConfirmStepProps) {
  const { words, session } = usePage();
  const [decision, setDecision] = useState(preview.decision);
  const [formed, setFormed] = useState(preview.formed);
  const confirm = async () => {
    if (await session.readList(text, decision, formed)) onNext();
  };
  return (
    <>
      <ListPreview preview={preview} />
      <label>
        {words.start.decision}
        <input
          type="text"
          value={decision}
          onInput={({ currentTarget }) => setDecision(currentTarget.value)}
        />
      </label>
      <label>
        {words.start.formed}
        <input type="date" value={formed} onInput={({ currentTarget }) => setFormed(currentTarget.value)} />
      </label>
      <JobButton main onClick={confirm}>
        {words.start.confirm}
      </JobButton>
    </>
  );
}
