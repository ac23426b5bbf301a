// Документтер: an act, a report, and the links to those that were made.
import type { SidebarState } from '#actions/server';
import { ActForm } from './act-form.tsx';
import { DocumentLink } from './document-link.tsx';
import { JobButton } from './job-button.tsx';
import { usePage } from './page.ts';

export function DocumentsPanel({ state }: { readonly state: SidebarState }) {
  const { words, session } = usePage();
  const made = [
    ...state.acts.map((act) => ({ ...act, name: `${words.documents.actName} ${act.name}` })),
    ...state.reports.map((report) => ({ ...report, name: `${words.documents.report} ${report.name}` })),
  ].filter(({ url }) => url !== '');
  return (
    <>
      <h2>{words.documents.act}</h2>
      <ActForm acts={state.acts} />
      <h2>{words.documents.report}</h2>
      <p class="quiet">{words.documents.reportAbout}</p>
      <JobButton job="report" main onClick={() => session.makeReport()}>
        {words.documents.makeReport}
      </JobButton>
      <h2>{words.documents.made}</h2>
      {made.length === 0 && <p class="empty">{words.documents.noneMade}</p>}
      <ul class="links">
        {made.map(({ row, name, url }) => (
          <li key={row}>
            <DocumentLink url={url} name={name} />
          </li>
        ))}
      </ul>
    </>
  );
}
