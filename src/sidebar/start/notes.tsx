// What a person is to confirm.
import { usePage } from '../page.ts';

export function Notes({ notes }: { readonly notes: readonly string[] }) {
  const { words } = usePage();
  if (notes.length === 0) return null;
  return (
    <div class="notes">
      <p>
        <span class="sign unknown" aria-hidden="true">
          ❓
        </span>
        {words.start.toConfirm}:
      </p>
      <ul class="bullets">
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </div>
  );
}
