// One finding: sign, message, figures, what to do, where, and the clause's own words.
import type { ShownVerdict } from '#actions/server';
import { Correction } from './correction.tsx';
import { shownFigure } from './figures.ts';
import type { Finding } from './findings.ts';
import { LongList } from './long-list.tsx';
import { usePage } from './page.ts';
import { PlaceButton } from './place-button.tsx';
import { Sign } from './sign.tsx';
import { Waiving } from './waiving.tsx';

export function FindingLine({ finding }: { readonly finding: Finding }) {
  const { words } = usePage();
  const { verdict, kind, places } = finding;
  return (
    <li class={`line ${kind}`}>
      <p class="message">
        <Sign kind={kind} />
        {verdict.message}
      </p>
      <Figures verdict={verdict} />
      <LongList
        class="places"
        items={places.map((place) => (
          <li key={place.key}>
            <PlaceButton place={place} full={wholePlace(place)}>
              {places.length === 1 ? wholePlace(place) : (place.row ?? place.columnTitle)}
            </PlaceButton>
          </li>
        ))}
      />
      {verdict.todo !== '' && (
        <p class="todo">
          <span class="label">{words.check.todo}: </span>
          {verdict.todo}
        </p>
      )}
      <Correction places={places} />
      <Waiving places={places} />
      <details>
        <summary>{words.check.clause.replace('{clause}', verdict.clause)}</summary>
        <blockquote lang="ky">{verdict.clauseText}</blockquote>
      </details>
    </li>
  );
}

function Figures({ verdict }: { readonly verdict: ShownVerdict }) {
  const { words } = usePage();
  const actual = shownFigure(verdict.actual);
  const required = shownFigure(verdict.required);
  if (actual === '' || required === '') return null;
  return (
    <p class="quiet">
      {words.check.now}: {actual} · {words.check.needed}: {required}
    </p>
  );
}

function wholePlace({ sheetTitle, row, columnTitle }: ShownVerdict): string {
  return [sheetTitle, row ?? '', columnTitle].filter((part) => part !== '').join(' · ');
}
