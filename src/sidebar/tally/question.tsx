// One question: its answers, and how they stand to the number of forms.
import type { TallyQuestion } from '#commands/server';
import type { Kind } from '../signs.ts';
import { AnswerRow } from './answer-row.tsx';
import { type Balance, balanceOf } from './balance.ts';
import { filled, useCounting } from './context.ts';
import { Notice } from './notice.tsx';

export function Question({ question, order }: { readonly question: TallyQuestion; readonly order: number }) {
  const { words, snapshot } = useCounting();
  const { row, kind, text } = question;
  const counted = snapshot.batch.counts.filter((count) => count.question === row);
  const answers = [...new Set([...question.answers, ...counted.map(({ answer }) => answer)])];
  return (
    <section class="question" aria-labelledby={`question-${row}`}>
      <h3 id={`question-${row}`}>
        {order}. {text}
      </h3>
      {kind === 'several' && <p class="quiet">{words.several}</p>}
      {answers.map((answer) => (
        <AnswerRow key={answer} question={row} answer={answer} />
      ))}
      <Sum balance={balanceOf(snapshot.batch, { ...question, answers })} forms={snapshot.batch.forms} />
    </section>
  );
}

const KINDS: Readonly<Record<Exclude<Balance['kind'], 'open'>, Kind>> = {
  full: 'met',
  missing: 'warning',
  excess: 'violated',
  tooMany: 'violated',
};

function Sum({ balance, forms }: { readonly balance: Balance; readonly forms: number }) {
  const { words } = useCounting();
  const { kind, counted, by, answers } = balance;
  if (kind === 'open') return null;
  const sentence = filled(words[kind], { count: by, answers: answers.join(', ') });
  return (
    <Notice kind={KINDS[kind]}>
      {kind === 'tooMany' ? '' : `${counted} / ${forms} · `}
      {sentence}
    </Notice>
  );
}
