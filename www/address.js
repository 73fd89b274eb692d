// The page's address as the place where the state lives. Only elements with the attribute `address` use it.
import { KEYS } from './border.js';

/** A part of an address that is the view's. */
const OURS = new RegExp(`^(${KEYS.join('|')})=`);

/** The parts of the address that are other people's. @param {Location} location */
const others = ({ search }) =>
  search
    .slice(1)
    .split('&')
    .filter((part) => part && !OURS.test(part));

/** Whether the address asks for a view. @param {Location} location */
export const asks = ({ search }) =>
  search
    .slice(1)
    .split('&')
    .some((part) => OURS.test(part));

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
function write({ history, location }, query, replace) {
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

/** Views that the address has yet to say: an entry of the history costs as much as a picture, and nobody waits for it. */
export class Steps {
  /** @type {{ query: string, replace: boolean }[]} */
  #waiting = [];
  #sliding = false;

  /** Notes a view. @param {string} query @param {boolean} sliding whether it is a step of a movement */
  note(query, sliding) {
    const replace = sliding && this.#sliding;
    this.#sliding = sliding;
    const last = replace && this.#waiting.at(-1);
    if (last) {
      last.query = query;
    } else {
      this.#waiting.push({ query, replace });
    }
  }

  /** Writes what waits; in the midst of a movement only its first step, so that Back leads to before it. @param {Window} view @param {boolean} all */
  write(view, all) {
    while (this.#waiting.length && (all || !this.#waiting[0].replace)) {
      const [{ query, replace }] = this.#waiting.splice(0, 1);
      write(view, query, replace);
    }
  }

  /** Whoever comes from elsewhere in the history is where the address says already. */
  forget() {
    this.#waiting = [];
    this.#sliding = false;
  }
}
