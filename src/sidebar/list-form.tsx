// The pasted list: read first, looked at, then written.

import { useState } from 'preact/hooks';
import type { ListPreview as Preview } from '#actions/server';
import { JobButton } from './job-button.tsx';
import { ListPreview } from './list-preview.tsx';
import { usePage } from './page.ts';

export function ListForm() {
  const { words, session, openTab } = usePage();
  const [text, setText] = useState('');
  const [preview, setPreview] = useState<Preview | null>(null);
  const [decision, setDecision] = useState('');
  const [formed, setFormed] = useState('');

  const change = (changed: string) => {
    setText(changed);
    setPreview(null);
  };
  const use = (read: Preview) => {
    setPreview(read);
    setDecision(read.decision);
    setFormed(read.formed);
  };
  const confirm = async () => {
    if (await session.readList(text, decision, formed)) openTab('check');
  };
  return (
    <>
      <p>{words.start.listAbout}</p>
      <label>
        {words.start.paste}
        <textarea rows={8} value={text} onInput={({ currentTarget }) => change(currentTarget.value)} />
      </label>
      <JobButton job="preview" main={preview === null} onClick={() => session.previewList(text, use)}>
        {words.start.preview}
      </JobButton>
      {preview !== null && (
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
          <JobButton job="list" main onClick={confirm}>
            {words.start.confirm}
          </JobButton>
        </>
      )}
    </>
  );
}
