// What can wait until the picture stands: the marks of its time, and the scripts for links and paper.

/** @type {string} */
let mark = 'expulsions-drawn';

/** Notes the page's first complete draw, and of the later ones the latest: the browser keeps every note for good. */
export function measured() {
  try {
    performance.clearMarks('expulsions-redrawn');
    performance.mark(mark);
    mark = 'expulsions-redrawn';
  } catch {
    // A page may keep the clock to itself; the graphic works without.
  }
}

/** Every graphic that is in a document, in whatever shadow tree. @type {Set<import('./element.js').ExpulsionGraphic>} */
export const present = new Set();
const all = () => present;

/**
 * Brings what can wait until the picture stands.
 * @param {Document} document
 * @param {Parameters<typeof import('./moments.js').tell>[0]} parts of the graphic
 * @param {(how: typeof import('./print.js').Paper) => void} printed takes what makes it a graphic for paper
 */
export function afterwards(document, parts, printed) {
  import('./moments.js').then(({ tell }) => tell(parts)).catch(console.error);
  import('./links.js').then(({ follow }) => follow(all, document), console.error);
  // Once the page is about to be printed it would be too late.
  import('./print.js').then(({ Paper }) => printed(Paper), console.error);
}
