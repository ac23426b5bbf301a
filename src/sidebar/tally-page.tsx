// The entry of the page for phones: the count alone, in the person's language.
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { LanguageCode } from '#actions/server';
import type { CountingWords } from '#texts/counting-words';
import { counting as en } from '#texts/en/counting';
import { counting as ky } from '#texts/ky/counting';
import { counting as ru } from '#texts/ru/counting';
import { LanguageSelect } from './language-select.tsx';
import { rememberedLanguage } from './remembered-language.ts';
import { rootOf } from './root.ts';
import { useSnapshot } from './snapshot.ts';
import { beginTally } from './tally/begin.ts';
import type { TallySession } from './tally/session.ts';
import { Tally } from './tally/tally.tsx';

const words: Readonly<Record<LanguageCode, CountingWords>> = { ky, ru, en };

function TallyPage({ tally }: { readonly tally: TallySession }) {
  const { state } = useSnapshot(tally);
  const [chosen, setChosen] = useState(rememberedLanguage());
  const language = chosen ?? state?.language ?? 'ky';
  const own = words[language];
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
