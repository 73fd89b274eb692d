// The box beside what is pointed at or focused. It lets the pointer through, so it never stands in the way. Comes after
// the picture.

import css from './later.css.js';
import { dress, windowOf } from './place.js';
import { write } from './write.js';

/** @import { Readout as Content, SceneUpdate, TargetBox } from './border.js' */
/** @typedef {SceneUpdate & { targets: TargetBox[] }} Scene */

const GAP = 8;

export class Readout {
  /** Until when its size is watched. @type {AbortSignal | undefined} */
  #watched;
  /** What is shown, and the part of the scene that is seen. @type {{ content: Content, scene: Scene, top: number, bottom: number } | undefined} */
  #shown;
  #words = '';
  /** Its place and size in the scene's pixels. */
  #area = { x: 0, y: 0, w: 0, h: 0 };

  /** @param {HTMLElement} box @param {Map<string, string>} told what is known of the lines that are titles of moments */
  constructor(box, told) {
    this.box = box;
    this.told = told;
    this.title = /** @type {HTMLElement} */ (box.firstElementChild);
  }

  /** Learns its size from the frame that shows it: to ask for it before would lay out everything twice. @param {typeof window} view @param {AbortSignal} signal */
  watch(view, signal) {
    // Again where the graphic has moved into another document.
    dress(/** @type {ShadowRoot} */ (this.box.getRootNode()), css);
    if (this.#watched === signal) {
      return;
    }
    this.#watched = signal;
    const observer = new view.ResizeObserver(
      ([
        {
          borderBoxSize: [size],
        },
      ]) => {
        [this.#area.w, this.#area.h] = [size.inlineSize, size.blockSize];
        this.#move();
      },
    );
    observer.observe(this.box);
    signal.addEventListener('abort', () => observer.disconnect());
  }

  get open() {
    return !this.box.hidden;
  }

  /** Whether a place of the scene is on the box. @param {{ x: number, y: number }} place */
  covers(place) {
    const { x, y, w, h } = this.#area;
    return this.open && place.x >= x && place.x <= x + w && place.y >= y && place.y <= y + h;
  }

  /** @param {Content | null} content @param {Scene} scene @param {DOMRect | null} stage where the picture is in the window */
  show(content, scene, stage) {
    write(this.box, 'hidden', !content);
    if (!content || !stage) {
      this.#shown = undefined;
      this.#move();
      return;
    }
    // How many pixels of the window one of the picture's takes, where the host scales the page.
    const scale = stage.height / scene.height || 1;
    this.#shown = {
      content,
      scene,
      top: -stage.top / scale,
      bottom: (windowOf(this.box).innerHeight - stage.top) / scale,
    };
    const lines = content.lines.map((text) => [text, this.told.get(text) ?? '']);
    const words = `${[content.title, ...lines]}`;
    if (words !== this.#words) {
      this.#words = words;
      this.title.textContent = content.title;
      this.box.replaceChildren(
        this.title,
        ...lines.flatMap(([text, details]) => {
          const [line, more] = [document.createElement('p'), document.createElement('p')];
          line.textContent = text;
          more.textContent = details;
          // The list of moments tells it to assistive technology, to which the readout is the description of a button.
          more.ariaHidden = 'true';
          more.className = 'more';
          return details ? [line, more] : [line];
        }),
      );
    }
    this.#move();
  }

  /** Brings it to its place. Without anything to show it keeps its box, unseen, and must not make the page wider with it. */
  #move() {
    const [x, y] = this.#shown ? this.#place(this.#shown.content, this.#shown.scene) : [0, 0];
    Object.assign(this.#area, { x, y });
    write(this.box.style, 'left', `${x}px`);
    write(this.box.style, 'top', `${y}px`);
  }

  /**
   * The place beside the target that hides the fewest other targets, within the picture and what is seen of it.
   * @param {Content} target @param {Scene} scene
   */
  #place(target, { width, height, targets }) {
    const { w, h } = this.#area;
    // Somewhat above the picture is fine, out of sight is not.
    const top = Math.max(-48, this.#shown?.top ?? 0);
    const bottom = Math.max(top + h, Math.min(height, this.#shown?.bottom ?? height));
    const { x, y } = target;
    const focused = /** @type {ShadowRoot} */ (this.box.getRootNode()).activeElement;
    const { target: held } = /** @type {HTMLElement} */ (focused ?? this.box).dataset;
    const [right, below] = [x + target.w, y + target.h];
    const [middle, centre] = [(x + right - w) / 2, (y + below - h) / 2];
    const places = [
      ...[y, centre, below - h].flatMap((at) => [
        [right + GAP, at],
        [x - w - GAP, at],
      ]),
      ...[x, middle, right - w].flatMap((at) => [
        [at, y - h - GAP],
        [at, below + GAP],
      ]),
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
      const cost = targets.reduce(
        (sum, box) => sum + hidden(box) * (box.id === held ? 1e3 : box.pressed ? 9 : 1),
        1e6 * hidden(target),
      );
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
