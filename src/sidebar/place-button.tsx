// Where a verdict stands, as a button that puts the cursor there.
import { usePage } from './page.ts';
import type { Place } from './session.ts';

interface PlaceButtonProps {
  readonly place: Place;
  /** Sheet, row and column in words, for those who hear the page. */
  readonly full: string;
  readonly children: string;
}

export function PlaceButton({ place, full, children }: PlaceButtonProps) {
  const { words, session, snapshot } = usePage();
  const waits = snapshot.running !== null;
  return (
    <button
      type="button"
      class="place"
      title={`${words.goTo}: ${full}`}
      aria-label={`${words.goTo}: ${full}`}
      aria-disabled={waits}
      onClick={() => {
        if (!waits) session.goTo(place);
      }}
    >
      {children}
    </button>
  );
}
