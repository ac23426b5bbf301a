// A survey on the sheets: rows to fill in by hand, answers that were pasted or stand in a tab, and the results.
import { useState } from 'preact/hooks';
import type { TallyBatch, TallyState } from '#actions/server';
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

/** What was pasted leaves the page once it is counted: it tells of single people. */
function Pasted({ batch: { survey, member, village } }: Pick<OnSheetProps, 'batch'>) {
  const { words, session } = usePage();
  const own = words.surveys;
  const [text, setText] = useState('');
  const count = async () => {
    const said = await session.does('answers', 'countAnswers', survey, member, village, text);
    if (said !== null) setText('');
  };
  return (
    <details>
      <summary>{own.paste}</summary>
      <p class="quiet">{own.pasteAbout}</p>
      <label>
        {own.answers}
        <textarea rows={6} value={text} onInput={({ currentTarget }) => setText(currentTarget.value)} />
      </label>
      <JobButton onClick={count}>{own.paste}</JobButton>
    </details>
  );
}

interface FromTabProps extends Pick<OnSheetProps, 'batch'>, Pick<TallyState, 'tabs'> {}

function FromTab({ tabs, batch: { survey, member, village } }: FromTabProps) {
  const { words, session } = usePage();
  const own = words.surveys;
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
      <JobButton onClick={() => session.does('answers', 'countTab', survey, member, village, tab.id)}>
        {own.count}
      </JobButton>
    </details>
  );
}
