// The graphic on paper: drawn as lines and letters in place of the canvas, with every row and the way back to this view.
import { SITE } from './assets.js';
import { nodes } from './markup.js';
import { dress, windowOf } from './place.js';

const CSS = `
.paper { display: none; }
.paper svg { direction: ltr; }
@media print {
  .paper { display: block; }
  .paper svg { display: block; inline-size: 100%; block-size: auto; break-inside: avoid; }
  .paper p { margin: 1em 0 0; font-size: 0.8125em; color: #5f6573; }
  .live {
    --ground: #fff !important; --text: #1d1f27 !important; --muted: #5f6573 !important;
    --rule: #7b808b !important; --faint: #d5d8de !important; --by: #1f5fa9 !important;
    color-scheme: light;
  }
  [part='toolbar'], .guide, [part='stage'], [data-do='share'] { display: none; }
  h2 { min-block-size: 0; margin-block-end: 0.6em; }
  .rows { max-block-size: none; overflow: visible; }
  thead th { position: static; }
  th button::after { content: none; }
  tr { break-inside: avoid; }
}`;

/** A whole page of the usual paper, so that type comes out in its own size. */
const WIDTH = 736;

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
   * Puts a picture of the view into the graphic, before the page is laid out for paper.
   * @param {(width: number) => string} svg
   * @param {(address: string) => string} say the line below it
   * @param {string | null} query the view, where the page's own address does not say it
   */
  put(svg, say, query) {
    this.remove();
    const { stage, table } = this;
    const { open } = table;
    dress(/** @type {ShadowRoot} */ (stage.getRootNode()), CSS);
    const box = document.createElement('div');
    box.className = 'paper';
    const line = document.createElement('p');
    // The site's own page shows every view, wherever this one is.
    const home = new URL(query ? `?${query}` : '', SITE);
    line.textContent = say(query !== null && /^http/.test(home.protocol) ? home.href : windowOf(stage).location.href);
    box.append(nodes(svg(WIDTH)), line);
    stage.after(box);
    table.open = true;
    this.unfold();
    this.#remove = () => {
      table.open = open;
      box.remove();
    };
  }

  remove() {
    this.#remove?.();
    this.#remove = undefined;
  }
}
