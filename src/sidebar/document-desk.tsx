// A document's desk: what it lacks and where, its versions, to whom it went, and the buttons that go with them.
import type { Deed, Desk, DeskLine } from '#actions/server';
import { DocumentLink } from './document-link.tsx';
import { JobButton } from './job-button.tsx';
import { PlaceButton } from './place-button.tsx';
import { Sign } from './sign.tsx';

interface DeskProps {
  readonly desk: Desk;
  readonly onDeed: (deed: Deed) => void;
}

export function DocumentDesk({ desk, onDeed }: DeskProps) {
  return (
    <div class="desk">
      <ul>
        {desk.lines.map((line) => (
          <Line key={`${line.text}${line.placeWords}`} line={line} onDeed={onDeed} />
        ))}
      </ul>
      {desk.buttons.map(({ caption, deed }, index) => (
        <JobButton key={deed} main={index === 0} onClick={() => onDeed(deed)}>
          {caption}
        </JobButton>
      ))}
    </div>
  );
}

function Line({ line, onDeed }: { readonly line: DeskLine; readonly onDeed: DeskProps['onDeed'] }) {
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
      {buttons.map(({ caption, deed }) => (
        <JobButton key={deed} onClick={() => onDeed(deed)}>
          {caption}
        </JobButton>
      ))}
    </li>
  );
}
