// Takes a batch that was handed over as a text: it goes the same way as one counted here, and counts once.
import { useState } from 'preact/hooks';
import { useCounting } from './context.ts';
import { batchesIn } from './handed.ts';
import { Notice } from './notice.tsx';

export function Receive() {
  const { words, tally } = useCounting();
  const [text, setText] = useState('');
  const [isUnread, setUnread] = useState(false);
  const receive = () => {
    const batches = batchesIn(text);
    setUnread(batches.length === 0);
    if (batches.length === 0) return;
    setText('');
    tally.receive(batches);
  };
  return (
    <details class="fold">
      <summary>{words.receive}</summary>
      <label>
        {words.receiveAbout}
        <textarea rows={3} value={text} onInput={({ currentTarget }) => setText(currentTarget.value)} />
      </label>
      {isUnread && <Notice kind="violated">{words.receiveUnread}</Notice>}
      <button type="button" onClick={receive}>
        {words.receiveNow}
      </button>
    </details>
  );
}
