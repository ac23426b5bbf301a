// Answers that were pasted or stand in a tab: what is read is shown first, and written when the person is content.
import { useState } from 'preact/hooks';
import type { AnswersPreview, Reading, Repeats, TallyBatch } from '#commands/server';
import { JobButton } from '../job-button.tsx';
import { usePage } from '../page.ts';
import { Columns } from './columns.tsx';
import { Counts } from './counts.tsx';
import { RepeatsSelect } from './repeats-select.tsx';

interface ImportProps {
  readonly batch: Pick<TallyBatch, 'survey' | 'member' | 'village'>;
  /** The text that was pasted, or the id of a tab. */
  readonly source: string | number;
  /** Once they are counted: what was pasted reports single people and leaves the page. */
  readonly onCounted: () => void;
}

const AS_READ: Reading = { columns: {}, words: {} };

/** A button that shows what is read; below it the reading, which may be changed, and the button that writes it. */
export function Import({ batch, source, onCounted }: ImportProps) {
  const { words, session } = usePage();
  const own = words.surveys.import;
  const { survey, member, village } = batch;
  const [reading, setReading] = useState(AS_READ);
  const [preview, setPreview] = useState<AnswersPreview | null>(null);
  const [repeats, setRepeats] = useState<Repeats>('ask');
  const look = (as: Reading) => {
    setReading(as);
    session.previewAnswers([survey, member, village, source, as], setPreview);
  };
  const write = async () => {
    const sentence =
      typeof source === 'number'
        ? await session.does('answers', 'countTab', survey, member, village, source, repeats, reading)
        : await session.does('answers', 'countAnswers', survey, member, village, source, repeats, reading);
    if (sentence === null) return;
    // An answer that names the choice asks for it, and nothing is counted yet.
    if (sentence.includes(words.surveys.repeats)) return look(reading);
    setRepeats('ask');
    setPreview(null);
    onCounted();
  };
  return (
    <>
      <JobButton onClick={() => look(reading)}>{own.look}</JobButton>
      {preview !== null && (
        <section class="import" aria-label={own.read}>
          <p role="status">
            {own.forms}: {preview.forms}
            {preview.fresh < preview.forms && ` · ${own.fresh}: ${preview.fresh}`}
          </p>
          <Notes notes={preview.notes} />
          <Columns preview={preview} reading={reading} onRead={look} />
          <Counts preview={preview} />
          {preview.question !== '' && (
            <>
              <p class="problem">{preview.question}</p>
              <RepeatsSelect value={repeats} onChoose={setRepeats} />
            </>
          )}
          <Write preview={preview} repeats={repeats} onWrite={write} />
        </section>
      )}
    </>
  );
}

interface WriteProps {
  readonly preview: AnswersPreview;
  readonly repeats: Repeats;
  readonly onWrite: () => void;
}

/** The button, or what a person has to choose before. */
function Write({ preview, repeats, onWrite }: WriteProps) {
  const { import: own } = usePage().words.surveys;
  if (preview.forms === 0) return <p class="quiet">{own.nothing}</p>;
  if (!preview.isReady) return <p class="problem">{own.chooseWords}</p>;
  if (preview.question !== '' && repeats === 'ask') return <p class="problem">{own.chooseRepeats}</p>;
  return (
    <JobButton main onClick={onWrite}>
      {own.write}
    </JobButton>
  );
}

function Notes({ notes }: { readonly notes: readonly string[] }) {
  if (notes.length === 0) return null;
  return (
    <ul class="bullets">
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
}
