// The frame's own script: takes the view from the address, tells the host how tall it wants to be in every dialect
// that hosts listen to, and takes a view from the host. The build makes it a classic script, so that it runs before the first picture.
import { WELL_FORMED } from './asked.js';
import { KEYS } from './border.js';

/** Milliseconds between two messages of the same kind: a frame of the screen, also where the host hides us and none is drawn. */
const REST = 16;
/** Milliseconds that a host gets to follow before we scroll. */
const PATIENCE = 500;
/** Milliseconds that a height may wait for the live graphic, where the static one has another. */
const SETTLE = 3000;

const root = document.documentElement;
const framed = parent !== window;
const asked = new URLSearchParams(location.search);
const address = location.href;
/** Part of the address as the host wrote it: some hosts find the frame by it. */
const name = location.pathname.replace(/.*\//, '') + location.search;
const pymId = asked.get('childId');
const messengerId = `iframeMessenger:${Math.random().toString(36).slice(2)}`;

/** @type {import('./expulsions.js').ExpulsionGraphic | null} */
let graphic = null;
let query = view(asked);
let resizerId = '';
/** What WordPress signs its messages with. */
let secret = signed();
let said = 0;
/** What is still to be said: 0 nothing, 1 a height that changed, 2 the height in any case. */
let due = 0;
let resting = false;
let waiting = true;
/** @type {ReturnType<typeof setTimeout> | undefined} */
let scrolling;
/** @type {ReturnType<typeof setTimeout> | undefined} */
let telling;

const named = asked.get('ground')?.match(/^#?([\da-f]{3}|[\da-f]{6})$/i)?.[1];
const light = named && luminance(named);
const theme = light === undefined ? asked.get('theme') : Number(light) < 0.179 ? 'dark' : 'light';
if (theme === 'dark' || theme === 'light') {
  root.style.colorScheme = theme;
  /** @type {HTMLLinkElement} */ (document.querySelector('link[media]')).media = theme === 'dark' ? 'all' : 'not all';
}
if (light !== undefined && !matchMedia('(forced-colors: active)').matches) {
  // A browser paints a sheet behind a frame whose scheme is another than that of the host's frame element.
  root.style.colorScheme = 'light';
  // The static picture can be read on grounds near white or black; on others its sheet stays until the live one is drawn.
  root.toggleAttribute('data-clear', Number(light) >= 0.76 || Number(light) <= 0.045);
}

addEventListener('DOMContentLoaded', () => {
  graphic = document.querySelector('expulsion-graphic');
  for (const [key, value] of asked) {
    if ([...KEYS, 'panels', 'theme', 'ground', 'lang'].includes(key)) {
      graphic?.setAttribute(key, value);
    }
  }
  // A view that was asked for before there was anything to show it is first told by the second of these.
  for (const type of ['expulsions-change', 'expulsions-ready']) {
    graphic?.addEventListener(type, (event) => {
      const shown = /** @type {CustomEvent} */ (event).detail.query;
      if (shown !== query) {
        query = shown;
        // Once for all steps of a movement.
        clearTimeout(telling);
        telling = setTimeout(tell, 200);
      }
    });
  }
  graphic?.addEventListener('expulsions-ready', clear, { once: true });
  graphic?.addEventListener('expulsions-ready', () => speak().catch(console.error), { once: true });
  whole();
  if (!framed) {
    return;
  }
  const settle = () => {
    waiting = false;
    say(1);
  };
  if (asked.get('panels')) {
    graphic?.addEventListener('expulsions-ready', () => requestAnimationFrame(settle), { once: true });
    setTimeout(settle, SETTLE);
  } else {
    waiting = false;
  }
  new ResizeObserver(() => say(1)).observe(root);
  post('[iFrameResizerChild]Ready');
  post({ sentinel: 'amp', type: 'embed-ready' });
  post({ expulsions: 'view', query });
  say(1);
});

/** How light a colour of three or six digits is, from 0 to 1. @param {string} digits */
function luminance(digits) {
  const six = digits.length === 3 ? digits.replace(/./g, '$&$&') : digits;
  const [r, g, b] = [0, 2, 4].map((at) => {
    const channel = parseInt(six.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Shows the host's ground, and lets what stands around the graphic wear what can be read on it. */
function clear() {
  const live = graphic?.shadowRoot?.querySelector('[data-clear]');
  if (live) {
    root.toggleAttribute('data-clear', true);
    const style = getComputedStyle(live);
    for (const role of ['--text', '--muted', '--by']) {
      root.style.setProperty(role, style.getPropertyValue(role));
    }
  }
}

/** Says what stands around the graphic in its language too, where that is another than this page's. */
async function speak() {
  const live = /** @type {HTMLElement} */ (graphic?.shadowRoot?.querySelector('.live'));
  const { later } = live.dataset;
  const tag = live.lang.split('-')[0];
  if (later && tag !== root.lang) {
    const { frame } = await (await fetch(later)).json();
    document.title = frame[0];
    root.lang = tag;
    root.dir = live.dir;
    document.querySelectorAll('h1, footer span, footer a').forEach((part, at) => (part.textContent = frame[at]));
  }
}

/** @param {unknown} message */
function post(message) {
  // A height is no secret, and neither is what of a public graphic is shown; who the host is we cannot know.
  parent.postMessage(message, '*');
}

/** @param {1 | 2 | 0} urgency */
function say(urgency) {
  due = Math.max(due, urgency);
  if (!graphic || resting || !due || (waiting && due < 2)) {
    return;
  }
  const box = root.getBoundingClientRect();
  // WordPress shows a frame when it knows a height, and in a frame that is not shown Chromium may lay nothing out.
  const unlaid = secret && !box.height;
  const [height, width] = unlaid ? [innerHeight, innerWidth] : [Math.ceil(box.height), Math.ceil(box.width)];
  const anyway = due > 1;
  due = 0;
  // A frame that is not shown has no height; the observer comes back when it has.
  if (!height || !width || (height === said && !anyway)) {
    return;
  }
  said = height;
  resting = true;
  setTimeout(() => {
    resting = false;
    say(0);
  }, REST);
  clearTimeout(scrolling);
  scrolling = setTimeout(scroll, PATIENCE);

  post({ sentinel: 'amp', type: 'embed-size', height });
  post({ type: 'iframe-resized', width, height });
  post({ 'datawrapper-height': { [name]: height } });
  post(JSON.stringify({ context: 'iframe.resize', method: 'resize', src: address, height }));
  post(JSON.stringify({ id: messengerId, type: 'set-height', value: height }));
  post({ expulsions: 'height', height });
  if (pymId) {
    post(['pym', pymId, 'height', height].join('xPYMx'));
  }
  if (resizerId) {
    post(`[iFrameSizer]${resizerId}:${height}:${width}:resizeObserver`);
  }
  if (secret) {
    post({ message: 'height', value: height, secret });
  }
}

/**
 * A host that follows needs no scroll bar of ours, whose width would change the height again, and again; any other
 * host does.
 */
function scroll() {
  root.style.overflowY = said && innerHeight >= said ? 'hidden' : '';
}

addEventListener('resize', () => {
  if (innerHeight >= said) {
    scroll();
  }
});
// WordPress adds its secret after the page has begun to load.
addEventListener('hashchange', () => {
  secret = signed() || secret;
  say(2);
});

/** The secret in the address. */
function signed() {
  return location.hash.match(/[#?&]secret=([A-Za-z0-9]+)$/)?.[1] ?? '';
}

addEventListener('message', ({ source, data }) => {
  if (!framed || source !== parent) {
    return;
  }
  // The fragment may get lost when it comes amid the loading.
  if (!secret && data?.message === 'ready' && /^[A-Za-z0-9]+$/.test(`${data.secret ?? ''}`)) {
    secret = `${data.secret}`;
  }
  if (typeof data === 'string') {
    hear(data);
  } else if (data && (isQuestion(data) || data.expulsions === 'hello')) {
    say(2);
    if (data.expulsions) {
      post({ expulsions: 'view', query });
    }
  } else if (graphic && data && isView(data.query)) {
    if (data.expulsions === 'show') {
      graphic.query = data.query;
    } else if (data.expulsions === 'point') {
      graphic.highlight(data.query);
    }
  }
});

/** @param {any} data */
const isQuestion = ({ sentinel, type, message, secret: signed }) =>
  (sentinel === 'amp' && type === 'frames-init') ||
  type === 'iframe-child-init' ||
  type === 'iframe-get-child-dimensions' ||
  (message === 'ready' && secret && signed === secret);

/** @param {string} text */
function hear(text) {
  if (text.startsWith('[iFrameSizer]')) {
    const fields = text.slice(13).split(':');
    if (fields[0] && /^(true|false)$/.test(fields[2])) {
      resizerId = fields[0];
      const { height, width } = root.getBoundingClientRect();
      // Its newer versions ask for a version; theirs is the one whose dialect this is.
      const version = fields[20] ? `:${fields[20]}` : '';
      if (height) {
        post(`[iFrameSizer]${resizerId}:${Math.ceil(height)}:${Math.ceil(width)}:init${version}`);
      }
      say(2);
    } else if (/^(resize|reset)/.test(fields[0])) {
      say(2);
    }
  } else if (pymId && text.startsWith(`pymxPYMx${pymId}xPYMxwidthxPYMx`)) {
    say(2);
  }
}

/** @param {unknown} text @returns {text is string} */
function isView(text) {
  return typeof text === 'string' && text.length < 1000 && WELL_FORMED.test(text);
}

/** The part of an address that makes the view. @param {URLSearchParams} from */
function view(from) {
  const parts = KEYS.filter((key) => from.get(key)).map((key) => `${key}=${encodeURIComponent(from.get(key) ?? '')}`);
  return parts.join('&').replaceAll('%2C', ',');
}

/** Keeps the address and the way out at what is shown, and tells the host. */
function tell() {
  const others = location.search
    .slice(1)
    .split('&')
    .filter((part) => part && !KEYS.some((key) => key === part.split('=')[0]));
  const text = [query, ...others].filter(Boolean).join('&');
  try {
    // Never a new entry: the way back belongs to the host's page.
    history.replaceState(history.state, '', location.href.split(/[?#]/)[0] + (text && `?${text}`) + location.hash);
  } catch {
    // Some engines refuse too many changes in a short time.
  }
  whole();
  if (framed) {
    post({ expulsions: 'view', query });
  }
}

/** Lets the link to the whole story lead to what is shown here. */
function whole() {
  const link = /** @type {HTMLAnchorElement} */ (document.querySelector('[data-whole]'));
  const lang = asked.get('lang') || (root.lang === 'en' ? '' : root.lang);
  link.search = [query, lang && `lang=${encodeURIComponent(lang)}`].filter(Boolean).join('&');
}

document.addEventListener('click', (event) => {
  const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement && node.href);
  if (
    !framed ||
    !(link instanceof HTMLAnchorElement) ||
    link.hasAttribute('download') ||
    event.defaultPrevented ||
    event.ctrlKey ||
    event.metaKey ||
    event.shiftKey ||
    event.altKey
  ) {
    return;
  }
  event.preventDefault();
  if (secret && link.host === location.host) {
    post({ message: 'link', value: link.href, secret });
    return;
  }
  // Whether a sandbox lets links open is not to be known before one is tried.
  /** @type {Window | null} */
  let opened = null;
  try {
    opened = open(link.href);
  } catch {
    // So says Firefox; the others give nothing.
  }
  if (opened) {
    try {
      opened.opener = null;
    } catch {
      // It is another site's already.
    }
  } else {
    write(link);
  }
});

/** Puts a link's address in its place, to be copied. @param {HTMLAnchorElement} link */
function write(link) {
  const text = document.createElement('span');
  text.className = 'address';
  text.textContent = link.href;
  text.tabIndex = 0;
  // In the graphic's shadow root the page's style does not hold.
  Object.assign(text.style, { userSelect: 'all', webkitUserSelect: 'all', overflowWrap: 'anywhere' });
  link.replaceWith(`${link.textContent}: `, text);
  text.focus();
  getSelection()?.selectAllChildren(text);
}
