// Баштоо: the first steps in their order, each on a page of its own; one may go back and come again.

import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ListPreview, SidebarState } from '#commands/server';
import { giveFocus } from '../focus.ts';
import { usePage } from '../page.ts';
import type { SidebarWords } from '../words.ts';
import { ConfirmStep } from './confirm.tsx';
import { DatesStep } from './dates.tsx';
import { DoneStep } from './done.tsx';
import { ListStep } from './list.tsx';
import { ReadingsStep } from './readings.tsx';
import { WhoStep } from './who.tsx';

type Step = keyof SidebarWords['start']['steps'];
const STEPS: readonly Step[] = ['who', 'list', 'confirm', 'dates', 'readings', 'done'];

export function StartPanel({ state }: { readonly state: SidebarState }) {
  const { words } = usePage();
  const [step, setStep] = useState<Step>(firstStep(state));
  const [text, setText] = useState('');
  const [preview, setPreview] = useState<ListPreview | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const moved = useRef(false);
  useLayoutEffect(() => {
    if (moved.current) giveFocus(heading.current);
    moved.current = false;
  }, [step]);
  const go = (to: Step) => {
    moved.current = true;
    setStep(to);
  };
  const isOpen = (one: Step) =>
    one === 'who' || (state.ready && (one === 'confirm' ? preview !== null : true));
  const at = STEPS.indexOf(step);
  return (
    <>
      <nav aria-label={words.start.progress}>
        <ol class="steps">
          {STEPS.map((one, index) => (
            <li key={one}>
              <button
                type="button"
                aria-label={`${index + 1}. ${words.start.steps[one]}`}
                aria-current={one === step ? 'step' : undefined}
                aria-disabled={!isOpen(one)}
                title={words.start.steps[one]}
                onClick={() => isOpen(one) && go(one)}
              >
                {index + 1}
              </button>
            </li>
          ))}
        </ol>
      </nav>
      <h2 ref={heading} tabIndex={-1}>
        {at + 1} / {STEPS.length}. {words.start.steps[step]}
      </h2>
      {step === 'who' && <WhoStep state={state} onNext={() => go('list')} />}
      {step === 'list' && (
        <ListStep
          state={state}
          text={text}
          onText={(changed) => {
            setText(changed);
            setPreview(null);
          }}
          onRead={(read) => {
            setPreview(read);
            go('confirm');
          }}
          onNext={() => go('dates')}
        />
      )}
      {step === 'confirm' && preview !== null && (
        <ConfirmStep text={text} preview={preview} onBack={() => go('list')} onNext={() => go('dates')} />
      )}
      {step === 'dates' && <DatesStep onNext={() => go('readings')} />}
      {step === 'readings' && <ReadingsStep onNext={() => go('done')} />}
      {step === 'done' && <DoneStep state={state} />}
    </>
  );
}

function firstStep({ ready, members }: SidebarState): Step {
  if (!ready) return 'who';
  return members === 0 ? 'list' : 'done';
}
