// Which column holds what, and as what its words are read; a person may change either.
import type { AnswersPreview, Reading, ShownColumn, ShownWord } from '#commands/server';
import { usePage } from '../page.ts';

interface ColumnsProps {
  readonly preview: AnswersPreview;
  readonly reading: Reading;
  /** Reads again as the person has stated. */
  readonly onRead: (reading: Reading) => void;
}

export function Columns({ preview: { columns, meanings }, reading, onRead }: ColumnsProps) {
  const { import: own } = usePage().words.surveys;
  return (
    <>
      <h4>{own.columns}</h4>
      <ul class="lines">
        {columns.map((column) => (
          <Column key={column.place} {...{ column, meanings, reading, onRead }} />
        ))}
      </ul>
    </>
  );
}

interface ColumnProps extends Pick<ColumnsProps, 'reading' | 'onRead'>, Pick<AnswersPreview, 'meanings'> {
  readonly column: ShownColumn;
}

function Column({ column, meanings, reading, onRead }: ColumnProps) {
  const { import: own } = usePage().words.surveys;
  const { place, header, meaning, example, words, more, choices } = column;
  const open = words.filter(({ isKnown }) => !isKnown).length;
  const mean = (value: string) => onRead({ ...reading, columns: { ...reading.columns, [place]: value } });
  const read = (given: string, value: string) =>
    onRead({
      ...reading,
      words: { ...reading.words, [meaning]: { ...reading.words[meaning], [given]: value } },
    });
  return (
    <li class={`line ${open > 0 ? 'unknown' : 'calm'}`}>
      <label>
        <span class="name">{header === '' ? `${own.column} ${place + 1}` : header}</span>
        {example !== '' && <span class="example">{example}</span>}
        <select value={meaning} onChange={({ currentTarget }) => mean(currentTarget.value)}>
          {meanings.map(({ value, caption }) => (
            <option key={value} value={value}>
              {caption}
            </option>
          ))}
        </select>
      </label>
      {words.length > 0 && (
        <details open={open > 0 || undefined}>
          <summary>
            {own.words}: {words.length + more}
            {open > 0 && ` · ❓ ${open}`}
          </summary>
          {words.map((word) => (
            <Word key={word.given} {...{ word, choices }} onChoose={(value) => read(word.given, value)} />
          ))}
          {more > 0 && (
            <p class="quiet">
              {own.more}: {more}
            </p>
          )}
        </details>
      )}
    </li>
  );
}

interface WordProps extends Pick<ShownColumn, 'choices'> {
  readonly word: ShownWord;
  readonly onChoose: (value: string) => void;
}

/** A word that stays as it was typed is a choice of its own. */
function Word({ word: { given, people, as, isKnown }, choices, onChoose }: WordProps) {
  const { import: own } = usePage().words.surveys;
  const isOffered = choices.some(({ value }) => value === as);
  return (
    <label>
      {isKnown ? '' : '❓ '}«{given}» × {people} →
      <select value={as ?? CHOOSE} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
        {as === null && <option value={CHOOSE}>{own.choose}</option>}
        {as !== null && !isOffered && (
          <option value={as}>
            {as}
            {isKnown ? '' : ` (${own.asTyped})`}
          </option>
        )}
        {choices.map(({ value, caption }) => (
          <option key={value} value={value}>
            {caption}
          </option>
        ))}
      </select>
    </label>
  );
}

/** No word of a person's begins so. */
const CHOOSE = '\u0000';
