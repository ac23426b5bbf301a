// A list of names with a description of each: functions of cells, editions of the regulation.
import type { ShownFunction } from '#commands/server';
import { usePage } from './page.ts';
import { ReadFold } from './read-fold.tsx';

interface DescribedListProps {
  readonly title: string;
  readonly about?: string;
  readonly of: 'readFunctions' | 'readEditions';
}

export function DescribedList({ title, about, of }: DescribedListProps) {
  const { session, snapshot } = usePage();
  return (
    <ReadFold<readonly ShownFunction[]> title={title} read={() => session.ask(of, snapshot.language)}>
      {(list) => (
        <>
          {about && <p class="quiet">{about}</p>}
          <dl class="meanings">
            {list.map(({ name, description }) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{description}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </ReadFold>
  );
}
