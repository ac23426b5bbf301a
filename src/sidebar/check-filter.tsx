// The filter above the list of verdicts, and how many of them it shows.
import { useEffect, useId, useState } from 'preact/hooks';
import type { FindingFilter, FindingKind } from '#commands/server';
import { isFiltering, NO_FILTER } from './filter.ts';
import { type Counted, ruleKinds, verdictsIn } from './findings.ts';
import { usePage } from './page.ts';
import { findingKinds } from './signs.ts';

interface CheckFilterProps {
  /** All verdicts that are open. */
  readonly counted: readonly Counted[];
  /** What sheets are called. */
  readonly titles: Readonly<Record<string, string>>;
  /** How many of them the list shows; null until it is known. */
  readonly shown: number | null;
}

/** Typing is waited out so long before it is asked what there is, in milliseconds. */
const TYPING = 300;

export function CheckFilter({ counted, titles, shown }: CheckFilterProps) {
  const { words, filter, setFilter } = usePage();
  const { filter: own } = words.check;
  const found = new Set(counted.map(({ kind }) => kind));
  const sheets = new Map(counted.map(({ sheet }) => [sheet, titles[sheet] ?? sheet]));
  const change = (changes: Partial<FindingFilter>) => setFilter({ ...filter, ...changes });
  return (
    <search class="filter" aria-label={own.label}>
      <Choice
        label={own.severity}
        value={filter.kind}
        options={findingKinds
          .filter((kind) => found.has(kind))
          .map((kind): [FindingKind, string] => [kind, words.kinds[kind]])}
        onChange={(kind) => change({ kind })}
      />
      <Choice
        label={own.ruleKind}
        value={filter.ruleKind}
        options={ruleKinds.map((kind) => [kind, words.ruleKinds[kind]])}
        onChange={(ruleKind) => change({ ruleKind })}
      />
      <Choice
        label={own.sheet}
        value={filter.sheet}
        options={[...sheets]}
        onChange={(sheet) => change({ sheet })}
      />
      <Search value={filter.search} onChange={(search) => change({ search })} />
      <p class="quiet" role="status">
        {shown === null
          ? words.running.read
          : own.shown.replace('{shown}', `${shown}`).replace('{all}', `${verdictsIn(counted)}`)}
      </p>
      {isFiltering(filter) && (
        <button type="button" class="plain" onClick={() => setFilter(NO_FILTER)}>
          {own.clear}
        </button>
      )}
    </search>
  );
}

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value | '';
  readonly options: readonly (readonly [Value, string])[];
  readonly onChange: (value: Value | '') => void;
}

function Choice<Value extends string>({ label, value, options, onChange }: ChoiceProps<Value>) {
  const { words } = usePage();
  const id = useId();
  const choose = (chosen: string) => onChange(options.find(([key]) => key === chosen)?.[0] ?? '');
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={({ currentTarget }) => choose(currentTarget.value)}>
        <option value="">{words.check.filter.all}</option>
        {options.map(([key, title]) => (
          <option key={key} value={key}>
            {title}
          </option>
        ))}
      </select>
    </div>
  );
}

function Search({ value, onChange }: { readonly value: string; readonly onChange: (text: string) => void }) {
  const { words } = usePage();
  const id = useId();
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  useEffect(() => {
    if (typed === value) return;
    const waiting = setTimeout(() => onChange(typed), TYPING);
    return () => clearTimeout(waiting);
  }, [typed]);
  return (
    <div class="field">
      <label for={id}>{words.check.filter.search}</label>
      <input
        id={id}
        type="search"
        value={typed}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      />
    </div>
  );
}
