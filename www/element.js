// <expulsion-graphic>: the graphic as an element. Owns the listeners on the page and the observer of the width; everything
// that decides anything is in the core.
import css from './graphic.css.js';
import { Steps, asks as addressAsks } from './address.js';
import { SITE } from './assets.js';
import { bare } from './bare.js';
import { KEYS } from './border.js';
import { Controls } from './controls.js';
import { Failure, told } from './failure.js';
import { Frames } from './frames.js';
import { Language } from './language.js';
import { News } from './news.js';
import { afterwards, present } from './after.js';
import { dress, languageAround } from './place.js';
import { reflect, upgrade } from './properties.js';
import { Look, media, moves, watch } from './settings.js';
import { Stage } from './stage.js';
import { start } from './start.js';
import { markup } from './template.js';
import { write } from './write.js';

/** @import { Input, Update } from './border.js' */

const ATTRIBUTES = [...KEYS, 'panels', 'theme', 'ground'];
const OBSERVED = [...ATTRIBUTES, 'lang'];

/** What waits for the frame, as it comes many times a second or is none of the reader's own steps: those are painted at once. */
const WAITS = 'author blur dayIndex hover leave mark motion panels play resize theme'.split(' ');

/** Canvas memory grows with the square of this, and nobody sees more. */
const SHARPEST = 3;
/** Width in root font sizes (of 16 px) from which the ledger is open at first. */
const WIDE = 56;
/** Milliseconds after which an announcement can no longer be come across. */
const SAID = 3000;

/** Half a character, as a host's script may leave it behind, is no text that an address can hold. @param {string} text */
const whole = (text) => text.replace(/\p{Cs}/gu, '\uFFFD');

/**
 * The element's shadow tree. A host's markup may have made one already, closed or not, which is then ours; one that its
 * script has made is not, and the graphic, in a tree that nobody sees, leaves the page as it is.
 * @param {HTMLElement} host
 */
