// Hands over a group's own .docx, by which papers of a kind are made.
import type { DocumentId } from '#commands/server';
import { usePage } from './page.ts';

export function TemplateInput({ id, onDone }: { readonly id: DocumentId; readonly onDone: () => void }) {
  const { words, session } = usePage();
  const take = async (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    if (file === undefined) return;
    if (await session.handOver(id, file)) onDone();
    input.value = '';
  };
  return (
    <details>
      <summary>{words.documents.template}</summary>
      <p class="quiet">{words.documents.templateAbout}</p>
      <label>
        {words.documents.templateFile}
        <input type="file" accept=".docx" onChange={({ currentTarget }) => take(currentTarget)} />
      </label>
    </details>
  );
}
