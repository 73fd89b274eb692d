// The search field and the list of what it finds, from which a reader chooses with keys or pointer. Comes after the picture;
// what is typed before waits in the field.

import { bare } from './bare.js';
import css from './later.css.js';
import { fold } from './language.js';
import { dress } from './place.js';

/** @import { Language } from './language.js' */
/** @import { Input, Match } from './border.js' */

export class Search {
  /** @type {Match[]} */
  #matches = [];
  #active = -1;

  /**
   * @param {HTMLInputElement} field
   * @param {(input: Input) => void} send
   * @param {(text: string) => Match[]} find
   * @param {Language} language
   */
  constructor(field, send, find, language) {
    const root = /** @type {ShadowRoot} */ (field.getRootNode());
    dress(root, css);
    this.field = field;
    this.list = /** @type {HTMLElement} */ (root.querySelector('#matches'));
    this.send = send;
    this.find = find;
    this.language = language;
    field.addEventListener('input', () => this.#find());
    field.addEventListener('focus', () => field.value && this.#find());
    field.addEventListener('blur', () => this.show([]));
    field.addEventListener('keydown', (event) => this.#key(event));
    // Before the click would blur the field and so close the list.
    this.list.addEventListener('pointerdown', (event) => event.preventDefault());
    this.list.addEventListener('click', (event) => {
      const item = /** @type {HTMLElement} */ (event.target).closest('li');
      this.#choose(this.#matches[[...this.list.children].indexOf(/** @type {Element} */ (item))]);
    });
    if (field.value && field.matches(':focus')) {
      this.#find();
    }
  }

  #find() {
    this.show(this.find(fold(this.field.value)));
  }

  /** @param {Match[]} matches */
  show(matches) {
    this.#matches = matches;
    this.#active = -1;
    this.list.replaceChildren(
      ...matches.map(({ name, chosen }, index) => {
        const item = document.createElement('li');
        item.id = `match${index}`;
        item.role = 'option';
        item.textContent = chosen ? this.language.say('chosen', name) : name;
        return item;
      }),
    );
    this.#mark();
  }

  #mark() {
    this.list.hidden = !this.#matches.length;
    this.field.ariaExpanded = `${!this.list.hidden}`;
    [...this.list.children].forEach((item, index) => {
      item.ariaSelected = `${index === this.#active}`;
    });
    const active = this.list.children[this.#active];
    active?.scrollIntoView(bare({ block: 'nearest' }));
    this.field.setAttribute('aria-activedescendant', active?.id ?? '');
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    if (event.isComposing) {
      return;
    }
    const count = this.#matches.length;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && count) {
      this.#active = (this.#active + step + count + (this.#active < 0 && step < 0 ? 1 : 0)) % count;
      this.#mark();
    } else if (event.key === 'Enter') {
      this.#choose(this.#matches[Math.max(0, this.#active)]);
    } else if (event.key === 'Escape' && (count || this.field.value)) {
      this.field.value = '';
      this.show([]);
    } else {
      return;
    }
    event.preventDefault();
  }

  /** @param {Match | undefined} match */
  #choose(match) {
    if (match) {
      this.field.value = '';
      this.show([]);
      this.send({ kind: 'toggle', text: match.code });
    }
  }
}
