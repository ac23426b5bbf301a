// What the program can put right: what stands there, what would stand there, and a button.
import type { ShownVerdict } from '#actions/server';
import { JobButton } from './job-button.tsx';
import { usePage } from './page.ts';

export function Correction({ places }: { readonly places: readonly ShownVerdict[] }) {
  const { words, session } = usePage();
  const cells = places.flatMap(({ sheet, row, column, actual, correction }) =>
    row === null || column === null || correction === null
      ? []
      : [{ sheet, row, column, was: actual, now: correction }],
  );
  if (cells.length === 0) return null;
  return (
    <div>
      <ul class="preview" aria-label={words.check.preview}>
        {cells.map(({ row, was, now }) => (
          <li key={row}>
            <span class="label">{row}: </span>
            <del>{was}</del> → <ins>{now}</ins>
          </li>
        ))}
      </ul>
      <JobButton onClick={() => session.correct(cells)}>{words.check.correct}</JobButton>
    </div>
  );
}
