// The dialog "Share and embed": addresses and snippets to copy, a preview of the embed, files and a citation.
import css from './share.css.js';
import { SITE } from './assets.js';
import { addressOf } from './address.js';
import { bare } from './bare.js';
import { bring, json, later } from './bring.js';
import { copy } from './copy.js';
import { WORDS } from './later.js';
import { nodes } from './markup.js';
import { dress, windowOf } from './place.js';
import { told } from './failure.js';

/** @import { ExpulsionGraphic } from './expulsions.js' */
/** @import { Context } from './downloads.js' */
/** @import { Language } from './language.js' */

/** What each text to copy is. @type {Record<string, string>} */
const FIELDS = {
  link: 'share-this-view',
  element: 'share-element',
  frame: 'share-frame',
  picture: 'share-picture',
  text: 'share-text',
  bibtex: 'share-bibtex',
};

/** Kinds of files with the names of their formats; what each is, the message of its kind says. */
const FILES = { png: 'PNG', svg: 'SVG', csv: 'CSV', all: 'CSV', json: 'JSON', page: 'HTML' };
/** Kinds of files that spreadsheets open, some of which want semicolons between the cells. */
const SHEETS = ['csv', 'all'];
/** Kinds of files that are text, and so can be copied as well. */
const TEXTS = ['svg', 'csv', 'all', 'json', 'page'];
const WIDTHS = [320, 480, 640];
/** Characters in a line of a field, about. */
const COLUMNS = 64;
/** Width in pixels at which the site's picture is meant to be seen. */
const PICTURE = 1120;
/** Height in pixels of a frame whose host does not listen to it. */
const HEIGHT = 1000;
/** Height in pixels from which a window is taken for a frame as tall as what it shows. */
const TALL = 900;

const MARKUP = `<dialog class="share" aria-labelledby="share-title">
<div class="top"><h3 id="share-title" data-say="share-title"></h3><button type="button" data-do="close" data-name="close">✕</button></div>
<p class="shown"></p>
<section><h4 data-say="share-link"></h4><div data-field="link"></div></section>
<section><h4 data-say="share-embed"></h4><div data-field="element"></div><div data-field="frame"></div><div data-field="picture" hidden=""></div>
<fieldset class="widths"><legend data-say="share-preview"></legend>${WIDTHS.map(
  (width, index) =>
    `<label><input type="radio" name="width" value="${width}"${index ? '' : ' checked=""'}/><span></span></label>`,
).join('')}</fieldset>
<div class="preview" role="region" tabindex="0" data-name="share-previewed"></div></section>
<section><h4 data-say="share-download"></h4><ul class="files">${Object.entries(FILES)
  .map(
    ([kind, format]) =>
      `<li><span data-say="share-${kind}"></span><button type="button" data-file="${kind}">${format}</button>${
        SHEETS.includes(kind) ? `<button type="button" data-file="${kind};" data-say="share-semicolons"></button>` : ''
      }${TEXTS.includes(kind) ? `<button type="button" data-copy="${kind}" data-say="share-copy"></button>` : ''}</li>`,
  )
  .join(
    '',
  )}</ul><p class="opaque" data-say="share-opaque" hidden=""></p><textarea class="text" readonly="" rows="5" data-name="share-made" hidden=""></textarea></section>
<section><h4 data-say="share-cite"></h4><div data-field="text"></div><div data-field="bibtex"></div></section>
<p class="said" role="status"></p>
</dialog>`;

/** Text as an attribute's value or as content. @param {string} text */
const escaped = (text) =>
  text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`.replace('&#38;', '&amp;'));

/** @param {string} name @param {string | null} value */
const attribute = (name, value) => (value ? ` ${name}="${escaped(value)}"` : '');

/** @param {string} base @param {string} query */
const at = (base, query) => (query ? `${base}?${query}` : base);

/** The address under which a reader finds this view again. @param {ExpulsionGraphic} host */
function linkTo(host) {
  const { query } = host;
  return host.hasAttribute('address') ? addressOf(windowOf(host).location, query) : at(SITE.href, query);
}

/** A picture of the site: its file with its size in pixels. @typedef {{ file: string, width: number, height: number }} Drawing */
/** The site's pictures and the alternative text for each of them. @typedef {{ alt: string, pictures: Drawing[] }} Drawings */

/** @param {string} file */
const onSite = (file) => new URL(file, SITE).href;

/** A picture as it is meant to be seen. @param {Drawings} drawings @param {string} more further attributes */
function image({ alt, pictures }, more) {
  const { file, width, height } = /** @type {Drawing} */ (pictures.find(({ file }) => file === 'picture-plain.svg'));
  return `<img${attribute('src', onSite(file))}${attribute('alt', alt)} width="${PICTURE}" height="${Math.round((PICTURE * height) / width)}"${more}>`;
}

/**
 * What each field holds. @param {ExpulsionGraphic} host @param {string} headline @param {Language} language
 * @param {Drawings} [drawings] what readers see until the graphic is there
 * @returns {Record<string, string>}
 */
function snippets(host, headline, language, drawings) {
  const { query, panels } = host;
  const link = linkTo(host);
  // English is what is spoken where nobody asks for anything else.
  const lang = language.tag === 'en' ? null : language.tag;
  const attributes = [...new URLSearchParams(query), ...Object.entries({ panels, lang })]
    .map(([name, value]) => attribute(name, value))
    .join('');
  const framed = panels ? `${new URLSearchParams({ panels })}` : '';
  const frame = at(
    new URL(`${lang ? `${lang}/` : ''}embed.html`, SITE).href,
    [query, framed].filter(Boolean).join('&'),
  );
  return {
    link,
    element: `${drawings ? `<link rel="stylesheet"${attribute('href', onSite('expulsions.css'))}>\n` : ''}<script type="module"${attribute('src', onSite('expulsions.js'))}></script>
