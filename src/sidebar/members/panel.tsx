// The members' own data: one column at a time, a name and a field a line; Enter goes down.
import { useEffect, useState } from 'preact/hooks';
import type { CellChange, FindingFilter, MembersColumn, MembersTable, SidebarState } from '#commands/server';
import { draftOf, forgetDraft, keepDraft } from '../drafts.ts';
import { NO_FILTER } from '../filter.ts';
import { FindingLine } from '../finding-line.tsx';
import { useFound } from '../found.ts';
import { JobButton } from '../job-button.tsx';
import { Loading } from '../loading.tsx';
import { usePage } from '../page.ts';
import { birthDate } from './birth-date.ts';
import { MemberField } from './member-field.tsx';

const DRAFT = 'members';
/** What the law says of the members. */
const OWN: FindingFilter = { ...NO_FILTER, ruleKind: 'law', sheet: 'members' };

export function MembersPanel({ state }: { readonly state: SidebarState }) {
  const { words, session, snapshot } = usePage();
  const [table, setTable] = useState<MembersTable | null>(null);
  const [shown, setShown] = useState<MembersColumn['name']>('side');
  const [typed, setTyped] = useState(draftOf(DRAFT));
  useEffect(() => {
    session.ask('readMembers', snapshot.language).then(setTable);
  }, [session, snapshot.language, state.revision]);
  const found = useFound(OWN, state);
  if (table === null) return <Loading />;
  const column = table.columns.find(({ name }) => name === shown) ?? table.columns[0];
  if (column === undefined) return null;
  const type = (row: string, text: string) => {
    const now = { ...typed, [`${row}/${column.name}`]: text };
    setTyped(now);
    keepDraft(DRAFT, now);
  };
  const changes = changesOf(table, typed);
  const save = async () => {
    if (!(await session.correct(changes))) return;
    forgetDraft(DRAFT);
    setTyped({});
  };
  return (
    <section aria-label={words.members.title}>
      <p class="quiet">{words.members.about}</p>
      <div class="choices">
        {table.columns.map(({ name, label }) => (
          <button key={name} type="button" aria-pressed={name === column.name} onClick={() => setShown(name)}>
            {label} {table.rows.filter(({ cells }) => cells[name] !== '').length}/{table.rows.length}
          </button>
        ))}
      </div>
      <ol class="members">
        {table.rows.map(({ row, name, cells }) => (
          <MemberField
            key={`${row}/${column.name}`}
            label={name}
            column={column}
            value={typed[`${row}/${column.name}`] ?? cells[column.name] ?? ''}
            onType={(text) => type(row, text)}
          />
        ))}
      </ol>
      <JobButton main onClick={save}>
        {`${words.members.save}: ${changes.length}`}
      </JobButton>
      <h3>{words.members.composition}</h3>
      {found === null && <Loading />}
      {found?.counted.length === 0 && <p>✓ {words.members.lawful}</p>}
      <ul class="lines">
        {(found?.findings ?? [])
          .filter(({ spots }) => spots[0]?.row === null)
          .map((finding) => (
            <FindingLine key={finding.key} finding={finding} />
          ))}
      </ul>
    </section>
  );
}

/** The cells that say something else than what stands there. */
function changesOf({ rows, columns }: MembersTable, typed: Readonly<Record<string, string>>) {
  return rows.flatMap(({ row, cells }) =>
    columns.flatMap(({ name, kind }): readonly CellChange[] => {
      const was = cells[name] ?? '';
      const text = typed[`${row}/${name}`];
      if (text === undefined) return [];
      const now = kind === 'date' ? birthDate(text) : text.trim();
      return now === was ? [] : [{ sheet: 'members', row, column: name, was, now }];
    }),
  );
}
