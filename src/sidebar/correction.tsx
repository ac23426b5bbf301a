// What the program can put right: what stands there, what would stand there, and a button.
import type { Spot } from './findings.ts';
import { JobButton } from './job-button.tsx';
import { usePage } from './page.ts';

export function Correction({ spots }: { readonly spots: readonly Spot[] }) {
  const { words, session } = usePage();
  const cells = spots.flatMap(({ sheet, row, column, correction }) =>
    row === null || column === null || correction === undefined
      ? []
      : [{ sheet, row, column, ...correction }],
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
