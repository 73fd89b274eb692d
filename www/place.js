// Where an element stands: its window, which need not be this script's own, what is around it, shadow trees or not,
// and its style.

/** For `lang` in XML. */
const XML = 'http://www.w3.org/XML/1998/namespace';

/** The window that shows a node; this script's own while none does. @param {Node} node */
export const windowOf = (node) => node.ownerDocument?.defaultView ?? window;

/** What is around an element as it is seen: its slot, its parent, or the host of its shadow tree. @param {Element} element @returns {Element | null} */
function around(element) {
  const parent = /** @type {any} */ (element.assignedSlot ?? element.parentNode);
  return parent && (parent.nodeType === Node.ELEMENT_NODE ? parent : (parent.host ?? null));
}

/** The language of what is around an element, if it is said. @param {Element} element */
export function languageAround(element) {
  for (let at = around(element); at; at = around(at)) {
    const lang = at.getAttribute('lang') ?? at.getAttributeNS(XML, 'lang');
    if (lang !== null) {
      return lang;
    }
  }
  return undefined;
}

/**
 * Where an element is seen in the window. Engines that do not say how much `zoom` enlarges an element tell its place in
 * the page in the pixels before that, less what is scrolled in those after.
 * @param {Element} element
 */
export function seen(element) {
  const { left, top, width, height } = element.getBoundingClientRect();
  let zoom = 1;
  for (let at = element.currentCSSZoom ? null : element; at; at = around(at)) {
    zoom *= parseFloat(getComputedStyle(at).zoom) || 1;
  }
  const { scrollX, scrollY } = windowOf(element);
  return new DOMRect((left + scrollX) * zoom - scrollX, (top + scrollY) * zoom - scrollY, width * zoom, height * zoom);
}

/** Style sheets by document and text. @type {WeakMap<Document, Map<string, CSSStyleSheet>>} */
const sheets = new WeakMap();

/** Dresses a shadow tree. A style sheet belongs to a document, so a tree that has moved into another needs another. @param {ShadowRoot} root @param {string} css */
export function dress(root, css) {
  const { ownerDocument } = root;
  const made = sheets.get(ownerDocument) ?? new Map();
  sheets.set(ownerDocument, made);
  let sheet = made.get(css);
  if (!sheet) {
    sheet = new (windowOf(root).CSSStyleSheet)();
    sheet.replaceSync(css);
    made.set(css, sheet);
  }
  if (root.adoptedStyleSheets.includes(sheet)) {
    return;
  }
  const own = new Set(made.values());
  root.adoptedStyleSheets = [...root.adoptedStyleSheets.filter((worn) => own.has(worn)), sheet];
}
