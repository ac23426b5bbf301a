// The third step: what was read of the list is looked at, put right and written.
import { useState } from 'preact/hooks';
import type { ListPreview as Preview } from '#commands/server';
import { JobButton } from '../job-button.tsx';
import { usePage } from '../page.ts';
import { ListPreview } from './list-preview.tsx';
import { NoList } from './no-list.tsx';

interface ConfirmStepProps {
  readonly text: string;
  readonly preview: Preview;
  readonly onBack: () => void;
  readonly onNext: () => void;
}

export function ConfirmStep({ text, preview: first, onBack, onNext }: ConfirmStepProps) {
  const { words, session } = usePage();
  const [preview, setPreview] = useState(first);
  const [asTyped, setAsTyped] = useState(false);
  const [decision, setDecision] = useState(preview.decision);
  const [formed, setFormed] = useState(preview.formed);
  const confirm = async () => {
    if (await session.readList(text, decision, formed, asTyped)) onNext();
  };
  const readAs = (typed: boolean) => {
    setAsTyped(typed);
    session.previewList(text, typed, setPreview);
  };
  return (
    <>
      {first.isConverted && (
        <label class="tick">
          <input
            type="checkbox"
            checked={asTyped}
            onChange={({ currentTarget }) => readAs(currentTarget.checked)}
          />
          {words.start.asTyped}
        </label>
      )}
      {preview.members.length === 0 ? (
        <NoList preview={preview} onBack={onBack} />
      ) : (
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
            <input
              type="date"
              value={formed}
              onInput={({ currentTarget }) => setFormed(currentTarget.value)}
            />
          </label>
          <JobButton main onClick={confirm}>
            {words.start.confirm}
          </JobButton>
        </>
      )}
    </>
  );
}
