// A word on how the counts stand, with its sign: colour alone never says it.
import type { ComponentChildren } from 'preact';
import { type Kind, signs } from '../signs.ts';

export function Notice({ kind, children }: { readonly kind: Kind; readonly children: ComponentChildren }) {
  return (
    <p class={`notice ${kind}`}>
      <span class={`sign ${kind}`} aria-hidden="true">
        {signs[kind]}
      </span>
      {children}
    </p>
  );
}
