// Where a page's tree stands.

/** The page's own element, emptied of what stood there while the script was loading. */
export function rootOf(): HTMLElement {
  const root = document.getElementById('app');
  if (root === null) throw new Error('The page has no place for its tree.');
  root.replaceChildren();
  return root;
}
