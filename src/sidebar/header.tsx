// Whose workbook it is, on what day it is judged, and the language.
import { usePage } from './page.ts';
import { rememberLanguage } from './remembered-language.ts';
import { languageNames } from './words.ts';

export function Header() {
  const { words, session, snapshot } = usePage();
  const { state, language } = snapshot;
  const choose = (at: number) => {
    const code = languageNames[at]?.[0] ?? language;
    rememberLanguage(code);
    session.choose(code);
  };
  return (
    <header class="header">
      <div>
        {state !== null && (
          <>
            {state.kenesh !== '' && <p class="kenesh">{state.kenesh}</p>}
            {state.decision !== '' && (
              <p class="quiet">
                {words.header.decision}: {state.decision}
              </p>
            )}
            <p class="quiet">{state.today}</p>
          </>
        )}
      </div>
      <select
        class="language"
        aria-label={words.languageLabel}
        value={language}
        onChange={({ currentTarget }) => choose(currentTarget.selectedIndex)}
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
