// One questionnaire after the other: its answers are marked, and all are counted at once.
import { useState } from 'preact/hooks';
import type { TallyQuestion, TallySurvey } from '#commands/server';
import { formsCounted } from './balance.ts';
import { filled, useCounting } from './context.ts';
import { Whose } from './whose.tsx';

/** The answers marked, by question. */
type Marked = Readonly<Record<string, readonly string[]>>;

export function FormEntry({ survey }: { readonly survey: TallySurvey }) {
  const { words, tally, snapshot } = useCounting();
  const [marked, setMarked] = useState<Marked>({});
  const number = formsCounted(snapshot.batch, survey) + 1;
  const all = snapshot.batch.forms;
  const isBlank = Object.values(marked).every((answers) => answers.length === 0);
  const next = () => {
    if (isBlank) return;
    tally.addForm(marked);
    setMarked({});
    scrollTo({ top: 0 });
  };
  return (
    <section aria-labelledby="form-number">
      <h3 id="form-number">
        {all >= number ? filled(words.formOf, { number, all }) : filled(words.formNumber, { number })}
      </h3>
      <Whose open />
      {survey.questions.map((question) => (
        <Answers
          key={question.row}
          question={question}
          marked={marked[question.row] ?? []}
          onMark={(answers) => setMarked({ ...marked, [question.row]: answers })}
        />
      ))}
      <button type="button" class="main" aria-disabled={isBlank} onClick={next}>
        {words.nextForm}
      </button>
      {snapshot.counted > 0 && (
        <button type="button" onClick={() => tally.undoForm()}>
          {words.undoForm}
        </button>
      )}
    </section>
  );
}

interface AnswersProps {
  readonly question: TallyQuestion;
  readonly marked: readonly string[];
  readonly onMark: (answers: readonly string[]) => void;
}

/** Of a question with one answer another mark replaces the first; pressing a mark again takes it away. */
function Answers({ question, marked, onMark }: AnswersProps) {
  const { order, text, kind, answers } = question;
  const press = (answer: string) => {
    if (marked.includes(answer)) onMark(marked.filter((one) => one !== answer));
    else onMark(kind === 'several' ? [...marked, answer] : [answer]);
  };
  return (
    <fieldset class="form-question">
      <legend>
        {order}. {text}
      </legend>
      <div class="chips">
        {answers.map((answer) => (
          <button
            key={answer}
            type="button"
            aria-pressed={marked.includes(answer)}
            onClick={() => press(answer)}
          >
            {marked.includes(answer) ? '✓ ' : ''}
            {answer}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
