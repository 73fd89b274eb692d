// A host's own links that drive a graphic on the same page: `data-expulsions="c=UA&day=2018-03-30"` on any link, or
// `data-expulsions` alone, which means the view in the link's own address.
// Without this script, or with a modified click, the link is a link. What they drive are elements, and the frames of host.js.

import { bare } from './bare.js';

/** @import { ExpulsionGraphic } from './expulsions.js' */

/**
 * What of a graphic links use.
 * @typedef {Pick<ExpulsionGraphic, 'id' | 'ready' | 'query' | 'read' | 'highlight' | 'getBoundingClientRect' | 'getRootNode' | 'scrollIntoView'>} Graphic
 */

const LINK = '[data-expulsions]';

/** Links that say that theirs is the view shown. @type {Set<Element>} */
const current = new Set();
/** Values that were complained about. @type {Set<string>} */
const refused = new Set();

/** Each gives the graphics of its kind that are on the page now. @type {Set<() => Iterable<Graphic>>} */
const kinds = new Set();

/** Where links are listened to. @type {Set<Document>} */
const followed = new Set();
/** Shadow trees in which a reader has met a link. @type {Set<Node>} */
const met = new Set();

/**
 * Listens to a page, once for all graphics.
 * @param {() => Iterable<Graphic>} kind the graphics to drive, asked each time
 * @param {Document} document
 */
export function follow(kind, document) {
  kinds.add(kind);
  if (followed.has(document)) {
    return;
  }
  followed.add(document);
  document.addEventListener('click', click);
  for (const [type, on] of /** @type {const} */ ([
    ['pointerover', true],
    ['pointerout', false],
    ['focusin', true],
    ['focusout', false],
  ])) {
    document.addEventListener(type, (event) => point(event, on));
  }
  for (const type of ['expulsions-change', 'expulsions-ready']) {
    document.addEventListener(type, say);
  }
  say();
}

/** The link that an event is on. @param {Event} event */
function linkOf(event) {
  // What is in another window's document is no element of this one's.
  const link = event.composedPath().find((node) => 'matches' in node && /** @type {Element} */ (node).matches(LINK));
  if (link) {
    met.add(/** @type {Node} */ (link).getRootNode());
  }
  return /** @type {HTMLElement | undefined} */ (link);
}

/** The trees that a node is in, from the innermost to the document. @param {{ getRootNode(): Node }} node */
function trees(node) {
  const root = node.getRootNode();
  const { host } = /** @type {Partial<ShadowRoot>} */ (root);
  /** @type {Node[]} */
  const further = host ? trees(host) : [];
  return [root, ...further];
}

/** The graphics of a page; the one in the dialog "Share and embed" is only to be looked at. @param {Node | undefined} page */
const graphics = (page) =>
  [...kinds]
    .flatMap((kind) => [...kind()])
    .filter((graphic) => {
      const [root, ...more] = trees(graphic);
      return (
        (more.at(-1) ?? root) === page &&
        /** @type {Partial<ShadowRoot>} */ (root).host?.localName !== 'expulsion-graphic'
      );
    });

/** The graphic that a link drives: the one it names, else the nearest on the page. @param {HTMLElement} link */
function graphicOf(link) {
  const name = link.dataset.expulsionsFor;
  const all = graphics(trees(link).at(-1)).filter(({ id, ready }) => ready && (!name || id === name));
  if (all.length < 2) {
    return all[0];
  }
  const { top, bottom } = link.getBoundingClientRect();
  let nearest;
  let least = Infinity;
  for (const graphic of all) {
    const box = graphic.getBoundingClientRect();
    const distance = Math.max(0, box.top - bottom, top - box.bottom);
    // What is not shown has no place.
    if (box.width && distance < least) {
      least = distance;
      nearest = graphic;
    }
  }
  return nearest;
}

/** What texts come to, which stays the same. @type {WeakMap<Graphic, Map<string, ReturnType<Graphic['read']>>>} */
const readings = new WeakMap();

/** @param {Graphic} graphic @param {string} text */
function read(graphic, text) {
  const known = readings.get(graphic) ?? new Map();
  readings.set(graphic, known);
  const reading = known.get(text) ?? graphic.read(text);
  known.set(text, reading);
  return reading;
}

/** What a link asks a graphic for; nothing where that makes no sense. @param {HTMLElement} link @param {Graphic} graphic */
function queryOf(link, graphic) {
  const asked = link.dataset.expulsions || (link.getAttribute('href') ?? '').match(/\?([^#]*)/)?.[1] || '';
  const { query, problems } = read(graphic, asked);
  if (!problems.length) {
    return query;
  }
  if (!refused.has(asked)) {
    refused.add(asked);
    console.warn(`data-expulsions="${asked}" is ignored: ${problems.join(' ')}`);
  }
  return undefined;
}

/** @param {MouseEvent} event */
function click(event) {
  const link = linkOf(event);
  if (
    !link ||
    event.defaultPrevented ||
    event.button ||
    event.ctrlKey ||
    event.metaKey ||
    event.shiftKey ||
    event.altKey
  ) {
    return;
  }
  const graphic = graphicOf(link);
  const query = graphic && queryOf(link, graphic);
  if (graphic && query !== undefined) {
    event.preventDefault();
    graphic.query = query;
    show(graphic, link.ownerDocument.defaultView ?? window);
  }
}

/** Brings a graphic into sight if most of what could be seen of it is not. @param {Graphic} graphic @param {Window} view */
function show(graphic, view) {
  const { innerHeight } = view;
  const { top, bottom, height } = graphic.getBoundingClientRect();
  const seen = Math.min(bottom, innerHeight) - Math.max(top, 0);
  if (seen < Math.min(height, innerHeight) / 2) {
    const still = view.matchMedia?.('(prefers-reduced-motion: reduce)')?.matches;
    graphic.scrollIntoView(
      bare({ behavior: still ? 'instant' : 'smooth', block: height > innerHeight ? 'start' : 'center' }),
    );
  }
}

/** Points out what a link speaks of while the reader is on it. @param {Event} event @param {boolean} on */
function point(event, on) {
  const link = linkOf(event);
  const graphic = link && graphicOf(link);
  if (graphic) {
    graphic.highlight((on && queryOf(link, graphic)) || '');
  }
}

/** Marks the links whose view is shown. */
function say() {
  for (const tree of met) {
    if (!tree.isConnected) {
      met.delete(tree);
    }
  }
  const places = new Set([...followed, ...met, ...[...followed].flatMap(graphics).flatMap(trees)]);
  for (const link of [...places].flatMap((place) => [
    .../** @type {NodeListOf<HTMLElement>} */ (/** @type {ParentNode} */ (place).querySelectorAll(LINK)),
  ])) {
    const graphic = graphicOf(link);
    if (graphic && queryOf(link, graphic) === graphic.query) {
      current.add(link);
      link.setAttribute('aria-current', 'true');
    } else if (current.delete(link)) {
      link.removeAttribute('aria-current');
    }
  }
}
