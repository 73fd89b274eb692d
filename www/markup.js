// Nodes from markup of our own, made one by one. A host may forbid the browser's own ways from text to nodes (Trusted
// Types), and in XHTML they read another language. So the markup is well-formed: every element is closed, and every
// attribute has a value in double quotes.

const HTML = 'http://www.w3.org/1999/xhtml';
const SVG = 'http://www.w3.org/2000/svg';

/** A tag with what makes it an end or an empty element, or the text up to the next one. */
const PIECE = /<(\/?)([\w-]+)([^>]*?)(\/?)>|([^<]+)/g;
const ATTRIBUTE = /([\w-]+)="([^"]*)"/g;
const ESCAPED = /&(?:amp|lt|gt|quot);/g;

/** @type {Record<string, string>} */
const SIGNS = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };

/** @param {string} text */
const plain = (text) => text.replace(ESCAPED, (sign) => SIGNS[sign]);

/** The nodes that a piece of markup describes. @param {string} markup */
export function nodes(markup) {
  const whole = document.createDocumentFragment();
  /** @type {Node & ParentNode} */
  let place = whole;
  for (const [, end, name, attributes, empty, text] of markup.matchAll(PIECE)) {
    if (text) {
      place.append(plain(text));
    } else if (end) {
      place = /** @type {Element} */ (place.parentNode);
    } else {
      const inSvg = name === 'svg' || (place instanceof Element && place.namespaceURI === SVG);
      const element = document.createElementNS(inSvg ? SVG : HTML, name);
      for (const [, key, value] of attributes.matchAll(ATTRIBUTE)) {
        element.setAttribute(key, plain(value));
      }
      place.append(element);
      place = empty ? place : element;
    }
  }
  return whole;
}
