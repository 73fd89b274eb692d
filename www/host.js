// For a host's page that shows the graphic in a frame: gives each frame its height, where nothing else does, and lets the
// host's links drive it as they drive the element.
import { WELL_FORMED } from './asked.js';
import { KEYS } from './border.js';
import { follow } from './links.js';

/** Where this script comes from, and so all frames that it minds. */
const HOME = new URL('.', import.meta.url);
/** Taller than any graphic of ours. */
const TALLEST = 20000;

/** A frame, seen as links see the element. */
class Frame {
  ready = false;
  #query = '';

  /** @param {HTMLIFrameElement} box */
  constructor(box) {
    this.box = box;
  }

  get id() {
    return this.box.id;
  }

  /** Whether its sandbox takes its origin away, so that nobody can name it. */
  get nameless() {
    return this.box.hasAttribute('sandbox') && !this.box.sandbox.contains('allow-same-origin');
  }

  get query() {
    return this.#query;
  }

  set query(query) {
    this.post({ expulsions: 'show', query });
  }

  /** @param {string} query */
  highlight(query) {
    this.post({ expulsions: 'point', query });
  }

  /** A query in the frame's own order. What its codes and days mean, only the frame knows. @param {string} text */
  read(text) {
    if (!WELL_FORMED.test(text)) {
      return { query: '', problems: ['It is not a view such as c=UA&day=2018-03-30.'] };
    }
    const asked = new URLSearchParams(text);
    return {
      query: KEYS.filter((key) => asked.get(key))
        .map((key) => `${key}=${asked.get(key)}`)
        .join('&'),
      problems: [],
    };
  }

  getRootNode() {
    return this.box.getRootNode();
  }

  getBoundingClientRect() {
    return this.box.getBoundingClientRect();
  }

  /** @param {ScrollIntoViewOptions} [how] */
  scrollIntoView(how) {
    this.box.scrollIntoView(how);
  }

  /** @param {object} message */
  post(message) {
    // A frame without an origin can only be reached by everybody's; it is still the window in our own iframe.
    this.box.contentWindow?.postMessage(message, this.nameless ? '*' : HOME.origin);
  }

  /** @param {{ expulsions: unknown, height?: unknown, query?: unknown }} message */
  hear({ expulsions, height, query }) {
    if (expulsions === 'height' && Number.isInteger(height) && Number(height) > 0 && Number(height) < TALLEST) {
      const { boxSizing } = getComputedStyle(this.box);
      const edges = boxSizing === 'border-box' ? this.box.offsetHeight - this.box.clientHeight : 0;
      this.box.style.height = `${Number(height) + edges}px`;
    } else if (expulsions === 'view' && typeof query === 'string' && WELL_FORMED.test(query)) {
      if (this.ready && query === this.#query) {
        return;
      }
      const type = this.ready ? 'expulsions-change' : 'expulsions-ready';
      this.ready = true;
      this.#query = query;
      this.box.dispatchEvent(new CustomEvent(type, { detail: { query }, bubbles: true, composed: true }));
    }
  }
}

/** @type {Map<HTMLIFrameElement, Frame>} */
const known = new Map();

/** Every frame of ours that is known and on the page now. */
const frames = () => [...known.values()].filter(({ box }) => box.isConnected && box.src.startsWith(HOME.href));

/** Gets to know the frames of ours in a tree and in the open shadow trees below it. @param {ParentNode} root */
function meet(root) {
  for (const element of root.querySelectorAll('*')) {
    if (element instanceof HTMLIFrameElement && element.src.startsWith(HOME.href) && !known.has(element)) {
      known.set(element, new Frame(element));
    }
    if (element.shadowRoot) {
      meet(element.shadowRoot);
    }
  }
}

addEventListener('message', ({ data, origin, source }) => {
  if (!data?.expulsions || (origin !== HOME.origin && origin !== 'null')) {
    return;
  }
  const sender = () => frames().find(({ box }) => box.contentWindow === source);
  // A frame that has come since speaks by itself, and only then has to be looked for.
  let frame = sender();
  if (!frame) {
    meet(document);
    frame = sender();
  }
  if (frame && origin === (frame.nameless ? 'null' : HOME.origin)) {
    frame.hear(data);
  }
});

meet(document);
follow(frames, document);
for (const frame of frames()) {
  // A frame that has yet to load is still an empty page of ours, and will speak by itself.
  if (frame.box.contentDocument?.URL !== 'about:blank') {
    frame.post({ expulsions: 'hello' });
  }
}