function tree(host) {
  for (const mode of /** @type {const} */ (['open', 'closed'])) {
    try {
      const root = host.attachShadow(bare({ mode }));
      root.replaceChildren();
      return root;
    } catch (error) {
      console.warn(error);
    }
  }
  return document.createElement('div').attachShadow(bare({ mode: 'open' }));
}

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
  #frames = new Frames(
    (now) => this.#work(now),
    (all) => this.#rest(all),
  );
  #dirty = false;
  #resized = false;
  #drawn = false;
  #ready = false;
  #lively = false;
  /** What is shown, also while the element is moved to another place. @type {string | undefined} */
  #query;
  #steps = new Steps();
  #news = new News(this);
  /** Title of the table that is yet to be shown. @type {string | undefined} */
  #title;
  /** What has yet to be said. @type {string | null} */
  #announce = null;
  /** Attributes have changed in this turn. */
  #authoring = false;
  /** The table below the picture. @type {import('./ledger.js').Ledger | undefined} */
  #ledger;
  /** The list of what the search field finds. @type {import('./search.js').Search | undefined} */
  #search;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #saying;

  #language = new Language({ english: () => import('./english.js'), other: () => import('./translate.js') });
  // What a page could write into, it could break.
  #root;
  #probe;
  #twin;
  #live;
  #headline;
  #detail;
  #summary;
  #problems;
  #status;
  #look;
  #stage;
  #controls;
  #table;
  /** Comes after the picture. @type {import('./print.js').Paper | undefined} */
  #paper;
  #share;
  /** Sentences for the reader by what they are about, each for as long as it is true. */
  #notes = { failure: '', language: '', problems: '', dialog: '' };

  constructor() {
    super();
    const root = tree(this);
    this.#root = root;
    root.append(markup());
    this.#language.write(root);
    /** @type {<T extends HTMLElement>(selector: string) => T} */
    const find = (selector) => /** @type {any} */ (root.querySelector(selector));
    this.#probe = find('.probe');
    this.#twin = find('slot');
    this.#live = find('.live');
    this.#headline = find('[part=headline]');
    this.#detail = find('[part=detail]');
    this.#summary = find('[part=summary]');
    this.#problems = find('[part=problems]');
    this.#status = find('[part=status]');
    this.#look = new Look(this, this.#probe, this.#live);
    this.#stage = new Stage(
      find('[part=stage]'),
      this.#send,
      () => this.#frames.ask(),
      (id, key) => {
        // It leads from button to button.
        this.#frames.finish();
        return this.#ask((chart) => chart.neighbour(id, key));
      },
    );
    this.#controls = new Controls(root, this.#send, this.#language);
    this.#table = /** @type {HTMLDetailsElement} */ (find('[part=ledger]'));
    this.#table.addEventListener('toggle', () => this.#bringTable());
    this.#share = find('[data-do=share]');
    // A copy that came as one file has no address to share.
    this.#share.hidden = !SITE.protocol.startsWith('http');
    this.#share.addEventListener('click', () => this.#open(import('./share.js')));
    find('[data-do=help]').addEventListener('click', () => this.#open(import('./help.js')));
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

  /** Whether the live graphic is there whole. */
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
    const { query: text, problems } = this.#ask((chart) => chart.read(`${query}`)) ?? { query: '', problems: [] };
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

  /** Opens a dialog, which comes on first use. @param {Promise<{ open: (host: any, root: ShadowRoot, language: Language) => Promise<void> }>} script */
  async #open(script) {
    try {
      await (await script).open(this, this.#root, this.#language);
      this.#note('dialog', '');
    } catch (error) {
      this.#missing(error);
    }
  }

  /** Says that something which comes when it is needed did not. @param {unknown} error */
  #missing = (error) => this.#note('dialog', told(this.#language, error, 'not-there'));

  /** Says something for as long as it is true; '' is that it is no longer. @param {'failure' | 'language' | 'problems' | 'dialog'} about @param {string} text */
  #note(about, text) {
    this.#notes[about] = text;
    this.#problems.textContent = Object.values(this.#notes).filter(Boolean).join(' ');
    this.#problems.hidden = !this.#problems.textContent;
  }

  connectedCallback() {
    const view = this.ownerDocument.defaultView;
    if (!view) {
      // Nobody sees this document.
      return;
    }
    this.#view = this.#frames.view = view;
    present.add(this);
    try {
      this.#connect(view);
    } catch (error) {
      this.#fail(error);
    }
  }

  /** @param {Window & typeof globalThis} view */
  #connect(view) {
    this.#connected = new AbortController();
    const { signal } = this.#connected;
    const until = bare({ signal });
    dress(this.#root, css);
    // Not at once: what a resize changes may change the width again (a scroll bar), which the page would report as an error.
    this.#observer = new view.ResizeObserver(() => {
      this.#resized = true;
      this.#frames.ask();
    });
    this.#observer.observe(this.#probe);
    watch(view, signal, () => {
      this.#wearAgain();
      this.#motion();
    });
    this.#watchRatio(signal);
    const { document } = view;
    document.addEventListener(
      'visibilitychange',
      () => {
        if (document.hidden) {
          // Nobody sees the days go by; and the page may be about to go, with its address.
          this.#controls.stop();
          this.#frames.finish();
        }
      },
      until,
    );
    view.addEventListener(
      'popstate',
      () => {
        if (this.hasAttribute('address')) {
          this.#steps.forget();
          this.#send({ kind: 'visit', text: this.#asked() });
        }
      },
      until,
    );
    // Beyond a closed shadow tree around the element nobody learns what in it an event is on.
    /** @type {Event | undefined} */
    let within;
    this.#stage.box.addEventListener('pointerdown', (event) => (within = event), until);
    // A readout opened by a finger closes with a tap elsewhere.
    view.addEventListener(
      'pointerdown',
      (event) => {
        if (this.#stage.readout?.open && event !== within) {
          this.#send({ kind: 'leave' });
        }
      },
      until,
    );
    view.addEventListener('beforeprint', () => this.#print(), until);
    view.addEventListener('afterprint', () => this.#paper?.remove(), until);
    // A later change around speaks for an element that has no language of its own.
    const around = new view.MutationObserver(() => this.hasAttribute('lang') || this.#switch());
    for (let root = this.getRootNode(); root; root = /** @type {any} */ (root).host?.getRootNode()) {
      around.observe(root, bare({ attributeFilter: ['lang'], subtree: true }));
    }
    signal.addEventListener('abort', () => around.disconnect());
    view.addEventListener('online', () => this.#again(signal), until);
    this.#begin(signal);
  }

  /** @param {AbortSignal} signal */
  #begin(signal) {
    this.removeAttribute('failed');
    this.#note('failure', '');
    Promise.all([start(), this.#speak(), this.#look.dress(signal, () => this.#theme())]).then(async ([core]) => {
      // Another language may have been asked for since.
      await this.#speak();
      if (!signal.aborted) {
        this.#core = core;
        this.#resize();
      }
    }, this.#fail);
  }

  /** Takes the keys, the search field's words and what is pointed at, as soon as there is something that they can mean. */
  #listen() {
    const { signal } = this.#connected;
    import('./readout.js').then(({ Readout }) => {
      const stage = this.#stage;
      const readout =
        stage.readout ?? new Readout(/** @type {HTMLElement} */ (this.#root.querySelector('#readout')), stage.told);
      readout.watch(this.#view, signal);
      stage.tell(readout);
    }, this.#missing);
    import('./search.js').then(({ Search }) => {
      this.#search ??= new Search(
        this.#controls.search,
        this.#send,
        (text) => this.#ask((chart) => chart.search(text)) ?? [],
        this.#language,
      );
    }, this.#missing);
    import('./keys.js').then(
      ({ listen }) =>
        listen(
          this,
          this.#root,
          signal,
          (kind) => this.#send({ kind }),
          () => !!this.#stage.readout?.open,
        ),
      console.error,
    );
  }

  /** Tries once more what failed for want of a connection. @param {AbortSignal} signal */
  #again(signal) {
    this.#note('dialog', '');
    if (this.hasAttribute('failed')) {
      this.#begin(signal);
    } else if (this.#drawn) {
      this.#listen();
      void this.#switch();
    }
  }

  disconnectedCallback() {
    present.delete(this);
    this.#frames.finish();
    this.#connected.abort();
    this.#observer?.disconnect();
    this.#core = undefined;
    clearTimeout(this.#saying);
    this.#paper?.remove();
    this.#stop();
  }

  /** Makes it a graphic for paper. */
  #print() {
    this.#frames.finish();
    const chart = this.#drawn && this.#chart;
    if (chart) {
      const query = this.hasAttribute('address') ? null : this.query;
      this.#paper?.put(
        (width) => chart.svg(width, false),
        (address) => this.#language.say('paper', address),
        query,
      );
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
      this.#wearAgain();
    } else if (name === 'lang') {
      void this.#switch();
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

  /** Speaks another language where one is asked for now. */
  async #switch() {
    // Before the chart is made, it takes the language that is asked for last.
    if (this.#chart && (await this.#speak()) && this.#chart) {
      this.#stop();
      this.#resize();
    }
  }

  /**
   * Speaks the language of the address or the attribute, else that of the page around; whether that is another one
   * than before.
   */
  async #speak() {
    const language = this.#language;
    const before = language.asked;
    const inAddress = this.hasAttribute('address') && new URLSearchParams(this.#view.location.search).get('lang');
    const asked = inAddress || this.getAttribute('lang');
    this.#note('language', await language.speak(asked, languageAround(this)));
    // For the page of the frame.
    this.#live.dataset.later = language.later ?? '';
    for (const part of [this.#live, this.#problems, this.#status]) {
      part.lang = language.locale;
      part.dir = language.rtl ? 'rtl' : 'ltr';
    }
    if (language.asked === before) {
      return false;
    }
    language.write(this.#root);
    this.#ledger?.forget();
    return true;
  }

  /** The view that the attributes ask for. */
  #authored() {
    return KEYS.filter((key) => this.hasAttribute(key))
      .map((key) => `${key}=${encodeURIComponent(whole(this.getAttribute(key) ?? ''))}`)
      .join('&');
  }

  #asked() {
    const { location } = this.#view;
    return this.hasAttribute('address') && addressAsks(location) ? location.search : this.#authored();
  }

  /** Where it is asked for only now, what a host or the system chooses has to come first. */
  #wearAgain() {
    this.#look.dress(this.#connected.signal, () => this.#theme()).then(() => this.#theme());
  }

  #theme() {
    if (this.#look.changed()) {
      this.#send({ kind: 'theme', text: this.#look.theme });
      this.#wear();
    }
  }

  /** Dresses what is not painted like what is; another face needs other room. */
  #wear() {
    if (this.#chart && this.#look.wear(this.#chart)) {
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
    media(this.#view, `(resolution: ${devicePixelRatio}dppx)`)?.addEventListener?.(
      'change',
      again,
      bare({ once: true, signal }),
    );
  }

  /** Takes over the width, the pixel ratio and the size of type; the first time it makes the chart. */
  #resize() {
    const view = this.#view;
    // As it is laid out, however the host scales what is shown of it.
    const width = Math.floor(parseFloat(view.getComputedStyle(this.#probe).width));
    if (!this.#core || !(width > 0)) {
      return;
    }
    // A page may have made it anything.
    const fine = view.devicePixelRatio * (this.currentCSSZoom ?? 1);
    const ratio = fine > 0 ? Math.min(fine, SHARPEST) : 1;
    // Hosts that make the root's type smaller do it for their own sums, not because their readers have better eyes.
    const scale = Math.max(1, parseFloat(view.getComputedStyle(view.document.documentElement).fontSize) / 16);
    this.#live.style.fontSize = `${16 * scale}px`;
    if (!this.#chart) {
      try {
        const panels = this.getAttribute('panels') ?? '';
        const { Chart } = this.#core;
        this.#look.changed();
        const [asked, authored] = [this.#query ?? this.#asked(), this.#authored()];
        this.#chart = new Chart(
          this.#stage.canvas,
          width,
          ratio,
          asked,
          this.#look.theme,
          panels,
          scale,
          this.#language.table,
        );
        this.#table.open = width >= WIDE * 16 * scale;
        const first = /** @type {Update} */ (this.#chart.first());
        const { problems } = first;
        this.#take(
          asked === authored ? first : { ...this.#chart.dispatch(bare({ kind: 'author', text: authored })), problems },
        );
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

  /** Asks the core what changes nothing. @template T @param {(chart: import('./expulsions_wasm.js').Chart) => T} question */
  #ask = (question) => {
    try {
      return this.#chart && question(this.#chart);
    } catch (error) {
      this.#fail(error);
    }
  };

  /** Tells the core what happened; whether that changed anything. @type {(input: Input, sliding?: boolean) => boolean} */
  #send = (input, sliding = false) => {
    try {
      const update = this.#chart?.dispatch(bare(input));
      if (!update) {
        return false;
      }
      const before = this.#query;
      this.#take(update, sliding);
      if (update.query !== before) {
        if (this.hasAttribute('address') && input.kind !== 'visit') {
          // An address that asks for nothing stands for the author's view.
          this.#steps.note(update.query || (this.#authored() && `${KEYS[0]}=`), sliding);
        }
        this.#news.add('expulsions-change', update.query);
      }
      if (this.#dirty && !WAITS.includes(input.kind)) {
        this.#paintNow();
      }
      return !!update.dirty;
    } catch (error) {
      this.#fail(error);
      return false;
    }
  };

  /** Paints within the reader's own step. What moves is still where it was: the next frame shows the beginning of its way. */
  #paintNow() {
    const now = performance.now();
    if (this.#lively) {
      this.#chart?.tick(now);
    } else {
      this.#paint(now);
    }
  }

  /** Does what the core says; what is not the picture waits until that is on the screen. @param {Update} update @param {boolean} [sliding] */
  #take(update, sliding) {
    this.#query = update.query;
    const { dirty, problems, announce, scene } = update;
    // First, because it asks where things are, which is known as long as nothing is written.
    this.#stage.update(update);
    if (dirty === 'view' || problems.length) {
      this.#note('problems', problems.join(' '));
    }
    this.#announce = announce ?? this.#announce;
    if (dirty) {
      this.#dirty = true;
      this.#frames.ask();
    }
    if (scene || announce) {
      this.#frames.later(sliding);
    }
  }

  /** Says in words what is painted: in the frame that shows it. */
  #words() {
    const view = this.#chart?.view();
    if (view) {
      this.#title = view.ledgerTitle;
      write(this.#headline, 'textContent', view.headline);
      write(this.#detail, 'textContent', view.detail);
      write(this.#summary, 'textContent', view.summary);
      this.#controls.update(view);
    }
  }

  /** Does what waited. @param {boolean} all and not only what goes with every step of a movement */
  #rest(all) {
    try {
      if (all && this.#chart) {
        this.#words();
        const targets = this.#chart.targets();
        if (targets) {
          this.#stage.place(targets);
        }
        if (this.#title !== undefined) {
          write(/** @type {HTMLElement} */ (this.#table.firstElementChild), 'textContent', this.#title);
          this.#ledger?.show(this.#title, this.rows());
          this.#title = undefined;
        }
        this.#say();
      }
      this.#steps.write(this.#view, all);
      if (all && this.#drawn && !this.#ready) {
        this.#ready = true;
        this.#news.add('expulsions-ready', this.#query);
        afterwards(
          this.ownerDocument,
          { language: this.#language, stage: this.#stage, summary: this.#summary },
          (Paper) => {
            this.#paper ??= new Paper(this.#stage.box, this.#table, () => this.#ledger?.unfold());
          },
        );
        this.#bringTable();
        this.#listen();
      }
      this.#news.tell();
    } catch (error) {
      this.#fail(error);
    }
  }

  /** Brings the script of the table below the picture, once that stands; again, when it could not be had. */
  #bringTable() {
    if (this.#drawn && !this.#ledger) {
      import('./ledger.js').then(
        ({ Ledger }) => {
          const past = () => (this.#share.hidden ? this.#status : this.#share).focus();
          this.#ledger ??= new Ledger(this.#table, this, this.#language, past);
          this.#ledger.show(this.#table.firstElementChild?.textContent ?? '', this.rows());
        },
        () => {
          /** @type {HTMLElement} */ (this.#table.lastElementChild).textContent = this.#language.say('no-table');
        },
      );
    }
  }

  /** Says in words what changed. */
  #say() {
    if (this.#announce) {
      this.#status.textContent = this.#announce;
      this.#announce = null;
      clearTimeout(this.#saying);
      this.#saying = setTimeout(() => (this.#status.textContent = ''), SAID);
    }
  }

  /** What a frame is for; whether things move. @param {number} now milliseconds, as the frame has them */
  #work(now) {
    if (this.#resized) {
      this.#resized = false;
      this.#resize();
    }
    this.#stage.hover(this.#send);
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
      if (painted === 'moving') {
        this.#dirty = true;
        this.#frames.ask();
      }
      if (painted === 'too-large') {
        throw new Failure('too-large', []);
      }
      if (painted !== 'done') {
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
    this.#twin.hidden = live;
    this.#live.hidden = !live;
  }

  #stop() {
    this.#frames.stop();
    this.#steps.forget();
    this.#announce = null;
    this.#controls.stop();
    this.#chart?.free();
    this.#chart = undefined;
    this.#root.querySelector('dialog')?.close();
    // Some engines keep a canvas's memory for long.
    this.#stage.canvas.width = this.#stage.canvas.height = 0;
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
    this.#note('failure', `${told(this.#language, error, 'stopped')} ${this.#language.say('still')}`);
  };
}

reflect(ExpulsionGraphic.prototype, ATTRIBUTES);

if (!customElements.get('expulsion-graphic')) {
  customElements.define('expulsion-graphic', ExpulsionGraphic);
}
