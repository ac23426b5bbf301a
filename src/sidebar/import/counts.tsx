// What would be written: the counts of each question, and the villages with their days.
import type { AnswersPreview } from '#commands/server';
import { usePage } from '../page.ts';

export function Counts({ preview: { counts, villages } }: { readonly preview: AnswersPreview }) {
  const { import: own } = usePage().words.surveys;
  return (
    <>
      <h4>{own.counts}</h4>
      <ul class="bullets">
        {villages.map(({ village, date, forms }) => (
          <li key={village}>
            {village}, {date}: {forms}
          </li>
        ))}
      </ul>
      {counts.map(({ question, answers }) => (
        <section key={question}>
          <p class="name">{question}</p>
          <ul class="bullets">
            {answers.map(({ answer, people, groups }) => (
              <li key={answer}>
                {answer}: {people}
                {groups !== '' && <span class="quiet"> ({groups})</span>}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
