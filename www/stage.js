// The canvas with the buttons over it: where the scene's targets are, and what the pointer and the keys do there.
import { seen } from './place.js';
import { Buttons } from './buttons.js';

/** @import { Readout } from './readout.js' */
/** @import { Input, Readout as Content, SceneUpdate, TargetBox, Update } from './border.js' */

/** @type {Record<string, string>} */
const ENDS = { Home: 'First', End: 'Last' };
const KEYS = /^(Arrow(Up|Down|Left|Right)|Home|End|PageUp|PageDown)$/;

export class Stage {
  /** @type {(SceneUpdate & { targets: TargetBox[] }) | null} */
  #scene = null;
  /** Where the picture is in the window, known since this frame began. @type {DOMRect | undefined} */
  #place;
  /** What the readout says. @type {Content | null} */
  #content = null;
  #touch = false;

  /**
   * @param {HTMLElement} box
   * @param {(input: Input) => void} send
   * @param {() => void} schedule asks for a frame
   * @param {(id: string, key: string) => string | null | undefined} neighbour the target that a key leads to
   */
  constructor(box, send, schedule, neighbour) {
    this.box = box;
    this.canvas = /** @type {HTMLCanvasElement} */ (box.querySelector('canvas'));
    /** Made at once and kept: in another window's document Firefox would make one of that window, which the core does not know. */
    this.context = this.canvas.getContext('2d');
    this.buttons = new Buttons(box);
    /** What is known of moments by their titles. @type {Map<string, string>} */
    this.told = new Map();
    /** Comes after the picture. @type {Readout | undefined} */
    this.readout = undefined;
    /** The pointer's latest place, told to the core once per frame.  @type {PointerEvent | null} */
    this.pointer = null;
    /** The target there. @type {string | undefined} */
    this.over = undefined;

    box.addEventListener('pointermove', (event) => {
      if (event.pointerType !== 'touch') {
        this.pointer = event;
        this.over = target(event);
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
      // Before the button that takes the focus is written to: after that it would have to be laid out.
      this.#place = seen(this.canvas);
      schedule();
    });
    box.addEventListener('click', (event) => {
      const id = target(event);
      if (this.#touch && event.detail) {
        send({ kind: 'tap', text: id ?? '', ...this.#at(event, id) });
      } else if (id) {
        send({ kind: 'activate', text: id });
      } else if (event.target === this.canvas) {
        send({ kind: 'press', ...this.#at(event) });
      }
    });
    box.addEventListener('focusin', (event) => {
      const button = /** @type {HTMLElement} */ (event.target);
      const id = target(event);
      if (id) {
        this.buttons.rove(button);
        // A click focuses too, but there the pointer says what is pointed at.
        if (button.matches(':focus-visible')) {
          send({ kind: 'focus', text: id });
        }
      }
    });
    box.addEventListener('focusout', () => send({ kind: 'blur' }));
    box.addEventListener('keydown', (event) => {
      const id = target(event);
      const { key, ctrlKey } = event;
      if (!id || event.altKey || event.metaKey) {
        return;
      }
      const step = ctrlKey ? ENDS[key] : KEYS.test(key) && !event.shiftKey && key;
      if (step) {
        const next = neighbour(id, step);
        if (next) {
          this.buttons.focus(next);
        }
      } else if (!ctrlKey && key.length === 1 && key !== ' ') {
        this.buttons.type(/** @type {HTMLElement} */ (event.target), event);
      } else {
        return;
      }
      event.preventDefault();
    });
  }

  /** Tells the core where the pointer is now. @param {(input: Input) => void} send */
  hover(send) {
    const event = this.pointer;
    this.pointer = null;
    this.#place = undefined;
    // On the readout with nothing to point at beneath, the reader is on the way to reading it: let it be.
    // (One frame after an event, only the host element is left of its target.)
    if (event) {
      const at = this.#at(event, this.over);
      if (this.over || !this.readout?.covers(at)) {
        send({ kind: 'hover', ...at });
      }
    }
  }

  /** What has to go with the picture. @param {Update} update */
  update({ scene, readout }) {
    // Asked for before anything is written, it is known already.
    const place = readout && (this.#place ?? seen(this.canvas));
    if (scene) {
      const { width, height } = scene;
      if (width !== this.#scene?.width || height !== this.#scene.height) {
        Object.assign(this.canvas.style, { width: `${width}px`, height: `${height}px` });
        this.box.style.height = `${height}px`;
      }
      // Until the new places come, the old ones are near enough for the readout to keep clear of.
      this.#scene = { width, height, targets: this.#scene?.targets ?? [] };
    }
    this.#content = readout;
    this.#read(place);
  }

  /** Shows in a readout what is pointed at, now and from now on. @param {Readout} readout */
  tell(readout) {
    this.readout = readout;
    this.#read(seen(this.canvas));
  }

  /** @param {DOMRect | null} place where the picture is in the window */
  #read(place) {
    if (this.#scene) {
      this.readout?.show(this.#content, this.#scene, place);
    }
  }

  /** Puts the buttons in their places. @param {TargetBox[]} targets */
  place(targets) {
    if (this.#scene) {
      this.#scene.targets = targets;
    }
    this.buttons.place(targets);
  }

  /**
   * Where an event is on the canvas, in the scene's pixels, also when the host scales the page. Where it is turned, too,
   * only the browser knows what an event is on: then it is somewhere in that target.
   * @param {MouseEvent} event @param {string} [id]
   */
  #at({ clientX, clientY }, id) {
    const box = this.#place ?? seen(this.canvas);
    const scene = this.#scene ?? { width: box.width, height: box.height, targets: [] };
    const x = ((clientX - box.left) * scene.width) / (box.width || 1);
    const y = ((clientY - box.top) * scene.height) / (box.height || 1);
    const on = scene.targets.find((one) => one.id === id);
    return on ? { x: within(x, on.x, on.w), y: within(y, on.y, on.h) } : { x, y };
  }
}

/** A place between two ends, not quite at either. @param {number} at @param {number} from @param {number} length */
const within = (at, from, length) => Math.max(from + 0.5, Math.min(at, from + length - 0.5));

/** The id of the target that an event is on. @param {Event} event */
const target = (event) => /** @type {HTMLElement} */ (event.target).dataset.target;
