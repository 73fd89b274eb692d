// The canvas with the buttons over it: where the scene's targets are, and what the pointer and the keys do there.
import { Readout } from './readout.js';

/** @import { Input, Scene, Update } from './types.js' */

const KEYS = /^(Arrow(Up|Down|Left|Right)|Home|End|PageUp|PageDown)$/;

export class Stage {
  /** @type {Map<string, HTMLButtonElement>} */
  #buttons = new Map();
  /** @type {Scene | null} */
  #scene = null;
  #touch = false;
  #pressing = false;

  /**
   * @param {HTMLElement} box
   * @param {(input: Input) => void} send
   * @param {() => void} schedule asks for a frame
   */
  constructor(box, send, schedule) {
    this.box = box;
    this.canvas = /** @type {HTMLCanvasElement} */ (box.querySelector('canvas'));
    this.readout = new Readout(/** @type {HTMLElement} */ (box.querySelector('#readout')));
    /** The pointer's latest place, told to the core once per frame.  @type {PointerEvent | null} */
    this.pointer = null;

    box.addEventListener('pointermove', (event) => {
      if (event.pointerType !== 'touch') {
        this.pointer = event;
        schedule();
      }
    });
    box.addEventListener('pointerleave', (event) => {
      if (event.pointerType !== 'touch') {
        this.pointer = null;
        send({ kind: 'leave' });
      }
    });
    box.addEventListener('pointerdown', (event) => {
      this.#touch = event.pointerType === 'touch';
      this.#pressing = true;
    });
    box.addEventListener('pointerup', () => (this.#pressing = false));
    box.addEventListener('click', (event) => {
      const id = target(event);
      // A finger does not hover: its tap opens the readout as well.
      if (this.#touch && event.detail) {
        send({ kind: 'hover', ...this.#at(event) });
      }
      if (id) {
        send({ kind: 'activate', text: id });
      } else if (event.target === this.canvas) {
        send({ kind: 'press', ...this.#at(event) });
      }
    });
    box.addEventListener('focusin', (event) => {
      const button = /** @type {HTMLElement} */ (event.target);
      const id = target(event);
      if (id) {
        this.#rove(button);
        // A click focuses too, but there the pointer says what is pointed at.
        if (!this.#pressing) {
          send({ kind: 'focus', text: id });
        }
        this.#pressing = false;
      }
    });
    box.addEventListener('focusout', () => send({ kind: 'blur' }));
    box.addEventListener('keydown', (event) => {
      const id = target(event);
      if (id && KEYS.test(event.key) && !event.altKey && !event.metaKey && !event.shiftKey) {
        event.preventDefault();
        send({ kind: 'key', text: id, key: event.key });
      }
    });
  }

  /** Tells the core where the pointer is now. @param {(input: Input) => void} send */
  hover(send) {
    const event = this.pointer;
    this.pointer = null;
    // On the readout with nothing to point at beneath, the reader is on the way to reading it: let it be.
    if (event && (target(event) || !this.readout.covers(event))) {
      send({ kind: 'hover', ...this.#at(event) });
    }
  }

  /** @param {Update} update */
  update({ scene, readout, focus }) {
    if (scene) {
      this.#place(scene);
    }
    if (this.#scene) {
      this.readout.show(readout, this.#scene);
    }
    const button = focus && this.#buttons.get(focus);
    if (button) {
      button.focus();
    }
  }

  /** @param {Scene} scene */
  #place(scene) {
    this.#scene = scene;
    const { width, height } = scene;
    Object.assign(this.canvas.style, { width: `${width}px`, height: `${height}px` });
    const root = /** @type {ShadowRoot} */ (this.box.getRootNode());
    const focused = /** @type {HTMLElement | null} */ (root.activeElement);
    const old = this.#buttons;
    this.#buttons = new Map();
    /** @type {Record<string, number>} */
    const filled = {};
    for (const { id, panel, x, y, w, h, label, pressed } of scene.targets) {
      const button = old.get(id) ?? document.createElement('button');
      old.delete(id);
      this.#buttons.set(id, button);
      const group = this.#group(panel);
      const at = (filled[panel] = (filled[panel] ?? -1) + 1);
      if (group.children[at] !== button) {
        group.insertBefore(button, group.children[at] ?? null);
      }
      if (!button.dataset.target) {
        button.type = 'button';
        button.dataset.target = id;
        button.tabIndex = -1;
        button.setAttribute('aria-describedby', 'readout');
      }
      button.ariaLabel = label;
      button.ariaPressed = `${pressed}`;
      Object.assign(button.style, { left: `${x}px`, top: `${y}px`, width: `${w}px`, height: `${h}px` });
    }
    for (const button of old.values()) {
      button.remove();
    }
    for (const group of this.box.querySelectorAll('[data-panel]')) {
      const first = /** @type {HTMLElement | null} */ (group.firstElementChild);
      if (first && !group.querySelector('[tabindex="0"]')) {
        first.tabIndex = 0;
      }
    }
    // What was focused may have moved within its panel, which loses the focus, or be gone.
    if (focused?.dataset.target && root.activeElement !== focused) {
      const panel = focused.dataset.target.split(':')[0];
      const next = focused.isConnected ? focused : this.#group(panel).querySelector('[tabindex="0"]');
      /** @type {HTMLElement | null} */ (next)?.focus();
    }
  }

  /** @param {string} panel */
  #group(panel) {
    return /** @type {HTMLElement} */ (this.box.querySelector(`[data-panel="${panel}"]`));
  }

  /** Makes a button its panel's only tab stop. @param {HTMLElement} button */
  #rove(button) {
    for (const other of button.parentElement?.querySelectorAll('[tabindex="0"]') ?? []) {
      /** @type {HTMLElement} */ (other).tabIndex = -1;
    }
    button.tabIndex = 0;
  }

  /** Where an event is on the canvas, in the scene's pixels, also when the host scales the page. @param {MouseEvent} event */
  #at({ clientX, clientY }) {
    const { left, top, width } = this.canvas.getBoundingClientRect();
    const zoom = (this.#scene?.width ?? width) / (width || 1);
    return { x: (clientX - left) * zoom, y: (clientY - top) * zoom };
  }
}

/** The id of the target that an event is on. @param {Event} event */
const target = (event) => /** @type {HTMLElement} */ (event.target).dataset.target;
