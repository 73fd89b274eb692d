// The table below the picture: the rows behind what is drawn now, sortable, with their sources.
import { SOURCES } from './assets.js';
import { nodes } from './markup.js';
import { windowOf } from './place.js';
import { write } from './write.js';

/** @import { ExpulsionGraphic } from './element.js' */
/** @import { Language } from './language.js' */
/** @import { Source } from './types.js' */

/** The built tables, by their addresses. @type {Map<string, Promise<HTMLTableElement>>} */
const fetched = new Map();
/** @type {Promise<Record<string, Source>> | undefined} */
let sources;

/** Columns that sort; the others are prose. */
const SORTED = 4;

const ROLES = {
  'thead, tbody': 'rowgroup',
  tr: 'row',
  'thead th': 'columnheader',
  'tbody th': 'rowheader',
  td: 'cell',
};

/** The built table, for hosts whose page does not hold it. @param {URL} address */
function fetchTable(address) {
  const table =
    fetched.get(address.href) ??
    fetch(address)
      .then((response) => response.text())
      .then((text) => {
        const table = /** @type {HTMLTableElement} */ (nodes(text).querySelector('table'));
        for (const link of table.querySelectorAll('a')) {
          link.href = new URL(`../${link.getAttribute('href')}`, address).href;
        }
        return table;
      });
  fetched.set(address.href, table);
  table.catch(() => fetched.delete(address.href));
  return table;
}

export class Ledger {
  /** @type {HTMLTableRowElement[]} */
  #rows = [];
  /** @type {number[]} */
  #shown = [];
  #column = -1;
  #down = false;
  /** @type {IntersectionObserver | undefined} */
  #near;

  /**
   * @param {HTMLDetailsElement} box
   * @param {ExpulsionGraphic} host whose own content may hold the table
   * @param {Language} language
   */
  constructor(box, host, language) {
    this.box = box;
    this.language = language;
    this.host = host;
    this.summary = /** @type {HTMLElement} */ (box.firstElementChild);
    this.region = /** @type {HTMLElement} */ (box.lastElementChild);
    // Past the table comes Share, which a copy in one file lacks: there, the end of the graphic.
    box.children[1].addEventListener('click', () => (host.share.hidden ? host.status : host.share).focus());
    box.addEventListener('toggle', () => this.#load());
    box.addEventListener('toggle', (event) => open(/** @type {HTMLElement} */ (event.target)), true);
  }

  /** @param {string} title @param {ArrayLike<number>} rows */
  show(title, rows) {
    write(this.summary, 'textContent', title);
    write(this.region, 'ariaLabel', title);
    this.#shown = Array.from(rows);
    this.#load();
  }

  /** Lets the table go, because the next one speaks another language. */
  forget() {
    this.#rows = [];
    this.region.replaceChildren();
  }

  /** Opens the table at once, with every row there is, where the page holds it. */
  unfold() {
    this.box.open = true;
    this.#load();
  }

  /** Brings the table when it is first seen. */
  #load() {
    if (!this.box.open || this.#rows.length) {
      this.#fill();
      return;
    }
    /** @type {HTMLTableElement | null} */
    const own = this.host.querySelector('.ledger-table');
    if (own && own.lang === this.language.tag) {
      this.#take(own);
    } else {
      // In a host's page it is a file of its own, which comes when a reader comes near.
      const seen = (/** @type {IntersectionObserverEntry[]} */ entries) => entries.some(({ isIntersecting }) => isIntersecting);
      this.#near?.disconnect();
      this.#near = new (windowOf(this.box).IntersectionObserver)((entries) => seen(entries) && this.#fetch(), { rootMargin: '25%' });
      this.#near.observe(this.region);
    }
  }

