// The custom functions by name, read from the script when the list is opened.
import { useEffect, useState } from 'preact/hooks';
import type { ShownFunction } from '#commands/server';
import { usePage } from './page.ts';

export function FunctionList() {
  const { words, session, snapshot } = usePage();
  const [open, setOpen] = useState(false);
  const [list, setList] = useState<readonly ShownFunction[] | null>(null);
  const { language } = snapshot;
  useEffect(() => {
    if (open) session.ask('readFunctions', language).then(setList);
  }, [open, session, language]);
  return (
    <details class="fold" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{words.help.functions}</summary>
      <p class="quiet">{words.help.functionsAbout}</p>
      {open && list === null && <p class="loading">{words.running.read}</p>}
      <dl class="meanings">
        {list?.map(({ name, description }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{description}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
