// The gate in front of services that need a person's consent: the run's mode first, then the manifest's scopes.
import type { Kernel } from '../kernel/kernel.ts';

/** Throws as Google does where `member` is called in a run without authorisation, or without one of `scopes`. */
export function authorised(kernel: Kernel, member: string, ...scopes: readonly string[]): void {
  if (kernel.mode !== 'FULL') {
    const urls = scopes.map((scope) => `https://www.googleapis.com/auth/${scope}`);
    throw new Error(
      `You do not have permission to call ${member}. Required permissions: ${urls.join(' || ')}`,
    );
  }
  kernel.needScope(member, ...scopes);
}
