// The lines of a pasted text that were read as no member's, each with the reason.
import type { ListPreview } from '#commands/server';
import { usePage } from '../page.ts';

interface LeftOutProps {
  readonly lines: ListPreview['leftOut'];
  readonly open?: boolean;
}

export function LeftOut({ lines, open = false }: LeftOutProps) {
  const { words } = usePage();
  if (lines.length === 0) return null;
  return (
    <details class="fold" open={open}>
      <summary>
        {words.start.leftOut}: {lines.length}
      </summary>
      <ul class="bullets">
        {lines.map(({ line, reason }, at) => (
          <li key={`${at} ${line}`}>{reason}</li>
        ))}
      </ul>
    </details>
  );
}
