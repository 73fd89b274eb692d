// <expulsion-graphic>: the graphic as an element. Owns the listeners on the page and the observer of the width;
// everything that decides anything is in the core.
import css from './graphic.css.js';
import { asks as addressAsks, write as writeAddress } from './address.js';
import { SITE } from './assets.js';
import { Controls, stepKey } from './controls.js';
import { told } from './failure.js';
import { Frames } from './frames.js';
import { Language } from './language.js';
import { Paper, afterwards, present } from './after.js';
import { Ledger } from './ledger.js';
import { dress, languageAround, windowOf } from './place.js';
import { reflect, upgrade } from './properties.js';
import { Look, moves, watch } from './settings.js';
import { Stage } from './stage.js';
import { start } from './start.js';
import { markup } from './template.js';
import { write } from './write.js';

/** @import { Input, Update } from './types.js' */

const KEYS = ['c', 'side', 'group', 'day'];
const ATTRIBUTES = [...KEYS, 'panels', 'theme', 'ground'];
const OBSERVED = [...ATTRIBUTES, 'lang'];

/** What is painted at once: single steps of a reader. What comes many times a second waits for the frame. */
const AT_ONCE = 'activate clear dismiss focus group press query redo reset side tap toggle undo visit'.split(' ');

/** Canvas memory grows with the square of this, and nobody sees more. */
const SHARPEST = 3;
/** Width in root font sizes (of 16 px) from which the ledger is open at first. */
const WIDE = 56;
/** Milliseconds after which an announcement can no longer be come across. */
const SAID = 3000;

export class ExpulsionGraphic extends HTMLElement {
  static observedAttributes = OBSERVED;

  /** @type {import('./expulsions_wasm.js').Chart | undefined} */
  #chart;
  /** @type {import('./start.js').Core | undefined} */
  #core;
  /** Ends every listener outside the element. */
  #connected = new AbortController();
  /** The window that shows the element. */
  #view = window;
  /** @type {ResizeObserver | undefined} */
  #observer;
  #frames = new Frames((now) => this.#work(now), (all) => this.#rest(all));
  #dirty = false;
  #resized = false;
  #drawn = false;
  #ready = false;
  #lively = false;
  /** What is shown, also while the element is moved to another place. @type {string | undefined} */
  #query;
  #sliding = false;
  /** Views that the address has yet to say; `replace`: as a step of the movement before. @type {{ query: string, replace: boolean }[]} */
  #steps = [];
  /** Views that the host has yet to hear of. @type {string[]} */
  #changes = [];
  /** Title of the table that is yet to be shown. @type {string | undefined} */
  #title;
  /** What has yet to be said. @type {string | null} */
  #announce = null;
  /** Attributes have changed in this turn. */
  #authoring = false;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #saying;

