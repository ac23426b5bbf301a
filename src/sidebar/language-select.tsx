// Chooses the page's language, each named in itself; the browser remembers it.
import type { LanguageCode } from '#commands/server';
import { languageNames } from './languages.ts';
import { rememberLanguage } from './remembered-language.ts';

interface LanguageSelectProps {
  readonly label: string;
  readonly language: LanguageCode;
  readonly onChoose: (language: LanguageCode) => void;
}

export function LanguageSelect({ label, language, onChoose }: LanguageSelectProps) {
  const choose = (at: number) => {
    const code = languageNames[at]?.[0] ?? language;
    rememberLanguage(code);
    onChoose(code);
  };
  return (
    <select
      class="language"
      aria-label={label}
      value={language}
      onChange={({ currentTarget }) => choose(currentTarget.selectedIndex)}
    >
      {languageNames.map(([code, name]) => (
        <option key={code} value={code} lang={code}>
          {name}
        </option>
      ))}
    </select>
  );
}
