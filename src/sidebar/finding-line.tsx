// One finding: sign, message, figures, what to do, where, and the clause's own words.
import { useState } from 'preact/hooks';
import { Correction } from './correction.tsx';
import { shownFigure } from './figures.ts';
import type { Finding, Spot } from './findings.ts';
import { LongList } from './long-list.tsx';
import { usePage } from './page.ts';
import { PlaceButton } from './place-button.tsx';
import { Sign } from './sign.tsx';
import { Waiving } from './waiving.tsx';

export function FindingLine({ finding }: { readonly finding: Finding }) {
  const { words } = usePage();
  const { line, sheetTitle, todo, clauseText } = finding;
  const { spots, more } = useSpots(finding);
  const [first] = spots;
  const isOneRow = spots.every(({ row }) => row === first?.row);
  const whole = ({ rowTitle, columnTitle }: Spot) =>
    [sheetTitle, rowTitle, columnTitle].filter((part) => part !== '').join(' · ');
  return (
    <li class={`line ${line.kind}`}>
      <p class="message">
        <Sign kind={line.kind} />
        {line.message}
      </p>
      {isOneRow && line.count > 1 && (
        <p class="quiet">
          {sheetTitle} · {first?.rowTitle}
        </p>
      )}
      <Figures line={line} />
      <LongList
        class="places"
        items={spots.map((spot) => (
          <li key={spot.key}>
            <PlaceButton place={spot} full={whole(spot)}>
              {line.count === 1
                ? whole(spot)
                : isOneRow
                  ? spot.columnTitle || spot.rowTitle
                  : spot.rowTitle || spot.columnTitle}
            </PlaceButton>
          </li>
        ))}
        rest={line.count - spots.length}
        onMore={more}
      />
      {todo !== '' && (
        <p class="todo">
          <span class="label">{words.check.todo}: </span>
          {todo}
        </p>
      )}
      {spots.length < line.count && (
        <p class="quiet">
          {words.check.filter.shown.replace('{shown}', `${spots.length}`).replace('{all}', `${line.count}`)}
        </p>
      )}
      <Correction spots={spots} />
      <Waiving spots={spots} waived={line.waived} />
      <details>
        <summary>{words.check.clause.replace('{clause}', line.clause)}</summary>
        <blockquote lang="ky">{clauseText}</blockquote>
      </details>
    </li>
  );
}

/** The places that are here, and what asks for more. */
function useSpots({ key, line, filter, spots, spotOf }: Finding) {
  const { session, snapshot } = usePage();
  const [later, setLater] = useState<{ readonly of: Finding['line']; readonly spots: readonly Spot[] }>({
    of: line,
    spots: [],
  });
  const here = later.of === line ? [...spots, ...later.spots] : spots;
  const more = async () => {
    const places = await session.ask('readPlaces', snapshot.language, filter, key, here.length);
    if (places !== null) setLater({ of: line, spots: [...here.slice(spots.length), ...places.map(spotOf)] });
  };
  return { spots: here, more };
}

function Figures({ line }: Pick<Finding, 'line'>) {
  const { words } = usePage();
  const actual = shownFigure(line.actual);
  const required = shownFigure(line.required);
  if (actual === '' || required === '') return null;
  return (
    <p class="quiet">
      {words.check.now}: {actual} · {words.check.needed}: {required}
    </p>
  );
}
