// Жардам: what the signs mean and where to look.
import { version } from '#core/version';
import { ClauseSearch } from './clause-search.tsx';
import { DescribedList } from './described-list.tsx';
import { usePage } from './page.ts';
import { kinds, signs } from './signs.ts';

export function HelpPanel() {
  const { words } = usePage();
  const { signMeanings, signs: heading, topics } = words.help;
  return (
    <>
      <ClauseSearch />
      <h2>{heading}</h2>
      <dl class="meanings">
        {kinds.map((kind) => (
          <div key={kind}>
            <dt>
              <span class={`sign ${kind}`} aria-hidden="true">
                {signs[kind]}
              </span>
              {words.kinds[kind]}
            </dt>
            <dd>{signMeanings[kind]}</dd>
          </div>
        ))}
      </dl>
      {topics.map(({ title, text }) => (
        <section key={title}>
          <h2>{title}</h2>
          <p>{text}</p>
        </section>
      ))}
      <DescribedList title={words.help.functions} about={words.help.functionsAbout} of="readFunctions" />
      <DescribedList title={words.help.editions} of="readEditions" />
      <p class="quiet">БМжБ {version}</p>
    </>
  );
}
