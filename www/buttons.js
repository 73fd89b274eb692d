// The buttons over the canvas, for every way to use a page but the pointer: a grid of tiles, a list of bars, a list of
// days. Each panel is one tab stop with a way past it.

import { write } from './write.js';

/** @import { TargetBox } from './border.js' */

/** Milliseconds after which a letter begins a new word. */
const PAUSE = 1000;

export class Buttons {
  /** @type {Map<string, HTMLButtonElement>} */
  #buttons = new Map();
  /** What each button was told last. @type {WeakMap<HTMLButtonElement, TargetBox>} */
  #told = new WeakMap();
  #typed = '';
  #last = 0;
  /** Where typing has led so far. @type {HTMLElement | undefined} */
  #found;

  /** @param {HTMLElement} box the stage */
  constructor(box) {
    this.root = /** @type {ShadowRoot} */ (box.getRootNode());
    this.panels = /** @type {HTMLElement[]} */ ([...box.querySelectorAll('[data-panel]')]);
    for (const panel of this.panels) {
      past(panel).addEventListener('click', () => this.#skip(panel));
    }
  }

  /** @param {string} id */
  focus(id) {
    this.#buttons.get(id)?.focus();
  }

  /** Makes a button its panel's only tab stop, and the one that the readout describes. @param {HTMLElement} button */
  rove(button) {
    this.root.querySelector('[aria-describedby=readout]')?.removeAttribute('aria-describedby');
    button.setAttribute('aria-describedby', 'readout');
    const panel = /** @type {HTMLElement} */ (button.closest('[data-panel]'));
    for (const other of panel.querySelectorAll('[tabindex="0"]')) {
      /** @type {HTMLElement} */ (other).tabIndex = -1;
    }
    button.tabIndex = 0;
  }

  /** Moves the focus to the next button of the panel whose name begins with what is being typed. @param {HTMLElement} button @param {KeyboardEvent} event */
  type(button, { key, timeStamp }) {
    const anew = timeStamp - this.#last > PAUSE || this.#typed === key || this.#found !== button;
    this.#typed = anew ? key : this.#typed + key;
    this.#last = timeStamp;
    const all = [...this.#all(/** @type {HTMLElement} */ (button.closest('[data-panel]')))];
    const at = all.indexOf(/** @type {HTMLButtonElement} */ (button)) + (this.#typed.length > 1 ? 0 : 1);
    const wanted = plain(this.#typed);
    const rest = [...all.slice(at), ...all.slice(0, at)];
    this.#found = rest.find((other) => plain(other.ariaLabel ?? '').startsWith(wanted)) ?? button;
    this.#found.focus();
  }

  /** @param {TargetBox[]} targets */
  place(targets) {
    const focused = /** @type {HTMLElement | null} */ (this.root.activeElement);
    const before = focused?.closest('[data-panel]');
    const old = this.#buttons;
    this.#buttons = new Map();
    for (const panel of this.panels) {
      const own = targets.filter((target) => target.panel === panel.dataset.panel);
      write(panel, 'hidden', !own.length);
      write(past(panel), 'hidden', !own.length);
      if (panel.role === 'grid') {
        this.#rows(panel, own, old);
      } else {
        arrange(
          panel,
          own.map((target) => this.#item(target, 'listitem', old)),
        );
      }
      if (own.length) {
        const { x, y } = own[0];
        write(past(panel).style, 'left', `${x}px`);
        write(past(panel).style, 'top', `${y}px`);
        if (!panel.querySelector('[tabindex="0"]')) {
          /** @type {HTMLElement} */ (panel.querySelector('button')).tabIndex = 0;
        }
      }
    }
    // What was focused may have moved within its panel, which loses the focus, or be gone.
    if (before && this.root.activeElement !== focused) {
      const next = focused?.isConnected ? focused : before.querySelector('[tabindex="0"]');
      /** @type {HTMLElement | null} */ (next)?.focus();
    }
  }

  /** @param {HTMLElement} panel @param {TargetBox[]} targets @param {Map<string, HTMLButtonElement>} old */
  #rows(panel, targets, old) {
    const columns = [...new Set(targets.map(({ x }) => Math.round(x)))].sort((a, b) => a - b);
    if (panel.closest('[dir]')?.matches('[dir=rtl]')) {
      columns.reverse();
    }
    /** @type {Map<number, HTMLElement[]>} */
    const rows = new Map();
    for (const target of targets) {
      const cell = this.#item(target, 'gridcell', old);
      write(cell, 'ariaColIndex', `${columns.indexOf(Math.round(target.x)) + 1}`);
      rows.set(target.y, [...(rows.get(target.y) ?? []), cell]);
    }
    write(panel, 'ariaColCount', `${columns.length}`);
    const boxes = [...rows.keys()].map((_, index) => /** @type {HTMLElement} */ (panel.children[index]) ?? box('row'));
    [...rows.values()].forEach((cells, index) => arrange(boxes[index], cells));
    arrange(panel, boxes);
  }

  /** The element that holds a target's button, new or known. @param {TargetBox} target @param {string} role @param {Map<string, HTMLButtonElement>} old */
  #item(target, role, old) {
    const { id, x, y, w, h, label, pressed } = target;
    let button = old.get(id);
    if (!button) {
      button = document.createElement('button');
      button.type = 'button';
      button.dataset.target = id;
      button.tabIndex = -1;
      box(role).append(button);
    }
    this.#buttons.set(id, button);
    const told = this.#told.get(button);
    this.#told.set(button, target);
    if (told?.label !== label) {
      button.ariaLabel = label;
    }
    if (told?.pressed !== pressed) {
      button.ariaPressed = `${pressed}`;
    }
    if (!told || told.x !== x || told.y !== y || told.w !== w || told.h !== h) {
      button.style.cssText = `left:${x}px;top:${y}px;width:${w}px;height:${h}px`;
    }
    return /** @type {HTMLElement} */ (button.parentElement);
  }

  /** @param {HTMLElement} panel */
  #all(panel) {
    return /** @type {NodeListOf<HTMLButtonElement>} */ (panel.querySelectorAll('button'));
  }

  /** Past a panel comes the next one's stop, or the ledger. @param {HTMLElement} panel */
  #skip(panel) {
    const rest = this.panels.slice(this.panels.indexOf(panel) + 1).find((other) => !other.hidden);
    const next = rest ? rest.querySelector('[tabindex="0"]') : this.root.querySelector('[part=ledger] summary');
    /** @type {HTMLElement | null} */ (next)?.focus();
  }
}

/** The way past a panel stands before it. @param {HTMLElement} panel */
const past = (panel) => /** @type {HTMLElement} */ (panel.previousElementSibling);

/** @param {string} role */
function box(role) {
  const element = document.createElement('div');
  element.role = role;
  return element;
}

/** Gives an element exactly these children, and touches none that is in its place. @param {HTMLElement} parent @param {HTMLElement[]} children */
function arrange(parent, children) {
  children.forEach((child, at) => {
    if (parent.children[at] !== child) {
      parent.insertBefore(child, parent.children[at] ?? null);
    }
  });
  while (parent.children.length > children.length) {
    parent.lastElementChild?.remove();
  }
}

/** Letters alone, without marks and case. @param {string} text */
const plain = (text) =>
  text
    .normalize('NFD')
    .replace(/[\p{M}\s]/gu, '')
    .toLowerCase();