<expulsion-graphic${attributes}><a${attribute('href', link)}>${
      drawings
        ? `<picture><source media="(max-width: 719px)"${attribute('srcset', onSite('picture-narrow.svg'))}>${image(drawings, '')}</picture>`
        : escaped(headline)
    }</a></expulsion-graphic>`,
    frame: `<iframe${attribute('title', headline)}${attribute('src', frame)} loading="lazy" width="100%" height="${HEIGHT}" style="width:100%;border:0"></iframe>`,
  };
}

class Share {
  /** @param {ExpulsionGraphic} host @param {ShadowRoot} root @param {Language} language */
  constructor(host, root, language) {
    this.host = host;
    this.language = language;
    dress(root, css);
    this.dialog = /** @type {HTMLDialogElement} */ (nodes(MARKUP).firstElementChild);
    /** @type {<T extends HTMLElement>(selector: string) => T} */
    this.find = (selector) => /** @type {any} */ (this.dialog.querySelector(selector));
    this.said = this.find('.said');
    /** Whether what is said is a failure. */
    this.failed = false;
    this.preview = this.find('.preview');
    this.headline = /** @type {HTMLElement} */ (root.querySelector('[part=headline]')).textContent ?? '';
    this.language.write(this.dialog);
    this.#name();
    this.find('.shown').textContent = this.headline;
    this.#fill();
    this.find('.opaque').hidden = windowOf(root).origin !== 'null';
    this.dialog.addEventListener('click', (event) => this.#click(/** @type {HTMLElement} */ (event.target)));
    this.dialog.addEventListener('change', (event) =>
      this.#resize(/** @type {HTMLInputElement} */ (event.target).value),
    );
    /** @type {HTMLElement} */ (root.querySelector('.live')).append(this.dialog);
  }

  /** The words that hold others. */
  #name() {
    const { language } = this;
    for (const button of /** @type {NodeListOf<HTMLElement>} */ (
      this.dialog.querySelectorAll('[data-file], [data-copy]')
    )) {
      const { file, copy: kind, say } = button.dataset;
      const made = `${file ?? kind}`.replace(';', '');
      const what = language.say(`share-${made}`);
      const format = file && say ? language.say(say) : /** @type {Record<string, string>} */ (FILES)[made];
      button.ariaLabel = file ? `${format}: ${what}` : language.say('share-copy-what', `${what}, ${format}`);
    }
    for (const [at, label] of this.dialog.querySelectorAll('.widths span').entries()) {
      label.textContent = at ? language.number(WIDTHS[at]) : language.say('share-wide', WIDTHS[at]);
    }
  }

  #fill() {
    for (const [name, text] of Object.entries(snippets(this.host, this.headline, this.language))) {
      this.#field(name, text);
    }
    this.#picture().catch(this.#fail);
    import('./downloads.js').then(({ cite }) => {
      const { text, bibtex } = cite(this.context());
      this.#field('text', text);
      this.#field('bibtex', bibtex);
    }, this.#fail);
  }

  /** The site's pictures have their alternative text beside them. */
  async #picture() {
    const all = await bring(new URL('picture.json', SITE).href, json, (all) => Array.isArray(all?.pictures)).catch(
      (error) => {
        // A site without pictures has none to offer.
        if (!error.cause) {
          throw error;
        }
      },
    );
    if (!all) {
      return;
    }
    this.#field('picture', image(all, ' loading="lazy"'));
    this.#field('element', snippets(this.host, this.headline, this.language, all).element);
  }

  /** A text to copy with its button. @param {string} name @param {string} text */
  #field(name, text) {
    const box = this.find(`[data-field=${name}]`);
    const words = this.language.say(FIELDS[name]);
    const [label, area, button] = [
      document.createElement('label'),
      document.createElement('textarea'),
      document.createElement('button'),
    ];
    area.id = `share-${name}`;
    area.value = text;
    area.readOnly = true;
    area.rows = Math.min(
      8,
      text.split('\n').reduce((rows, line) => rows + Math.ceil(line.length / COLUMNS), 0),
    );
    area.dir = name === 'text' ? 'auto' : 'ltr';
    area.spellcheck = false;
    label.htmlFor = area.id;
    label.textContent = words;
    button.type = 'button';
    button.textContent = this.language.say('share-copy');
    button.ariaLabel = this.language.say('share-copy-what', words);
    button.dataset.from = area.id;
    box.replaceChildren(label, area, button);
    box.hidden = false;
  }

  /** @returns {Context} */
  context() {
    const { host, headline, language } = this;
    return {
      language,
      query: host.query,
      headline,
      address: linkTo(host),
      rows: host.rows(),
      svg: () => host.svg(Math.floor(host.clientWidth), true),
    };
  }

  /** @param {HTMLElement} target */
  async #click(target) {
    const { file, copy: kind, from } = /** @type {HTMLElement} */ (target.closest('button') ?? target).dataset;
    try {
      if (target.closest('[data-do=close]') || this.#outside(target)) {
        this.dialog.close();
      } else if (from) {
        await this.#copy(this.find(`#${from}`));
      } else if (file || kind) {
        this.failed = false;
        this.said.textContent = this.language.say('share-making');
        const { make, save } = await import('./downloads.js');
        const made = await make(`${file ?? kind}`, this.context());
        if (file) {
          save(made);
          this.said.textContent = this.language.say('share-saved', made.name);
        } else {
          const area = /** @type {HTMLTextAreaElement} */ (this.find('.text'));
          area.value = `${made.body}`;
          await this.#copy(area);
        }
      }
    } catch (error) {
      this.#fail(error);
    }
  }

  /** A click beside the dialog is one on its backdrop, which counts as the dialog itself. @param {HTMLElement} target */
  #outside(target) {
    return target === this.dialog;
  }

  /** @param {HTMLTextAreaElement} area */
  async #copy(area) {
    area.hidden = false;
    this.said.textContent = this.language.say(...(await copy(area)));
  }

  #fail = (/** @type {unknown} */ error) => {
    console.error(error);
    this.said.textContent = told(this.language, error, 'share-failed');
    this.failed = true;
  };

  /** Tries once more what failed for want of a connection; what a reader asked for is theirs to ask for again. */
  #again() {
    if (this.failed) {
      this.failed = false;
      this.said.textContent = '';
      this.#fill();
    }
  }

  /** @param {string} width */
  #resize(width) {
    const element = /** @type {HTMLElement | null} */ (this.preview.firstElementChild);
    if (element) {
      element.style.inlineSize = `${width}px`;
    }
  }

  /** The graphic once more, to be looked at and not to be used. */
  #show() {
    const element = document.createElement('expulsion-graphic');
    const { query, panels, theme } = this.host;
    Object.assign(element, Object.fromEntries(new URLSearchParams(query)), { panels, theme, inert: true });
    for (const type of ['expulsions-ready', 'expulsions-change']) {
      element.addEventListener(type, (event) => event.stopPropagation());
    }
    this.preview.replaceChildren(element);
    this.#resize(`${WIDTHS[0]}`);
  }

  /** @param {HTMLElement | null} opener */
  open(opener) {
    const closed = new AbortController();
    (this.host.ownerDocument.defaultView ?? window).addEventListener(
      'online',
      () => this.#again(),
      bare({ signal: closed.signal }),
    );
    this.dialog.addEventListener('close', () => {
      closed.abort();
      this.dialog.remove();
      opener?.focus();
    });
    this.dialog.showModal();
    this.#show();
    this.#place(opener);
  }

  /** In a frame as tall as its content, the middle may be far from what the reader sees: stay with the button. @param {HTMLElement | null} opener */
  #place(opener) {
    const { parent, self, innerHeight } = windowOf(this.dialog);
    if (opener && parent !== self && innerHeight > TALL) {
      const { bottom } = opener.getBoundingClientRect();
      const { height } = this.dialog.getBoundingClientRect();
      this.dialog.style.marginBlockStart = `${Math.max(8, Math.min(bottom, innerHeight - 8) - height)}px`;
    }
  }
}

/** Opens the dialog for what is shown now. @param {ExpulsionGraphic} host @param {ShadowRoot} root @param {Language} language */
export async function open(host, root, language) {
  await language.learn(WORDS, later);
  if (host.ready && !root.querySelector('dialog.share')) {
    new Share(host, root, language).open(/** @type {HTMLElement | null} */ (root.querySelector('[data-do=share]')));
  }
}
