// The reader's settings that the graphic follows: what they are now, and word when they change.

const DARK = '(prefers-color-scheme: dark)';
const MORE = '(prefers-contrast: more)';
const FORCED = '(forced-colors: active)';
const REDUCE = '(prefers-reduced-motion: reduce)';

/** The system's colour for each role, where a reader has the system choose all colours. */
const SYSTEM = {
  ground: 'Canvas',
  text: 'CanvasText',
  muted: 'CanvasText',
  rule: 'CanvasText',
  by: 'LinkText',
  of: 'CanvasText',
  ring: 'Highlight',
  faded: 'GrayText',
};

/** @param {string} query */
const is = (query) => matchMedia(query).matches;

/**
 * Calls back when a setting changes.
 * @param {AbortSignal} signal
 * @param {() => void} changed
 */
export function watch(signal, changed) {
  for (const query of [DARK, MORE, FORCED, REDUCE]) {
    matchMedia(query).addEventListener('change', changed, { signal });
  }
}

/** Whether things may move. */
export const moves = () => !is(REDUCE);

/**
 * The name of the theme in force: `dark`, `light-more`, `forced`, ...
 * @param {string | null} asked what the host wants: `light`, `dark` or anything else for the reader's choice
 */
export const name = (asked) =>
  is(FORCED)
    ? 'forced'
    : (asked === 'dark' || (asked !== 'light' && is(DARK)) ? 'dark' : 'light') + (is(MORE) ? '-more' : '');

/**
 * The theme in force as the core reads it: its name and the colours that are not in the core's tables.
 * @param {string} name
 * @param {HTMLElement} probe an element whose colour nobody sees
 * @param {Record<string, string>} [host] the host's colours by role
 */
export function theme(name, probe, host = {}) {
  let text = name;
  for (const [role, color] of Object.entries(name === 'forced' ? SYSTEM : host)) {
    probe.style.color = color;
    // What is no colour leaves nothing behind.
    if (probe.style.color) {
      text += `;${role}=${getComputedStyle(probe).color}`;
    }
    probe.style.color = '';
  }
  return text;
}
