// A list of names with what is said of each, read from the script when it is opened: functions of cells, editions of the regulation.
import { useEffect, useState } from 'preact/hooks';
import type { ShownFunction } from '#commands/server';
import { usePage } from './page.ts';

interface DescribedListProps {
  readonly title: string;
  readonly about?: string;
  readonly of: 'readFunctions' | 'readEditions';
}

export function DescribedList({ title, about, of }: DescribedListProps) {
  const { words, session, snapshot } = usePage();
  const [open, setOpen] = useState(false);
  const [list, setList] = useState<readonly ShownFunction[] | null>(null);
  const { language } = snapshot;
  useEffect(() => {
    if (open) session.ask(of, language).then(setList);
  }, [open, session, language, of]);
  return (
    <details class="fold" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{title}</summary>
      {about && <p class="quiet">{about}</p>}
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
