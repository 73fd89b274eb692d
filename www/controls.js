// The row of controls: side, group, clear, play and day; the search field is brought to life by a script of its own.

import { write } from './write.js';

/** @import { Language } from './language.js' */
/** @import { Input, ViewUpdate } from './border.js' */

/** Milliseconds that Play shows each day. */
const STEP = 500;

export class Controls {
  /** @type {ViewUpdate | null} */
  #view = null;
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
    /** @type {HTMLButtonElement} */
    this.clear = find('[data-do=clear]');
    this.steps = /** @type {NodeListOf<HTMLButtonElement>} */ (root.querySelectorAll('.steps [aria-disabled]'));
    this.play = find('[data-do=play]');
    /** @type {HTMLInputElement} */
    this.day = find('[name=day]');
    this.output = find('output');
    const [words, summary] = ['[data-do=words]', '[part=summary]'].map(find);
    // Assistive technology reads the summary in any case.
    words.addEventListener('click', () => {
      words.ariaPressed = `${!summary.classList.toggle('vh')}`;
    });
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
  }

  /** @param {ViewUpdate} view */
  update(view) {
    this.#view = view;
    for (const side of this.sides) {
      write(side, 'checked', side.value === view.side);
    }
    write(this.group, 'value', view.group);
    write(this.clear, 'disabled', !view.canClear);
    [view.canUndo, view.canRedo, view.canReset].forEach((can, index) =>
      write(this.steps[index], 'ariaDisabled', `${!can}`),
    );
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
}
