// What a person is to confirm.
import { usePage } from './page.ts';

export function Notes({ notes }: { readonly notes: readonly string[] }) {
  const { words } = usePage();
  if (notes.length === 0) return null;
  return (
    <ul class="notes">
      {notes.map((note) => (
        <li key={note}>
          <span class="sign unknown" aria-hidden="true">
            ❓
          </span>
          <span class="label">{words.start.toConfirm}: </span>
          {note}
        </li>
      ))}
    </ul>
  );
}
