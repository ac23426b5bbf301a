// Whose workbook it is, on what day it is judged, and the language.
import { LanguageSelect } from './language-select.tsx';
import { usePage } from './page.ts';

export function Header() {
  const { words, session, snapshot } = usePage();
  const { state, language } = snapshot;
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
      <LanguageSelect
        label={words.languageLabel}
        language={language}
        onChoose={(code) => session.choose(code)}
      />
    </header>
  );
}
