/// <reference types="google-apps-script" />
// A User: a person's address.
import type { Kernel } from '../../kernel/kernel.ts';
import { show } from '../show.ts';

type User = GoogleAppsScript.Base.User;

/** The person of an address, as a script holds them. */
export function user(kernel: Kernel, email: string): User {
  return show<User>(kernel, 'User', { getEmail: () => email });
}

/** The address of a person whom a script names by an address or a User. @throws where it is none */
export function addressOf(given: unknown): string {
  const email = typeof given === 'object' && given !== null ? (given as User).getEmail() : given;
  if (typeof email === 'string' && email.includes('@')) return email;
  throw new Error(`Invalid email: ${String(email)}`);
}
