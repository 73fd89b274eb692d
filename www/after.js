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
 */
export function afterwards(document, parts) {
  import('./moments.js').then(({ tell }) => tell(parts)).catch(console.error);
  import('./links.js').then(({ follow }) => follow(all, document), console.error);
  import('./print.js').then((script) => (print = script.paper), console.error);
}

/** What is too late to bring once the page is about to be printed. @type {typeof import('./print.js').paper | undefined} */
let print;

/** Lines and letters in the place of the canvas, and the whole ledger below, while the page is printed. */
export class Paper {
  /** @type {(() => void) | undefined} */
  #remove;

  /**
   * @param {HTMLElement} stage what the picture stands for
   * @param {HTMLDetailsElement} table what holds the measures
   * @param {() => void} unfold shows all of them
   */
  constructor(stage, table, unfold) {
    this.stage = stage;
    this.table = table;
    this.unfold = unfold;
  }

  /**
   * @param {(width: number) => string} svg
   * @param {(address: string) => string} say the line below it
   * @param {string | null} query the view, where the page's own address does not say it
   */
  put(svg, say, query) {
    this.remove();
    const { table } = this;
    const { open } = table;
    const remove = print?.(this.stage, svg, say, query);
    table.open = true;
    this.unfold();
    this.#remove = () => {
      table.open = open;
      remove?.();
    };
  }

  remove() {
    this.#remove?.();
    this.#remove = undefined;
  }
}
