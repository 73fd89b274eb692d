// The box beside what is pointed at or focused. It lets the pointer through, so it never stands in the way.

import { seen, windowOf } from './place.js';

/** @import { Readout as Content, Scene } from './types.js' */

const GAP = 8;

export class Readout {
  /** What is known of the lines that are titles of moments. @type {Map<string, string>} */
  told = new Map();

  /** @param {HTMLElement} box */
  constructor(box) {
    this.box = box;
    this.title = /** @type {HTMLElement} */ (box.firstElementChild);
  }

  get open() {
    return !this.box.hidden;
  }

  /** Whether the pointer is on the box. @param {MouseEvent} event */
  covers({ clientX, clientY }) {
    const { left, right, top, bottom } = seen(this.box);
    return this.open && clientX >= left && clientX <= right && clientY >= top && clientY <= bottom;
  }

  /** @param {Content | null} content @param {Scene} scene */
  show(content, scene) {
    this.box.hidden = !content;
    if (!content) {
      // It keeps its box, unseen, and must not make the page wider with it.
      Object.assign(this.box.style, { left: 0, top: 0 });
      return;
    }
    this.title.textContent = content.title;
    this.box.replaceChildren(
      this.title,
      ...content.lines.flatMap((text) => {
        const [line, more] = [document.createElement('p'), document.createElement('p')];
        line.textContent = text;
        more.textContent = this.told.get(text) ?? '';
        // The list of moments tells it to assistive technology, to which the readout is the description of a button.
        more.ariaHidden = 'true';
        more.className = 'more';
        return more.textContent ? [line, more] : [line];
      }),
    );
    const [x, y] = this.#place(content, scene);
    Object.assign(this.box.style, { left: `${x}px`, top: `${y}px` });
  }

  /**
   * The place beside the target that hides the fewest other targets, within the picture and what is seen of it.
   * @param {Content} target @param {Scene} scene
   */
  #place(target, { width, height, targets }) {
    const { offsetWidth: w, offsetHeight: h } = this.box;
    const stage = seen(/** @type {HTMLElement} */ (this.box.parentElement));
    // How many pixels of the window one of the picture's takes, where the host scales the page.
    const scale = stage.height / height || 1;
    // Somewhat above the picture is fine, out of sight is not.
    const top = Math.max(-48, -stage.top / scale);
    const bottom = Math.max(top + h, Math.min(height, (windowOf(this.box).innerHeight - stage.top) / scale));
    const { x, y } = target;
    const focused = /** @type {ShadowRoot} */ (this.box.getRootNode()).activeElement;
    const { target: held } = /** @type {HTMLElement} */ (focused ?? this.box).dataset;
    const [right, below] = [x + target.w, y + target.h];
    const [middle, centre] = [(x + right - w) / 2, (y + below - h) / 2];
    const places = [
      ...[y, centre, below - h].flatMap((at) => [[right + GAP, at], [x - w - GAP, at]]),
      ...[x, middle, right - w].flatMap((at) => [[at, y - h - GAP], [at, below + GAP]]),
    ];
    let best = places[0];
    let least = Infinity;
    for (const [left, up] of places) {
      const a = clamp(left, 0, width - w);
      const b = clamp(up, top, bottom - h);
      /** @param {{ x: number, y: number, w: number, h: number }} box */
      const hidden = (box) =>
        Math.max(0, Math.min(a + w, box.x + box.w) - Math.max(a, box.x)) *
        Math.max(0, Math.min(b + h, box.y + box.h) - Math.max(b, box.y));
      // What is chosen should stay seen, what has the focus too; what is pointed at must.
      const cost = targets.reduce((sum, box) => sum + hidden(box) * (box.id === held ? 1e3 : box.pressed ? 9 : 1), 1e6 * hidden(target));
      if (cost < least) {
        least = cost;
        best = [a, b];
      }
    }
    return best;
  }
}

/** @param {number} value @param {number} low @param {number} high */
const clamp = (value, low, high) => Math.max(low, Math.min(value, high));
