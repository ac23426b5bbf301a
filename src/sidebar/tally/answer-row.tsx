// One answer: the big count of all who gave it, and folded under it the groups.
import { useState } from 'preact/hooks';
import { groupBalance, groupsOfPeople } from './balance.ts';
import { countsOf } from './batch.ts';
import { filled, useCounting } from './context.ts';
import { Notice } from './notice.tsx';
import { Stepper } from './stepper.tsx';

interface AnswerProps {
  readonly question: string;
  readonly answer: string;
}

export function AnswerRow({ question, answer }: AnswerProps) {
  const { words, tally, snapshot } = useCounting();
  const [open, setOpen] = useState(false);
  const counts = countsOf(snapshot.batch, question, answer);
  const counted = groupsOfPeople.filter((group) => counts[group] !== undefined);
  return (
    <div class="answer-row">
      <p class="answer-text">{answer}</p>
      <Stepper
        big
        label={answer}
        count={counts.all ?? 0}
        onAdd={(by) => tally.add(question, answer, by)}
        onPut={(count) => tally.put(question, answer, 'all', count)}
      />
      <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>
          {words.byGroup}
          {counted.length > 0 &&
            `: ${counted.map((group) => `${words.groups[group]} ${counts[group]}`).join(', ')}`}
        </summary>
        {open && <Groups question={question} answer={answer} />}
      </details>
      <Disagreements question={question} answer={answer} />
    </div>
  );
}

function Groups({ question, answer }: AnswerProps) {
  const { words, tally, snapshot } = useCounting();
  const counts = countsOf(snapshot.batch, question, answer);
  return (
    <ul class="groups">
      {groupsOfPeople.map((group) => {
        const count = counts[group] ?? 0;
        return (
          <li key={group}>
            <span>{words.groups[group]}</span>
            <Stepper
              label={`${answer}: ${words.groups[group]}`}
              count={count}
              onAdd={(by) => tally.put(question, answer, group, count + by)}
              onPut={(typed) => tally.put(question, answer, group, typed)}
            />
          </li>
        );
      })}
    </ul>
  );
}

function Disagreements({ question, answer }: AnswerProps) {
  const { words, snapshot } = useCounting();
  const counts = countsOf(snapshot.batch, question, answer);
  const { sexes, overAll } = groupBalance(counts);
  return (
    <>
      {sexes !== null && (
        <Notice kind="warning">{filled(words.sexes, { sum: sexes, all: counts.all ?? 0 })}</Notice>
      )}
      {overAll.length > 0 && (
        <Notice kind="violated">
          {filled(words.overAll, { groups: overAll.map((group) => words.groups[group]).join(', ') })}
        </Notice>
      )}
    </>
  );
}
