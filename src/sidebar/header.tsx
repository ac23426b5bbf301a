// Whose workbook it is, on what day it is judged, and the language.
import type { LanguageCode } from '#actions/server';
import { usePage } from './page.ts';
import { languageNames } from './words.ts';

export function Header() {
  const { words, session, snapshot } = usePage();
  const { state, language } = snapshot;
  const about =
    state === null
      ? []
      : [
          state.decision === '' ? '' : `${words.header.decision}: ${state.decision}`,
          state.members === 0 ? '' : `${words.header.members}: ${state.members}`,
          state.today,
        ];
  return (
    <header class="header">
      <div>
        {state !== null && state.kenesh !== '' && <p class="kenesh">{state.kenesh}</p>}
        <p class="quiet">{about.filter((part) => part !== '').join(' · ')}</p>
      </div>
      <select
        class="language"
        aria-label={words.languageLabel}
        value={language}
        onChange={({ currentTarget }) => session.choose(currentTarget.value as LanguageCode)}
      >
        {languageNames.map(([code, name]) => (
          <option key={code} value={code} lang={code}>
            {name}
          </option>
        ))}
      </select>
    </header>
  );
}
