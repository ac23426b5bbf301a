// The second step: the list of the decision, pasted; it is read before anything is written.
import type { ListPreview, SidebarState } from '#commands/server';
import { JobButton } from '../job-button.tsx';
import { usePage } from '../page.ts';

interface ListStepProps {
  readonly state: SidebarState;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onRead: (preview: ListPreview) => void;
  readonly onNext: () => void;
}

export function ListStep({ state, text, onText, onRead, onNext }: ListStepProps) {
  const { words, session } = usePage();
  if (state.members > 0)
    return (
      <>
        <p>{words.start.listThere}</p>
        <button type="button" class="main" onClick={onNext}>
          {words.start.next}
        </button>
      </>
    );
  return (
    <>
      <p>{words.start.listAbout}</p>
      <label>
        {words.start.paste}
        <textarea rows={8} value={text} onInput={({ currentTarget }) => onText(currentTarget.value)} />
      </label>
      <JobButton main onClick={() => session.previewList(text, false, onRead)}>
        {words.start.preview}
      </JobButton>
    </>
  );
}
