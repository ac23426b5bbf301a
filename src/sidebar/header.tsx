// Whose workbook it is, on what day it is judged, and the language.
import type { SidebarState } from '#commands/server';
import { languageNames } from '#core/languages';
import { LanguageSelect } from './language-select.tsx';
import { usePage } from './page.ts';
import { ViewSelect } from './view-select.tsx';

export function Header({ state }: { readonly state: SidebarState }) {
  const { words, session, snapshot } = usePage();
  return (
    <header class="header">
      <div>
        {state.kenesh !== '' && <p class="kenesh">{state.kenesh}</p>}
        {state.decision !== '' && (
          <p class="quiet">
            {words.header.decision}: {state.decision}
          </p>
        )}
        <p class="quiet">{state.today}</p>
        {state.ready && state.sheetsLanguage !== snapshot.language && (
          <p class="quiet">
            {words.header.sheetsKeep.replace('{language}', languageNames[state.sheetsLanguage])}
          </p>
        )}
        {state.newer !== null && (
          <p>
            {words.header.newer}: БМжБ {state.newer}
          </p>
        )}
      </div>
      <div class="choosing">
        <LanguageSelect
          label={words.languageLabel}
          language={snapshot.language}
          onChoose={(code) => session.choose(code)}
        />
        <ViewSelect view={state.view} />
      </div>
    </header>
  );
}
