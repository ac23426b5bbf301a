// What is counted, by whom and where; folded away once it is chosen.
import type { TallyState } from '#commands/server';
import { filled, useCounting } from './context.ts';

export function SetUp({ state }: { readonly state: TallyState }) {
  const { words, tally, snapshot } = useCounting();
  const { survey, member, village, date, entry } = snapshot.batch;
  const name = state.members.find(({ row }) => row === member)?.name ?? '';
  const chosen = [tally.survey?.title ?? '', name, village].filter((part) => part !== '');
  return (
    <>
      <details class="set-up" open={chosen.length < 3 || undefined}>
        <summary>{chosen.length === 0 ? words.survey : chosen.join(' · ')}</summary>
        <Choice
          label={words.survey}
          value={survey}
          options={state.surveys.map(({ row, title }) => [row, title])}
          onChoose={(row) => tally.chooseSurvey(row)}
        />
        <Choice
          label={words.member}
          value={member}
          options={state.members.map((one) => [one.row, one.name])}
          onChoose={(row) => tally.describe({ member: row })}
        />
        <label>
          {words.date}
          <input
            type="date"
            value={date}
            onChange={({ currentTarget }) => tally.describe({ date: currentTarget.value || state.today })}
          />
        </label>
        <Choice
          label={words.entry}
          value={entry}
          options={[
            ['first', words.entries.first],
            ['second', words.entries.second],
          ]}
          onChoose={(which) => tally.describe({ entry: which === 'second' ? 'second' : 'first' })}
        />
        <label>
          {words.village}
          <input
            type="text"
            list="villages"
            value={village}
            onChange={({ currentTarget }) => tally.describe({ village: currentTarget.value.trim() })}
          />
        </label>
        <datalist id="villages">
          {state.villages.map((known) => (
            <option key={known} value={known} />
          ))}
        </datalist>
      </details>
      <Others state={state} />
    </>
  );
}

/** What others have counted of the same survey and village on that day: it may be the same questionnaires. */
function Others({ state }: { readonly state: TallyState }) {
  const { words, snapshot } = useCounting();
  const { id, survey, member, village, date } = snapshot.batch;
  // A state that an earlier page has kept in this browser may tell of none.
  const others = (state.counted ?? []).filter(
    (one) =>
      one.survey === survey &&
      one.date === date &&
      one.member !== member &&
      one.id !== id &&
      one.village.toLowerCase() === village.toLowerCase(),
  );
  if (village === '' || others.length === 0) return null;
  const options = others.map(({ name, forms, entry }) =>
    filled(words.countedByOther, { name, forms: forms ?? '?', entry: words.entries[entry] }),
  );
  return (
    <p class="problem" role="status">
      {options.join('; ')}. {words.samePile}
    </p>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, name: string])[];
  readonly onChoose: (value: string) => void;
}

function Choice({ label, value, options, onChoose }: ChoiceProps) {
  const { words } = useCounting();
  const known = options.some(([option]) => option === value);
  return (
    <label>
      {label}
      <select value={known ? value : ''} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
        {!known && <option value="">{words.choose}</option>}
        {options.map(([option, name]) => (
          <option key={option} value={option}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
