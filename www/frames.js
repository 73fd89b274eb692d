// What is done when: the picture with the next frame at the latest, and whatever is not the picture once that is on
// the screen. Owns the one requestAnimationFrame of an element.
import { measured } from './after.js';

/** Milliseconds after which what waits is done without a frame: where nobody sees it, the browser makes none. */
const UNSEEN = 1000;

export class Frames {
  #frame = 0;
  /** The picture is complete, and the next frame shows it. */
  #painted = false;
  /** Frames after which what waits is done; 0: nothing waits. */
  #wait = 0;
  /** Steps of a movement are what waits. */
  #sliding = false;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #task;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #unseen;
  /** The window whose frames these are. */
  view = window;

  /**
   * @param {(now: number) => boolean} work what a frame is for; whether things move
   * @param {(all: boolean) => void} rest what waits, or only what of it goes with every step of a movement
   */
  constructor(work, rest) {
    this.work = work;
    this.rest = rest;
  }

  /** Asks for a frame. */
  ask() {
    this.#frame ||= this.view.requestAnimationFrame((now) => {
      this.#frame = 0;
      if (this.#painted) {
        this.#painted = false;
        measured();
      }
      const moving = this.work(now);
      if (!this.#wait) {
        return;
      }
      // While a reader moves on, and while things move after each step, the next frame matters more.
      if (!(this.#sliding && moving)) {
        this.#wait -= 1;
      }
      const all = !this.#wait;
      clearTimeout(this.#task);
      this.#task = setTimeout(() => (all ? this.finish() : this.rest(false)));
      if (!all) {
        this.ask();
      }
    });
  }

  /** The picture is complete. */
  painted() {
    this.#painted = true;
    this.ask();
  }

  /** Something waits until the picture is on the screen; with the steps of a movement, until a frame came without one. */
  later(sliding = false) {
    this.#sliding = sliding;
    this.#wait = sliding ? 2 : 1;
    this.#unseen ??= setTimeout(() => this.finish(), this.view.document.hidden ? 0 : UNSEEN);
    this.ask();
  }

  /** Does what waits now. */
  finish() {
    const waiting = this.#unseen !== undefined;
    this.#clear();
    if (waiting) {
      this.rest(true);
    }
  }

  /** Nothing is asked for, and nothing waits any more. */
  stop() {
    this.view.cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#painted = false;
    this.#clear();
  }

  #clear() {
    clearTimeout(this.#task);
    clearTimeout(this.#unseen);
    this.#unseen = undefined;
    this.#wait = 0;
  }
}
