// Addresses of letters, as people write them: «a@b.kg, Name <c@d.kg>».
import { encodedName } from './mail-headers.ts';

export interface Address {
  readonly name: string;
  readonly email: string;
}

const EMAIL = /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$/;

/** The addresses of a comma-separated list; throws for what is none. */
export function addresses(list: string): Address[] {
  const parts = list.split(',').map((part) => part.trim());
  return parts.filter((part) => part !== '').map(address);
}

/** Addresses as a header's value, one to a line. */
export function formatAddresses(people: readonly Address[], header: string): string {
  return people.map((person) => formatAddress(person, header)).join(',\r\n ');
}

function formatAddress({ name, email }: Address, header: string): string {
  return name === '' ? email : `${encodedName(name, header)}\r\n <${email}>`;
}

function address(text: string): Address {
  const named = /^"?([^"<>]*)"?\s*<([^<>]+)>$/.exec(text);
  const email = named?.[2] ?? text;
  if (!EMAIL.test(email)) throw new Error(`Invalid email: ${text}`);
  return { name: named?.[1]?.trim() ?? '', email };
}