  language = new Language();
  /** Why English is spoken although something else was asked for. */
  #noLanguage = '';

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    root.append(markup());
    this.language.write(root);
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
    this.look = new Look(this, this.probe, this.live);
    this.stage = new Stage(find('[part=stage]'), this.#send, () => this.#frames.ask());
    this.controls = new Controls(root, this.#send, this.language);
    this.ledger = new Ledger(find('[part=ledger]'), this, this.language);
    this.paper = new Paper(this.stage.box, this.ledger);
    this.share = find('[data-do=share]');
    // A copy that came as one file has no address to share.
    this.share.hidden = !SITE.protocol.startsWith('http');
    this.share.addEventListener('click', this.#share);
    upgrade(this, [...ATTRIBUTES, 'address', 'query']);
  }

  /** The view that is shown, as the text of an address. Setting it is a choice like the reader's own. */
  get query() {
    return this.#query ?? this.#asked();
  }

  set query(text) {
    if (this.#chart) {
      this.#send({ kind: 'query', text: `${text}` });
    } else {
      this.#query = `${text}`;
    }
  }

  /** Whether the live graphic is drawn, and can be used. */
  get ready() {
    return this.#ready;
  }

  undo() {
    this.#send({ kind: 'undo' });
  }

  redo() {
    this.#send({ kind: 'redo' });
  }

  /** Back to the view of the attributes. */
  reset() {
    this.#send({ kind: 'reset' });
  }

  /** Points out what a query speaks of, until told of another; '' ends it. @param {string} query */
  highlight(query) {
    this.#send({ kind: 'mark', text: `${query}` });
  }

  /** What a text comes to as a query, and what in it makes no sense. @param {string} query */
  read(query) {
    const { query: text = '', problems = [] } = this.#chart?.dispatch({ kind: 'read', text: `${query}` }) ?? {};
    return { query: text, problems };
  }

  /** The view that is shown as an SVG document, in the light. @param {number} width @param {boolean} standalone */
  svg(width, standalone = false) {
    return this.#chart?.svg(width, standalone) ?? '';
  }

  /** The rows of the data behind what is shown. */
  rows() {
    return this.#chart?.rows(1e6) ?? [];
  }

  /** Opens the dialog, which comes on first use. */
  #share = () =>
    import('./share.js').then(({ open }) => open(/** @type {any} */ (this)), (error) => {
      this.problems.hidden = false;
      this.problems.textContent = told(this.language, error, 'no-dialog');
    });

  connectedCallback() {
    const view = this.ownerDocument.defaultView;
    if (!view) {
      // Nobody sees this document.
      return;
    }
    this.#view = this.#frames.view = view;
    present.add(this);
    this.#connected = new AbortController();
    const { signal } = this.#connected;
    this.removeAttribute('failed');
    dress(/** @type {ShadowRoot} */ (this.shadowRoot), css);
    // Not at once: what a resize changes may change the width again (a scroll bar), which the page would report as an error.
    this.#observer = new view.ResizeObserver(() => {
      this.#resized = true;
      this.#frames.ask();
    });
    this.#observer.observe(this.probe);
    this.stage.readout.watch(view, signal);
    watch(view, signal, () => {
      this.#theme();
      this.#motion();
    });
    this.#watchRatio(signal);
    const { document } = view;
    document.addEventListener('visibilitychange', () => {
      if (document.hidden) {
        // Nobody sees the days go by; and the page may be about to go, with its address.
        this.controls.stop();
        this.#frames.finish();
      }
    }, { signal });
    view.addEventListener('popstate', () => {
      if (this.hasAttribute('address')) {
        // Where a movement had come to, nobody goes back to.
        this.#steps = [];
        this.#frames.finish();
        this.#sliding = false;
        this.#send({ kind: 'visit', text: this.#asked() });
      }
    }, { signal });
    // Beyond a closed shadow tree around the element nobody learns what in it an event is on.
    /** @type {Event | undefined} */
    let within;
    for (const [type, box] of /** @type {const} */ ([['keydown', this], ['pointerdown', this.stage.box]])) {
      box.addEventListener(type, (event) => (within = event), { signal });
    }
    view.addEventListener('keydown', (event) => {
      const inside = event === within;
      const step = inside && stepKey(event);
      if (step) {
        event.preventDefault();
        this.#send({ kind: step });
      } else if (event.key === 'Escape' && (inside || this.stage.readout.open)) {
        this.#send({ kind: 'dismiss' });
      }
    }, { signal });
    // A readout opened by a finger closes with a tap elsewhere.
    view.addEventListener('pointerdown', (event) => {
      if (this.stage.readout.open && event !== within) {
        this.#send({ kind: 'leave' });
      }
    }, { signal });
    view.addEventListener('beforeprint', () => this.#print(), { signal });
    view.addEventListener('afterprint', () => this.paper.remove(), { signal });
    Promise.all([start(), this.#speak(), this.look.dress(signal, () => this.#theme())]).then(async ([core]) => {
      // Another language may have been asked for since.
      await this.#speak();
      if (!signal.aborted) {
        this.#core = core;
        this.#resize();
      }
    }, this.#fail);
  }

  disconnectedCallback() {
    this.#frames.finish();
    present.delete(this);
    this.#connected.abort();
    this.#observer?.disconnect();
    this.#core = undefined;
    clearTimeout(this.#saying);
    this.paper.remove();
    this.#stop();
  }

  /** Makes it a graphic for paper. */
  #print() {
    this.#frames.finish();
    const chart = this.#drawn && this.#chart;
    if (chart) {
      const query = this.hasAttribute('address') ? null : this.query;
      this.paper.put((width) => chart.svg(width, false), (address) => this.language.say('paper', address), query);
    }
  }

  /** Where the host moves the element in one step, everything stays as it is. */
  connectedMoveCallback() {
    this.#theme();
  }

  /** @param {string} name @param {string | null} before @param {string | null} value */
  attributeChangedCallback(name, before, value) {
    if (before === value) {
      return;
    }
    if (name === 'theme' || name === 'ground') {
      this.look.dress(this.#connected.signal, () => this.#theme()).then(() => this.#theme());
    } else if (name === 'lang') {
      // Before the chart is made, it takes the language that is asked for last.
      if (this.#chart) {
        this.#speak().then((changed) => {
          if (changed && this.#chart) {
            this.#frames.finish();
            this.#stop();
            this.#resize();
          }
        });
      }
    } else if (name === 'panels') {
      this.#send({ kind: 'panels', text: value ?? '' });
    } else if (!this.#chart) {
      this.#query = undefined;
    } else if (!this.#authoring) {
      // Several attributes that change together are one new view.
      this.#authoring = true;
      queueMicrotask(() => {
        this.#authoring = false;
        const text = this.#authored();
        this.#send({ kind: 'author', text });
        this.#send({ kind: 'query', text });
      });
    }
  }

  /**
   * Speaks the language of the address or the attribute, else that of the page around; whether that is another one
   * than before.
   */
  async #speak() {
    const { language } = this;
    const before = language.asked;
    const inAddress = this.hasAttribute('address') && new URLSearchParams(this.#view.location.search).get('lang');
    const asked = inAddress || this.getAttribute('lang');
    this.#noLanguage = await language.speak(asked, languageAround(this));
    const root = /** @type {ShadowRoot} */ (this.shadowRoot);
    language.write(root);
    for (const part of [this.live, this.problems, this.status]) {
      part.lang = language.locale;
      part.dir = language.rtl ? 'rtl' : 'ltr';
    }
    this.ledger.forget();
    return language.asked !== before;
  }

  /** The view that the attributes ask for. */
  #authored() {
    return KEYS.filter((key) => this.hasAttribute(key))
      .map((key) => `${key}=${encodeURIComponent(this.getAttribute(key) ?? '')}`)
      .join('&');
  }

