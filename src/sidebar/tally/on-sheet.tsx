// A survey on the sheets: rows to fill in by hand, answers that were pasted or stand in a tab, and the results.
import { useState } from 'preact/hooks';
import type { TallyBatch, TallyState } from '#commands/server';
import { Import } from '../import/panel.tsx';
import { JobButton } from '../job-button.tsx';
import { usePage } from '../page.ts';

interface OnSheetProps {
  readonly state: TallyState;
  /** What is chosen above: the survey, who counts and where. */
  readonly batch: TallyBatch;
}

export function OnSheet({ state, batch }: OnSheetProps) {
  const { words, session } = usePage();
  const own = words.surveys;
  const { survey, member, village } = batch;
  // A state that an earlier page has kept in this browser may name no tabs.
  const tabs = state.tabs ?? [];
  const isChosen = survey !== '' && member !== '' && village !== '';
  return (
    <section class="on-sheet" aria-labelledby="on-sheet">
      <h3 id="on-sheet">{own.title}</h3>
      {isChosen ? (
        <>
          <p class="quiet">{own.layOutAbout}</p>
          <JobButton onClick={() => session.does('layOut', 'layOutBatch', survey, member, village)}>
            {own.layOut}
          </JobButton>
          <Pasted batch={batch} />
          {tabs.length > 0 && <FromTab tabs={tabs} batch={batch} />}
        </>
      ) : (
        <p class="quiet">{words.counting.chooseFirst}</p>
      )}
      <p class="quiet">{own.resultsAbout}</p>
      <JobButton onClick={() => session.does('results', 'computeResults')}>{own.results}</JobButton>
    </section>
  );
}

function Pasted({ batch }: Pick<OnSheetProps, 'batch'>) {
  const own = usePage().words.surveys;
  const [text, setText] = useState('');
  return (
    <details>
      <summary>{own.paste}</summary>
      <p class="quiet">{own.pasteAbout}</p>
      <label>
        {own.answers}
        <textarea rows={6} value={text} onInput={({ currentTarget }) => setText(currentTarget.value)} />
      </label>
      <Import key={keyOf(batch, text)} batch={batch} source={text} onCounted={() => setText('')} />
    </details>
  );
}

interface FromTabProps extends Pick<OnSheetProps, 'batch'>, Pick<TallyState, 'tabs'> {}

function FromTab({ tabs, batch }: FromTabProps) {
  const own = usePage().words.surveys;
  const [chosen, setChosen] = useState<number | null>(null);
  const tab = tabs.find(({ id }) => id === chosen) ?? tabs[0];
  if (tab === undefined) return null;
  return (
    <details>
      <summary>{own.count}</summary>
      <p class="quiet">{own.tabAbout}</p>
      <label>
        {own.tab}
        <select value={tab.id} onChange={({ currentTarget }) => setChosen(Number(currentTarget.value))}>
          {tabs.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <Import key={keyOf(batch, `${tab.id}`)} batch={batch} source={tab.id} onCounted={() => undefined} />
    </details>
  );
}

/** Other answers, or those of another survey or village, are read again from the beginning. */
function keyOf({ survey, member, village }: TallyBatch, source: string): string {
  return [survey, member, village, source].join('\n');
}
