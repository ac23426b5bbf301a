// The browser's own store, where it lets the page have one.

/** The store that outlives the page; null in a sandboxed page, which may not even look at it, and where it is full or barred. */
export function browserStorage(): Storage | null {
  try {
    localStorage.setItem('bmjb.probe', '');
    return localStorage;
  } catch {
    return null;
  }
}

/** The browser's store, and where it is barred, the one that lives as long as the tab; null where there is neither. */
export function draftStorage(): Storage | null {
  try {
    return browserStorage() ?? sessionStorage;
  } catch {
    return null;
  }
}
