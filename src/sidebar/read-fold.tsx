// A fold whose contents are read from the script once it is opened, and again in another language.
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Loading } from './loading.tsx';
import { usePage } from './page.ts';

interface ReadFoldProps<Answer> {
  readonly title: string;
  /** Null where no answer came. */
  readonly read: () => Promise<Answer | null>;
  readonly children: (answer: Answer) => ComponentChildren;
}

export function ReadFold<Answer>({ title, read, children }: ReadFoldProps<Answer>) {
  const { snapshot } = usePage();
  const [open, setOpen] = useState(false);
  const [answer, setAnswer] = useState<Answer | null>(null);
  useEffect(() => {
    if (open) read().then(setAnswer);
  }, [open, snapshot.language]);
  return (
    <details class="fold" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{title}</summary>
      {answer === null ? <Loading /> : children(answer)}
    </details>
  );
}
