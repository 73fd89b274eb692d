// What a host is told of: each view that is shown, in the order of their coming.
import { bare } from './bare.js';

/** Changes in a row, each made while the one before is told, that a host is told of. */
const MOST = 100;

export class News {
  /** @type {[string, string | undefined][]} */
  #waiting = [];
  #telling = false;

  /** @param {HTMLElement} host */
  constructor(host) {
    this.host = host;
  }

  /** Notes what is to be told. @param {string} type @param {string} [query] the view */
  add(type, query) {
    this.#waiting.push([type, query]);
  }

  /** Tells what waits. What changes meanwhile is told after it, and not for ever. */
  tell() {
    if (this.#telling) {
      return;
    }
    this.#telling = true;
    for (let told = 0; this.#waiting.length; told++) {
      if (told === MOST) {
        console.error('A listener of expulsions-change changes the view without end: it is told of no more.');
        break;
      }
      const [[type, query]] = this.#waiting.splice(0, 1);
      this.host.dispatchEvent(new CustomEvent(type, bare({ detail: { query }, bubbles: true, composed: true })));
    }
    this.#waiting = [];
    this.#telling = false;
  }
}