  #asked() {
    const { location } = this.#view;
    return this.hasAttribute('address') && addressAsks(location) ? location.search : this.#authored();
  }

  #theme() {
    if (this.look.changed()) {
      this.#send({ kind: 'theme', text: this.look.theme });
      this.#wear();
    }
  }

  /** Dresses what is not painted like what is; another face needs other room. */
  #wear() {
    if (this.#chart && this.look.wear(this.#chart)) {
      this.#resize();
    }
  }

  #motion() {
    this.#lively = moves(this.#view);
    this.#send({ kind: 'motion', text: this.#lively ? 'full' : 'reduce' });
  }

  /** @param {AbortSignal} signal */
  #watchRatio(signal) {
    const again = () => {
      this.#resize();
      this.#watchRatio(signal);
    };
    const { devicePixelRatio } = this.#view;
    this.#view.matchMedia(`(resolution: ${devicePixelRatio}dppx)`).addEventListener('change', again, { once: true, signal });
  }

  /** Takes over the width, the pixel ratio and the size of type; the first time it makes the chart. */
  #resize() {
    const view = this.#view;
    // As it is laid out, however the host scales what is shown of it.
    const width = Math.floor(parseFloat(view.getComputedStyle(this.probe).width));
    if (!this.#core || !(width > 0)) {
      return;
    }
    const ratio = Math.min(view.devicePixelRatio * (this.currentCSSZoom ?? 1), SHARPEST);
    // Hosts that make the root's type smaller do it for their own sums, not because their readers have better eyes.
    const scale = Math.max(1, parseFloat(view.getComputedStyle(view.document.documentElement).fontSize) / 16);
    this.live.style.fontSize = `${16 * scale}px`;
    if (!this.#chart) {
      try {
        const panels = this.getAttribute('panels') ?? '';
        const { Chart } = this.#core;
        this.look.changed();
        const [asked, authored] = [this.#query ?? this.#asked(), this.#authored()];
        this.#chart = new Chart(this.stage.canvas, width, ratio, asked, this.look.theme, panels, scale, this.language.table);
        this.ledger.box.open = width >= WIDE * 16 * scale;
        const first = this.#chart.first();
        const { problems } = first;
        this.#take(asked === authored ? first : { ...this.#chart.dispatch({ kind: 'author', text: authored }), problems });
        this.#motion();
        this.#wear();
        this.#words();
        this.#paint(performance.now());
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
      if (input.kind === 'key') {
        // It leads from button to button.
        this.#frames.finish();
      }
      const update = this.#chart?.dispatch(input);
      if (!update) {
        return;
      }
      const before = this.#query;
      this.#take(update, sliding);
      if (update.query !== before) {
        if (this.hasAttribute('address') && input.kind !== 'visit') {
          this.#step(update.query, sliding && this.#sliding);
          this.#sliding = sliding;
        }
        this.#changes.push(update.query);
      }
      if (this.#dirty && AT_ONCE.includes(input.kind)) {
        const now = performance.now();
        if (this.#lively) {
          // What moves is still where it was. The next frame shows the beginning of its way.
          this.#chart?.tick(now);
        } else {
          this.#paint(now);
        }
      }
    } catch (error) {
      this.#fail(error);
    }
  };

  /** Notes a view for the address. @param {string} view @param {boolean} replace */
  #step(view, replace) {
    // An address that asks for nothing stands for the author's view.
    const query = view || (this.#authored() && 'c=');
    const last = replace && this.#steps.at(-1);
    if (last) {
      last.query = query;
    } else {
      this.#steps.push({ query, replace });
    }
  }

  /** @param {string} type @param {string | undefined} query */
  #tellHost(type, query) {
    this.dispatchEvent(new CustomEvent(type, { detail: { query }, bubbles: true, composed: true }));
  }

  /** Does what the core says; what is not the picture waits until that is on the screen. @param {Update} update @param {boolean} [sliding] */
  #take(update, sliding) {
    this.#query = update.query;
    const { dirty, problems, announce, matches } = update;
    // First, because it asks where things are, which is known as long as nothing is written.
    this.stage.update(update);
    if (dirty === 3 || problems.length) {
      write(this.problems, 'textContent', [this.#noLanguage, ...problems].filter(Boolean).join(' '));
      write(this.problems, 'hidden', !this.problems.textContent);
      this.#noLanguage = '';
    }
    this.#announce = announce ?? this.#announce;
    if (matches) {
      this.controls.show(matches);
    }
    if (dirty) {
      this.#dirty = true;
      this.#frames.ask();
    }
    if (dirty > 1) {
      this.#frames.later(sliding);
    }
  }

  /** Says in words what is painted: in the frame that shows it. */
  #words() {
    const view = this.#chart?.view();
    if (view) {
      this.#title = view.ledgerTitle;
      write(this.headline, 'textContent', view.headline);
      write(this.detail, 'textContent', view.detail);
      write(this.summary, 'textContent', view.summary);
      this.controls.update(view);
    }
  }

  /** Does what waited. @param {boolean} all and not only what goes with every step of a movement */
  #rest(all) {
    try {
      const chart = this.#chart;
      if (all && chart) {
        this.#words();
        const targets = chart.targets();
        if (targets) {
          this.stage.place(targets);
        }
        if (this.#title !== undefined) {
          this.ledger.show(this.#title, this.rows());
          this.#title = undefined;
        }
        this.#say();
      }
      // The first step of a movement is written at once, so that Back leads to before it.
      while (this.#steps.length && (all || !this.#steps[0].replace)) {
        const [{ query, replace }] = this.#steps.splice(0, 1);
        writeAddress(this.#view, query, replace);
      }
      for (const query of this.#changes.splice(0)) {
        this.#tellHost('expulsions-change', query);
      }
      if (all && this.#drawn && !this.#ready) {
        this.#ready = true;
        this.#tellHost('expulsions-ready', this.#query);
        afterwards(this.ownerDocument);
      }
    } catch (error) {
      this.#fail(error);
    }
  }

  /** Says in words what changed. */
  #say() {
    if (this.#announce) {
      this.status.textContent = this.#announce;
      this.#announce = null;
      clearTimeout(this.#saying);
      this.#saying = setTimeout(() => (this.status.textContent = ''), SAID);
    }
  }

  /** What a frame is for; whether things move. @param {number} now milliseconds, as the frame has them */
  #work(now) {
    if (this.#resized) {
      this.#resized = false;
      this.#resize();
    }
    this.stage.hover(this.#send);
    if (this.#dirty) {
      this.#paint(now);
    }
    this.#words();
    return this.#dirty;
  }

  /** @param {number} now milliseconds */
  #paint(now) {
    try {
      this.#dirty = false;
      const painted = this.#chart?.paint(now);
      if (painted === 2) {
        this.#dirty = true;
        this.#frames.ask();
      }
      if (painted !== 1) {
        return;
      }
    } catch (error) {
      this.#fail(error);
      return;
    }
    this.#frames.painted();
    if (!this.#drawn) {
      this.#drawn = true;
      this.#swap(true);
    }
  }

  /** Puts the live graphic in the place of the static one, or back. @param {boolean} live */
  #swap(live) {
    this.twin.hidden = live;
    this.live.hidden = !live;
  }

  #stop() {
    this.#frames.stop();
    this.#steps = [];
    this.#changes = [];
    this.#announce = null;
    this.controls.stop();
    this.#chart?.free();
    this.#chart = undefined;
    this.shadowRoot?.querySelector('dialog')?.close();
    // Some engines keep a canvas's memory for long.
    this.stage.canvas.width = this.stage.canvas.height = 0;
    this.#drawn = this.#ready = false;
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
    this.problems.textContent = `${told(this.language, error, 'stopped')} ${this.language.say('still')}`;
  };
}

reflect(ExpulsionGraphic.prototype, ATTRIBUTES);

if (!customElements.get('expulsion-graphic')) {
  customElements.define('expulsion-graphic', ExpulsionGraphic);
}
