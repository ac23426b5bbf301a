// The findings of one sheet, by kind, gravest first.

import { FindingLine } from './finding-line.tsx';
import type { SheetFindings as Findings } from './findings.ts';
import { LongList } from './long-list.tsx';
import { usePage } from './page.ts';
import { signs } from './signs.ts';

export function SheetFindings({ title, byKind }: Findings) {
  const { words } = usePage();
  return (
    <section class="sheet">
      <h2>{title}</h2>
      {byKind.map(({ kind, findings }) => (
        <section key={kind}>
          <h3>
            <span class={`sign ${kind}`} aria-hidden="true">
              {signs[kind]}
            </span>
            {words.kinds[kind]}: {findings.reduce((sum, { places }) => sum + places.length, 0)}
          </h3>
          <LongList
            class="lines"
            items={findings.map((finding) => <FindingLine key={finding.key} finding={finding} />)}
          />
        </section>
      ))}
    </section>
  );
}
