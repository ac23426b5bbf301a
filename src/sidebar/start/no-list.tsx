// A pasted text from which nobody was read: what to do, and what was seen; there is nothing to write.
import type { ListPreview } from '#commands/server';
import { usePage } from '../page.ts';
import { LeftOut } from './left-out.tsx';
import { Notes } from './notes.tsx';

interface NoListProps {
  readonly preview: ListPreview;
  readonly onBack: () => void;
}

export function NoList({ preview, onBack }: NoListProps) {
  const { words } = usePage();
  return (
    <>
      <p>{words.start.noList}</p>
      <button type="button" class="main" onClick={onBack}>
        {words.start.backToText}
      </button>
      <Notes notes={preview.notes} />
      <LeftOut lines={preview.leftOut} open />
    </>
  );
}
