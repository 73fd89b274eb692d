// The reader's settings that the graphic follows: what they are now, and word when they change.
import { bare } from './bare.js';
import { windowOf } from './place.js';

const DARK = '(prefers-color-scheme: dark)';
const MORE = '(prefers-contrast: more)';
const FORCED = '(forced-colors: active)';
const REDUCE = '(prefers-reduced-motion: reduce)';

/** What the browser says of a query. A page may have taken the question away, or answer it with something odd. @param {Window} view @param {string} query */
export function media(view, query) {
  try {
    return view.matchMedia(query);
  } catch {
    return undefined;
  }
}

/** @param {Window} view @param {string} query */
const is = (view, query) => media(view, query)?.matches === true;

/**
 * Calls back when a setting changes.
 * @param {Window} view
 * @param {AbortSignal} signal
 * @param {() => void} changed
 */
export function watch(view, signal, changed) {
  for (const query of [DARK, MORE, FORCED, REDUCE]) {
    media(view, query)?.addEventListener?.('change', changed, bare({ signal }));
  }
}

/** Whether things may move. @param {Window} view */
export const moves = (view) => !is(view, REDUCE);

/**
 * Whether the browser makes what is light dark by itself, but no pixels: the picture would stay white amid all the dark.
 * @param {HTMLElement} probe an element whose colour nobody sees
 */
function darkened(probe) {
  Object.assign(probe.style, { color: 'Canvas', colorScheme: 'light' });
  const dark = /^rgb\(\d?\d,/.test(getComputedStyle(probe).color);
  probe.removeAttribute('style');
  return dark;
}

/**
 * The name of the theme in force: `dark`, `light-more`, `forced`, ...
 * @param {Window} view
 * @param {string | null} asked what the host wants: `light`, `dark` or anything else for the reader's choice
 * @param {boolean} dark whether the browser has made everything so
 */
const name = (view, asked, dark) =>
  is(view, FORCED)
    ? 'forced'
    : (dark || asked === 'dark' || (asked !== 'light' && is(view, DARK)) ? 'dark' : 'light') +
      (is(view, MORE) ? '-more' : '');

/** Custom properties by which a host dresses the graphic, and which a style sheet alone cannot follow. */
const STYLE = ['ground', 'text', 'muted', 'rule', 'by', 'of', 'ring', 'font'];

/** Whether the host does. @param {HTMLElement} host */
const styled = (host) => {
  const style = getComputedStyle(host);
  return STYLE.some((name) => style.getPropertyValue(`--expulsions-${name}`));
};

/** What the graphic wears: the theme in force by the reader's settings and, where they leave room, by the host. */
export class Look {
  /** @type {typeof import('./style.js') | undefined} */
  #style;
  /** Whose changes are followed. @type {AbortSignal | undefined} */
  #watched;
  /** The theme as the core reads it. */
  theme = '';

  /** @param {HTMLElement} host @param {HTMLElement} probe @param {HTMLElement} live */
  constructor(host, probe, live) {
    this.host = host;
    this.probe = probe;
    this.live = live;
  }

  /** Brings what reads the host's style, or the system's colours, where they are used. @param {AbortSignal} signal @param {() => void} changed */
  async dress(signal, changed) {
    if (
      this.#watched !== signal &&
      (styled(this.host) || this.host.hasAttribute('ground') || is(windowOf(this.host), FORCED))
    ) {
      this.#watched = signal;
      // Without it the graphic is as good in its own colours.
      this.#style = await import('./style.js').catch((error) => console.error(error) ?? undefined);
      if (!signal.aborted) {
        this.#style?.watch(this.host, signal, changed);
      }
    }
  }

  /** Looks anew. Whether anything may be different: a face can come late under the same name. */
  changed() {
    const before = this.theme;
    const dark = darkened(this.probe);
    // A ground that the browser has made dark is not the one that the host names.
    const ground = (!dark && this.#style?.named(this.host.getAttribute('ground'))) || '';
    const asked = ground ? (this.#style?.isDark(ground) ? 'dark' : 'light') : this.host.getAttribute('theme');
    const theme = name(windowOf(this.host), asked, dark);
    this.live.dataset.theme = theme;
    this.live.toggleAttribute('data-clear', !!ground && theme !== 'forced');
    const said = this.#style?.said(this.host, this.probe, theme) ?? '';
    this.theme = theme + said + (ground && theme !== 'forced' ? `;ground=${ground}` : '');
    return this.theme !== before || this.theme.includes(';font=');
  }

  /** Dresses what is not painted in the colours of what is; whether there was a style to follow. @param {{ palette(): string }} chart */
  wear(chart) {
    this.#style?.wear(this.live, chart.palette(), this.theme);
    return !!this.#style;
  }
}
