// The entry of the page for phones: the count alone, in the person's language.
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { countingWords } from '#texts/counting';
import { LanguageSelect } from './language-select.tsx';
import { rememberedLanguage } from './remembered-language.ts';
import { rootOf } from './root.ts';
import { useSnapshot } from './snapshot.ts';
import { beginTally } from './tally/begin.ts';
import type { TallySession } from './tally/session.ts';
import { Tally } from './tally/tally.tsx';

function TallyPage({ tally }: { readonly tally: TallySession }) {
  const { state } = useSnapshot(tally);
  const [chosen, setChosen] = useState(rememberedLanguage());
  const language = chosen ?? state?.language ?? 'ky';
  const own = countingWords[language];
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = own.title;
  }, [language, own]);
  return (
    <>
      <header class="header">
        <h1>{own.title}</h1>
        <LanguageSelect label={own.language} language={language} onChoose={setChosen} />
      </header>
      <main class="phone">
        <Tally tally={tally} words={own} />
      </main>
    </>
  );
}

render(<TallyPage tally={beginTally()} />, rootOf());
