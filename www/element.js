// <expulsion-graphic>: the graphic as an element. Owns the listeners on the page, the observer of the width and the
// one requestAnimationFrame; everything that decides anything is in the core.
import css from './graphic.css.js';
import * as address from './address.js';
import { Controls } from './controls.js';
import { Ledger } from './ledger.js';
import { Stage } from './stage.js';
import { Failure, start } from './start.js';
import { markup } from './template.js';

/** @import { Input, Update } from './types.js' */

const KEYS = ['c', 'side', 'group', 'day'];
const ATTRIBUTES = [...KEYS, 'panels', 'theme'];

/** Canvas memory grows with the square of this, and nobody sees more. */
const SHARPEST = 3;
/** Width in root font sizes (of 16 px) from which the ledger is open at first. */
const WIDE = 56;
/** Milliseconds after which an announcement can no longer be come across. */
const SAID = 3000;

const sheet = new CSSStyleSheet();
sheet.replaceSync(css);

export class ExpulsionGraphic extends HTMLElement {
  static observedAttributes = ATTRIBUTES;

  /** @type {import('./expulsions_wasm.js').Chart | undefined} */
  #chart;
  /** @type {import('./start.js').Core | undefined} */
  #core;
  /** Ends every listener outside the element. */
  #connected = new AbortController();
  // Not at once: what a resize changes may change the width again (a scroll bar), which the page would report as an error.
  #observer = new ResizeObserver(() => {
    this.#resized = true;
    this.#schedule();
  });
  #width = 0;
  #frame = 0;
  #dirty = false;
  #resized = false;
  #drawn = false;
  #query = '';
  #sliding = false;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #saying;

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet];
    root.append(markup());
    /** @type {<T extends HTMLElement>(selector: string) => T} */
    const find = (selector) => /** @type {any} */ (root.querySelector(selector));
    this.probe = find('.probe');
    this.twin = find('slot');
    this.live = find('.live');
    this.headline = find('[part=headline]');
    this.detail = find('[part=detail]');
    this.summary = find('[part=summary]');
    this.problems = find('[part=problems]');
    this.status = find('[part=status]');
    this.stage = new Stage(find('[part=stage]'), this.#send, () => this.#schedule());
    this.controls = new Controls(root, this.#send);
    this.ledger = new Ledger(find('[part=ledger]'), this);
  }

  connectedCallback() {
    this.#connected = new AbortController();
    const { signal } = this.#connected;
    this.#observer.observe(this.probe);
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => this.#theme(), { signal });
    this.#watchRatio(signal);
    addEventListener('popstate', () => {
      this.#sliding = false;
      this.#send({ kind: 'query', text: this.#asked() });
    }, { signal });
    addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && (event.composedPath().includes(this) || this.stage.readout.open)) {
        this.#send({ kind: 'dismiss' });
      }
    }, { signal });
    // A readout opened by a finger closes with a tap elsewhere.
    addEventListener('pointerdown', (event) => {
      if (this.stage.readout.open && !event.composedPath().includes(this.stage.box)) {
        this.#send({ kind: 'leave' });
      }
    }, { signal });
    start().then((core) => {
      if (!signal.aborted) {
        this.#core = core;
        this.#resize();
      }
    }, this.#fail);
  }

  disconnectedCallback() {
    this.#connected.abort();
    this.#observer.disconnect();
    this.#core = undefined;
    this.#stop();
  }

  /** @param {string} name @param {string | null} before @param {string | null} value */
  attributeChangedCallback(name, before, value) {
    if (!this.#chart || before === value) {
      return;
    }
    if (name === 'theme') {
      this.#theme();
    } else if (name === 'panels') {
      this.#stop();
      this.#resize();
    } else {
      this.#send({ kind: 'query', text: this.#authored() });
    }
  }

  /** The view that the attributes ask for. */
  #authored() {
    return KEYS.filter((key) => this.hasAttribute(key))
      .map((key) => `${key}=${encodeURIComponent(this.getAttribute(key) ?? '')}`)
      .join('&');
  }

  #asked() {
    return this.hasAttribute('address') && address.asks() ? address.read() : this.#authored();
  }

  /** The theme in force: the attribute, else the reader's setting. */
  #themeName() {
    const asked = this.getAttribute('theme');
    const dark = asked === 'dark' || (asked !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
    this.live.dataset.theme = dark ? 'dark' : 'light';
    return dark ? 'dark' : 'light';
  }

  #theme() {
    this.#send({ kind: 'theme', text: this.#themeName() });
  }

  /** @param {AbortSignal} signal */
  #watchRatio(signal) {
    const again = () => {
      this.#resize();
      this.#watchRatio(signal);
    };
    matchMedia(`(resolution: ${devicePixelRatio}dppx)`).addEventListener('change', again, { once: true, signal });
  }

  /** Takes over the width, the pixel ratio and the size of type; the first time it makes the chart. */
  #resize() {
    const width = Math.floor(this.probe.getBoundingClientRect().width);
    if (!this.#core || !(width > 0)) {
      return;
    }
    const ratio = Math.min(devicePixelRatio, SHARPEST);
    // Hosts that make the root's type smaller do it for their own sums, not because their readers have better eyes.
    const scale = Math.max(1, parseFloat(getComputedStyle(document.documentElement).fontSize) / 16);
    this.live.style.fontSize = `${16 * scale}px`;
    if (!this.#chart) {
      try {
        const panels = this.getAttribute('panels') ?? '';
        const { Chart } = this.#core;
        this.#chart = new Chart(this.stage.canvas, width, ratio, this.#asked(), this.#themeName(), panels, scale);
        this.ledger.box.open = width >= WIDE * 16 * scale;
        this.#take(this.#chart.first());
      } catch (error) {
        this.#fail(error);
      }
      return;
    }
    this.#send({ kind: 'resize', width, ratio, scale });
  }

  /** @type {(input: Input, sliding?: boolean) => void} */
  #send = (input, sliding = false) => {
    try {
      const update = this.#chart?.dispatch(input);
      if (!update) {
        return;
      }
      const before = this.#query;
      this.#take(update);
      if (update.query !== before) {
        if (this.hasAttribute('address') && input.kind !== 'query') {
          address.write(update.query, sliding && this.#sliding);
          this.#sliding = sliding;
        }
        this.dispatchEvent(new CustomEvent('expulsions-change', { detail: { query: update.query }, bubbles: true }));
      }
    } catch (error) {
      this.#fail(error);
    }
  };

  /** Does what the core says. @param {Update} update */
  #take(update) {
    this.#query = update.query;
    if (update.dirty) {
      this.#dirty = true;
      this.#schedule();
    }
    if (update.view) {
      this.ledger.show(update.view.ledgerTitle, this.#chart?.rows(1e6) ?? []);
    }
    this.#tell(update);
    this.stage.update(update);
    this.controls.update(update);
  }

  /** Says in words what changed. @param {Update} update */
  #tell({ view, problems, announce }) {
    if (view) {
      this.headline.textContent = view.headline;
      this.detail.textContent = view.detail;
      this.summary.textContent = view.summary;
    }
    if (view || problems.length) {
      this.problems.textContent = problems.join(' ');
      this.problems.hidden = !problems.length;
    }
    if (announce) {
      this.status.textContent = announce;
      clearTimeout(this.#saying);
      this.#saying = setTimeout(() => (this.status.textContent = ''), SAID);
    }
  }

  #schedule() {
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      if (this.#resized) {
        this.#resized = false;
        this.#resize();
      }
      this.stage.hover(this.#send);
      if (this.#dirty) {
        this.#paint();
      }
    });
  }

  #paint() {
    try {
      this.#dirty = false;
      if (!this.#chart?.paint()) {
        return;
      }
    } catch (error) {
      this.#fail(error);
      return;
    }
    const mark = this.#drawn ? 'expulsions-redrawn' : 'expulsions-drawn';
    requestAnimationFrame(() => performance.mark(mark));
    if (!this.#drawn) {
      this.#drawn = true;
      this.#swap(true);
      this.dispatchEvent(new CustomEvent('expulsions-ready', { bubbles: true }));
    }
  }

  /** Puts the live graphic in the place of the static one, or back. @param {boolean} live */
  #swap(live) {
    this.twin.hidden = live;
    this.live.hidden = !live;
  }

  #stop() {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.controls.stop();
    this.#chart?.free();
    this.#chart = undefined;
    // Some engines keep a canvas's memory for long.
    this.stage.canvas.width = this.stage.canvas.height = 0;
    this.#drawn = false;
    this.#swap(false);
  }

  /** Back to the static twin, with a sentence. @param {unknown} error */
  #fail = (error) => {
    console.error(error);
    this.#core = undefined;
    // After a panic the chart cannot even be freed.
    const chart = this.#chart;
    this.#chart = undefined;
    this.#stop();
    try {
      chart?.free();
    } catch {}
    this.setAttribute('failed', '');
    this.problems.hidden = false;
    this.problems.textContent =
      error instanceof Failure
        ? error.message
        : 'The interactive graphic has stopped because of an error. Reloading the page may help. The picture and the table still stand.';
  };
}

for (const name of ATTRIBUTES) {
  Object.defineProperty(ExpulsionGraphic.prototype, name, {
    /** @this {HTMLElement} */
    get() {
      return this.getAttribute(name) ?? '';
    },
    /** @this {HTMLElement} @param {unknown} value */
    set(value) {
      if (value === null || value === undefined) {
        this.removeAttribute(name);
      } else {
        this.setAttribute(name, `${value}`);
      }
    },
  });
}

if (!customElements.get('expulsion-graphic')) {
  customElements.define('expulsion-graphic', ExpulsionGraphic);
}
