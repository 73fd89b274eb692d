// The graphic on paper: drawn as lines and letters in place of the canvas, with every row and the way back to this view.
import css from './print.css.js';
import { SITE } from './assets.js';
import { nodes } from './markup.js';
import { dress, windowOf } from './place.js';

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
    dress(/** @type {ShadowRoot} */ (stage.getRootNode()), css);
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
