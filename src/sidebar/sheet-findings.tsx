// The findings of one sheet, folded, by kind, gravest first; those that are not here yet come when they are wanted.
import type { FindingKind } from '#commands/server';
import { FindingLine } from './finding-line.tsx';
import { type Counted, countKinds, type Finding } from './findings.ts';
import { LongList } from './long-list.tsx';
import { usePage } from './page.ts';
import { signs } from './signs.ts';

interface SheetFindingsProps {
  readonly title: string;
  /** All that there are, by kind. */
  readonly counted: readonly Counted[];
  /** Those that are here. */
  readonly findings: readonly Finding[];
  readonly open: boolean;
  /** Asks for more of a kind, of which so many are here. */
  readonly onMore: (kind: FindingKind, from: number) => void;
}

export function SheetFindings({ title, counted, findings, open, onMore }: SheetFindingsProps) {
  const { words } = usePage();
  const kinds = [...countKinds(counted)];
  const here = (kind: FindingKind) => findings.filter(({ line }) => line.kind === kind);
  const onOpen = () => {
    for (const [kind] of kinds) if (here(kind).length === 0) onMore(kind, 0);
  };
  return (
    <details
      class="sheet"
      open={open}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) onOpen();
      }}
    >
      <summary>
        {title}
        {kinds.map(([kind, count]) => (
          <span key={kind} class={`tally ${kind}`}>
            <span class="sign" aria-hidden="true">
              {signs[kind]}
            </span>
            <span class="unseen">{words.kinds[kind]}: </span>
            {count}
          </span>
        ))}
      </summary>
      {kinds.map(([kind, count]) => {
        const own = here(kind);
        const all = counted.reduce((sum, one) => sum + (one.kind === kind ? one.findings : 0), 0);
        return (
          <section key={kind}>
            <h3>
              <span class={`sign ${kind}`} aria-hidden="true">
                {signs[kind]}
              </span>
              {words.kinds[kind]}: {count}
            </h3>
            <LongList
              class="lines"
              items={own.map((finding) => <FindingLine key={finding.key} finding={finding} />)}
              rest={all - own.length}
              onMore={() => onMore(kind, own.length)}
            />
          </section>
        );
      })}
    </details>
  );
}