  #fetch() {
    this.#near?.disconnect();
    const { ledger } = this.language;
    fetchTable(ledger).then(
      (table) => ledger === this.language.ledger && this.#take(table),
      () => {
        this.region.textContent = this.language.say('no-table');
      },
    );
  }

  /** @param {HTMLTableElement} from */
  #take(from) {
    if (this.#rows.length) {
      return;
    }
    const table = /** @type {HTMLTableElement} */ (document.importNode(from, true));
    // They stand in the order of the data.
    this.#rows = [...table.tBodies[0].rows];
    for (const row of this.#rows) {
      disclose(/** @type {HTMLElement} */ (row.lastElementChild), this.language);
    }
    [...table.querySelectorAll('thead th')].slice(0, SORTED).forEach((head, column) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = head.textContent;
      button.addEventListener('click', () => {
        this.#down = this.#column === column && !this.#down;
        this.#column = column;
        this.#fill();
      });
      head.replaceChildren(button);
    });
    // Where rows are laid out as cards, some engines no longer take the table for one.
    table.role = 'table';
    for (const [selector, role] of Object.entries(ROLES)) {
      table.querySelectorAll(selector).forEach((part) => (part.role = role));
    }
    this.region.replaceChildren(table);
    this.#fill();
  }

  #fill() {
    if (!this.#rows.length) {
      return;
    }
    const rows = this.#shown.map((number) => this.#rows[number]);
    if (this.#column >= 0) {
      const sign = this.#down ? -1 : 1;
      rows.sort((a, b) => sign * compare(key(a, this.#column), key(b, this.#column)));
    }
    // Rows that stay are not touched: what is read, open or focused in them stays too.
    const body = /** @type {HTMLElement} */ (this.region.querySelector('tbody'));
    const shown = new Set(rows);
    for (const row of this.#rows) {
      if (row.parentNode === body && !shown.has(row)) {
        row.remove();
      }
    }
    let next = body.firstElementChild;
    for (const row of rows) {
      if (row === next) {
        next = row.nextElementSibling;
      } else {
        body.insertBefore(row, next);
      }
    }
    this.region.querySelectorAll('thead th').forEach((head, column) => {
      write(head, 'ariaSort', column !== this.#column ? null : this.#down ? 'descending' : 'ascending');
    });
  }
}

/** What a row is sorted by. @param {HTMLTableRowElement} row @param {number} column */
function key(row, column) {
  const cell = row.cells[column];
  const text = cell.querySelector('time')?.dateTime ?? cell.textContent ?? '';
  return /^\d+$/.test(text) ? Number(text) : text;
}

/** Numbers before words. @param {string | number} a @param {string | number} b */
const compare = (a, b) =>
  typeof a === 'number' && typeof b === 'number'
    ? a - b
    : typeof a === typeof b
      ? `${a}`.localeCompare(`${b}`)
      : typeof a === 'number'
        ? -1
        : 1;

/** Folds the links of a sources cell into a disclosure. @param {HTMLElement} cell @param {Language} language */
function disclose(cell, language) {
  const links = [...cell.querySelectorAll('a')];
  const details = document.createElement('details');
  const summary = document.createElement('summary');
  summary.textContent = language.say('sources', links.length);
  const list = document.createElement('ul');
  list.append(
    ...links.map((link) => {
      const item = document.createElement('li');
      item.append(link);
      return item;
    }),
  );
  details.append(summary, list);
  cell.replaceChildren(details);
}

/** Writes publisher, title and date of each publication when a row's sources are first opened. @param {HTMLElement} details */
async function open(details) {
  const links = details.closest('td')?.querySelectorAll('li a:not([target])') ?? [];
  if (!links.length) {
    return;
  }
  sources ??= fetch(SOURCES).then((response) => response.json());
  const known = await sources.catch(() => {
    // The built page of sources, which the links lead to, still tells.
    sources = undefined;
    return undefined;
  });
  for (const link of /** @type {Iterable<HTMLAnchorElement>} */ (links)) {
    const source = known?.[decodeURIComponent(link.hash.slice(1))];
    if (source) {
      const { publisher, originalPublisher, title, date, url } = source;
      link.textContent = title;
      // Whose page it is, and whose text, where that is another's.
      link.before(`${originalPublisher ? `${publisher} (${originalPublisher})` : publisher}: `);
      link.after(`, ${date}`);
      link.target = '_blank';
      link.rel = 'noopener nofollow';
      if (/^https?:/.test(url)) {
        link.href = url;
      }
    }
  }
}
