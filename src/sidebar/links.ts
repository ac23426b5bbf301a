// Which addresses the page may link to.

/** The address if it leads to the web or within the site, else null: a cell's text must not become a script. */
export function safeLink(url: string): string | null {
  const trimmed = url.trim();
  return /^https?:\/\/[^\s]+$/i.test(trimmed) || /^\/(?![/\\])\S*$/.test(trimmed) ? trimmed : null;
}
