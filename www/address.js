// The page's address as the place where the state lives. Only elements with the attribute `address` use it.

/** A part of an address that is the view's. */
export const OURS = /^(c|side|group|day)=/;

/** The parts of the address that are other people's. @param {Location} location */
const others = ({ search }) => search.slice(1).split('&').filter((part) => part && !OURS.test(part));

/** Whether the address asks for a view. @param {Location} location */
export const asks = ({ search }) => search.slice(1).split('&').some((part) => OURS.test(part));

/** The page's address with another view, without its fragment. @param {Location} location @param {string} query */
export function addressOf(location, query) {
  const text = [query, ...others(location)].filter(Boolean).join('&');
  // Whole, because a page may have another base.
  return location.href.split(/[?#]/)[0] + (text && `?${text}`);
}

/**
 * Writes a view into the address and leaves what else is there as it is.
 * @param {Window} view
 * @param {string} query
 * @param {boolean} replace whether this is a step of a movement that one Back should undo as a whole
 */
export function write({ history, location }, query, replace) {
  const address = addressOf(location, query) + location.hash;
  if (address === location.href) {
    return;
  }
  try {
    // The host's router knows its pages by the state, which on the same page is the same.
    history[replace ? 'replaceState' : 'pushState'](history.state, '', address);
  } catch {
    // Some engines refuse too many changes in a short time, or any in a page opened from a file; the graphic works without.
  }
}
