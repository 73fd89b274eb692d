// The page's address as the place where the state lives. Only elements with the attribute `address` use it.

/** A part of an address that is the view's. */
export const OURS = /^(c|side|group|day)=/;

/** The text of the address that may hold a view. */
export const read = () => location.search;

/** Whether the address asks for a view. */
export const asks = () => read().slice(1).split('&').some((part) => OURS.test(part));

/**
 * Writes a view into the address and leaves other people's keys where they are.
 * @param {string} query
 * @param {boolean} replace whether this is a step of a movement that one Back should undo as a whole
 */
export function write(query, replace) {
  const others = read().slice(1).split('&').filter((part) => part && !OURS.test(part));
  const text = [query, ...others].filter(Boolean).join('&');
  if (text === read().slice(1)) {
    return;
  }
  try {
    history[replace ? 'replaceState' : 'pushState'](null, '', (text ? '?' + text : location.pathname) + location.hash);
  } catch {
    // Some engines refuse too many changes in a short time, or any in a page opened from a file; the graphic works without.
  }
}
