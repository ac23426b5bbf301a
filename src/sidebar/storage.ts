// The browser's own store, where it lets the page have one.

/** Null in a sandboxed page, which may not even look at it, and where it is full or barred. */
export function browserStorage(): Storage | null {
  try {
    localStorage.setItem('bmjb.probe', '');
    return localStorage;
  } catch {
    return null;
  }
}
