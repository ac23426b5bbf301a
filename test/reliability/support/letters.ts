// Sending when it broke off: the person looks into her outbox, says of each letter whether it went, and sends what is left.
import type { Product } from '../../support/product.ts';
import { contentsOf, rowsOf } from './contents.ts';

interface Answer {
  readonly desk: { readonly buttons: readonly { readonly action: string }[] };
}

const action = ({ run }: Product, what: string) => run<Answer>('runPaperAction', 'act', 'АК-001', what, null);

/** Has herself shown what would go to whom, and sends it; where nothing is left to send, nothing. */
export function showAndSend(group: Product): unknown {
  const [first] = action(group, 'ask link').desk.buttons;
  return first?.action.startsWith('send ') ? action(group, first.action) : null;
}

/** To which address an addressee's letter goes. */
const ADDRESSES: Readonly<Record<string, string>> = {
  объект: 'suu@example.kg',
  'аткаруу органы': 'okmot@example.kg',
  'жергиликтүү кеңеш': 'kenesh@example.kg',
};

/** Says of each letter of which nobody knows the end what the outbox tells, and sends the rest. */
export function settleAndSend(group: Product): unknown {
  const gone = recipientsIn(group);
  for (const { number, addressee, dispatch } of lettersIn(group)) {
    if (dispatch !== 'белгисиз') continue;
    const went = gone.includes(ADDRESSES[addressee ?? ''] ?? '');
    action(group, `settle ${number} ${went ? 'sent' : 'failed'}`);
  }
  return showAndSend(group);
}

/** To whom letters went, what the letters' sheet reports these, what stands beside the act, and that no row is half written. */
export function sent(group: Product): string {
  const letters = lettersIn(group)
    .filter(({ dispatch }) => dispatch === 'жиберилди')
    .map(({ addressee, act, document, sent: on }) => [addressee, act, document, on].join(' '));
  const half = lettersIn(group).filter(({ dispatch }) => dispatch === '');
  const [act = {}] = rowsOf(contentsOf(group.host), 'acts');
  const beside = ['sentObject', 'sentExecutive', 'sentKenesh'].map((key) => `${key} ${act[key]}`);
  return [...recipientsIn(group).sort(), ...letters.sort(), ...beside, `${half.length} half`].join('\n');
}

/** How many letters are in the outbox. */
export const lettersFrom = ({ host }: Product): string => `${host.outbox().length} letters`;

const lettersIn = ({ host }: Product) => rowsOf(contentsOf(host), 'letters');

function recipientsIn({ host }: Product): string[] {
  const { sent: letters = [] } = (host.kept.mail ?? {}) as { readonly sent?: readonly { message: string }[] };
  return letters.map(({ message }) => /^To: (.*?)\r?$/m.exec(message)?.[1] ?? '');
}
