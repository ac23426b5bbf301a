// The link by which members count on their phones.
import { DocumentLink } from './document-link.tsx';
import { usePage } from './page.ts';
import { ReadFold } from './read-fold.tsx';

export function PhoneLink() {
  const { words, session } = usePage();
  const own = words.surveys;
  return (
    <ReadFold title={own.phone} read={() => session.ask('readPhonePage')}>
      {({ address }) => (
        <>
          {address && <DocumentLink url={address} name={address} />}
          <p class="quiet">{address ? own.phoneAbout : own.noPhonePage}</p>
        </>
      )}
    </ReadFold>
  );
}
