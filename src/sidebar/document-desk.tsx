// A document's desk: what it lacks and where, its versions, to whom it went, and the buttons that go with them.
import type { Desk, DeskLine, PaperAction } from '#commands/server';
import { DocumentLink } from './document-link.tsx';
import { JobButton } from './job-button.tsx';
import { PlaceButton } from './place-button.tsx';
import { Sign } from './sign.tsx';

interface DeskProps {
  readonly desk: Desk;
  readonly onAction: (action: PaperAction) => void;
}

export function DocumentDesk({ desk, onAction }: DeskProps) {
  return (
    <div class="desk">
      <ul>
        {desk.lines.map((line) => (
          <Line key={`${line.text}${line.placeWords}`} line={line} onAction={onAction} />
        ))}
      </ul>
      {desk.buttons.map(({ caption, action }, index) => (
        <JobButton key={action} main={index === 0} onClick={() => onAction(action)}>
          {caption}
        </JobButton>
      ))}
    </div>
  );
}

function Line({ line, onAction }: { readonly line: DeskLine; readonly onAction: DeskProps['onAction'] }) {
  const { sign, text, place, placeWords, url, buttons } = line;
  return (
    <li class={`line ${sign ?? ''}`}>
      <p class="message">
        {sign !== null && <Sign kind={sign} />}
        {url === '' ? text : <DocumentLink url={url} name={text} />}
      </p>
      {place !== null && (
        <PlaceButton place={place} full={placeWords}>
          {placeWords}
        </PlaceButton>
      )}
      {buttons.map(({ caption, action }) => (
        <JobButton key={action} onClick={() => onAction(action)}>
          {caption}
        </JobButton>
      ))}
    </li>
  );
}
