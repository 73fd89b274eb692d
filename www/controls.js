// The row of controls: side, group, search, clear, play and day.

import { fold } from './language.js';
import { write } from './write.js';

/** @import { Language } from './language.js' */
/** @import { Input, Match, View } from './types.js' */

/** Milliseconds that Play shows each day. */
const STEP = 500;

export class Controls {
  /** @type {View | null} */
  #view = null;
  /** @type {Match[]} */
  #matches = [];
  #active = -1;
  /** @type {ReturnType<typeof setInterval> | undefined} */
  #playing;

  /**
   * @param {ShadowRoot} root
   * @param {(input: Input, sliding?: boolean) => void} send `sliding`: a step of a movement that one Back undoes as a whole
   * @param {Language} language
   */
  constructor(root, send, language) {
    /** @type {<T extends HTMLElement>(selector: string) => T} */
    const find = (selector) => /** @type {any} */ (root.querySelector(selector));
    this.send = send;
    this.language = language;
    this.sides = /** @type {NodeListOf<HTMLInputElement>} */ (root.querySelectorAll('[name=side]'));
    /** @type {HTMLSelectElement} */
    this.group = find('[name=group]');
    /** @type {HTMLInputElement} */
    this.search = find('[role=combobox]');
    this.list = find('#matches');
    /** @type {HTMLButtonElement} */
    this.clear = find('[data-do=clear]');
    this.steps = /** @type {NodeListOf<HTMLButtonElement>} */ (root.querySelectorAll('.steps [aria-disabled]'));
    this.play = find('[data-do=play]');
    /** @type {HTMLInputElement} */
    this.day = find('[name=day]');
    this.output = find('output');
    const [words, summary, help] = ['[data-do=words]', '[part=summary]', '[data-do=help]'].map(find);
    // Assistive technology reads the summary in any case.
    words.addEventListener('click', () => {
      words.ariaPressed = `${!summary.classList.toggle('vh')}`;
    });
    help.addEventListener('click', () => import('./help.js').then(({ open }) => open(root, language), console.error));

    for (const side of this.sides) {
      side.addEventListener('change', () => send({ kind: 'side', text: side.value }));
    }
    this.group.addEventListener('change', () => send({ kind: 'group', text: this.group.value }));
    this.clear.addEventListener('click', () => {
      send({ kind: 'clear' });
      // The button is off now, which would leave the keyboard nowhere.
      this.search.focus();
    });
    for (const button of this.steps) {
      button.addEventListener('click', () => {
        this.stop();
        send({ kind: /** @type {'undo' | 'redo' | 'reset'} */ (button.dataset.do) });
      });
    }
    this.play.addEventListener('click', () => (this.#playing ? this.stop() : this.#start()));
    this.day.addEventListener('input', () => {
      this.stop();
      send({ kind: 'dayIndex', x: this.day.valueAsNumber }, true);
    });

    this.search.addEventListener('input', () => this.#find());
    this.search.addEventListener('focus', () => this.search.value && this.#find());
    this.search.addEventListener('blur', () => this.show([]));
    this.search.addEventListener('keydown', (event) => this.#key(event));
    // Before the click would blur the field and so close the list.
    this.list.addEventListener('pointerdown', (event) => event.preventDefault());
    this.list.addEventListener('click', (event) => {
      const item = /** @type {HTMLElement} */ (event.target).closest('li');
      this.#choose(this.#matches[[...this.list.children].indexOf(/** @type {Element} */ (item))]);
    });
  }

  /** @param {View} view */
  update(view) {
    this.#view = view;
    for (const side of this.sides) {
      write(side, 'checked', side.value === view.side);
    }
    write(this.group, 'value', view.group);
    write(this.clear, 'disabled', !view.countries.length);
    [view.canUndo, view.canRedo, view.canReset].forEach((can, index) => write(this.steps[index], 'ariaDisabled', `${!can}`));
    write(this.day, 'max', `${view.dayCount - 1}`);
    write(this.day, 'valueAsNumber', view.dayIndex);
    write(this.day, 'ariaValueText', view.dayText);
    const [bold, more] = this.output.children;
    write(bold, 'textContent', view.dayName);
    write(more, 'textContent', view.dayText.slice(view.dayName.length));
  }

  #start() {
    const { dayIndex = 0, dayCount = 0 } = this.#view ?? {};
    this.#playing = setInterval(() => {
      const next = (this.#view?.dayIndex ?? 0) + 1;
      this.send({ kind: 'play', x: next }, true);
      if (next >= dayCount - 1) {
        this.stop();
      }
    }, STEP);
    this.play.textContent = this.language.say('pause');
    if (dayIndex >= dayCount - 1) {
      this.send({ kind: 'play', x: 0 }, true);
    }
  }

  stop() {
    clearInterval(this.#playing);
    this.#playing = undefined;
    this.play.textContent = this.language.say('play');
  }

  #find() {
    this.send({ kind: 'search', text: fold(this.search.value) });
  }

  /** Lists what a search found. @param {Match[]} matches */
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
    this.search.ariaExpanded = `${!this.list.hidden}`;
    [...this.list.children].forEach((item, index) => {
      item.ariaSelected = `${index === this.#active}`;
    });
    const active = this.list.children[this.#active];
    active?.scrollIntoView({ block: 'nearest' });
    this.search.setAttribute('aria-activedescendant', active?.id ?? '');
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    const count = this.#matches.length;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && count) {
      this.#active = (this.#active + step + count + (this.#active < 0 && step < 0 ? 1 : 0)) % count;
      this.#mark();
    } else if (event.key === 'Enter') {
      this.#choose(this.#matches[Math.max(0, this.#active)]);
    } else if (event.key === 'Escape' && (count || this.search.value)) {
      this.search.value = '';
      this.show([]);
      event.stopPropagation();
    } else {
      return;
    }
    event.preventDefault();
  }

  /** @param {Match | undefined} match */
  #choose(match) {
    if (match) {
      this.search.value = '';
      this.show([]);
      this.send({ kind: 'toggle', text: match.code });
    }
  }
}

/** The step that a key asks for outside fields of text, which have their own history. @param {KeyboardEvent} event */
export function stepKey(event) {
  const { ctrlKey, metaKey, altKey, shiftKey, key } = event;
  const field = /** @type {HTMLInputElement} */ (event.composedPath()[0]).type === 'text';
  if (!(ctrlKey || metaKey) || altKey || field) {
    return undefined;
  }
  const letter = key.toLowerCase();
  return letter === 'y' || (letter === 'z' && shiftKey) ? 'redo' : letter === 'z' ? 'undo' : undefined;
}
