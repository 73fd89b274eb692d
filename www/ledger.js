// The table below the picture: the rows behind what is drawn now, sortable, with their sources.
import css from './later.css.js';
import { bring, text } from './bring.js';
import { EDITION, ROWS } from './edition.js';
import { nodes } from './markup.js';
import { dress } from './place.js';
import { write } from './write.js';

/** @import { ExpulsionGraphic } from './element.js' */
/** @import { Language } from './language.js' */

/** The built tables, by their addresses. @type {Map<string, Promise<HTMLTableElement>>} */
const fetched = new Map();

/** Columns that sort; the others are prose. */
const SORTED = 4;

const ROLES = {
  'thead, tbody': 'rowgroup',
  tr: 'row',
  'thead th': 'columnheader',
  'tbody th': 'rowheader',
  td: 'cell',
};

/** The table that a file holds to its end. @param {string} text @returns {HTMLTableElement | null} */
const parsed = (text) => (/<\/table>\s*$/.test(text) ? nodes(text).querySelector('table') : null);

/**
 * Whether a table has the rows that the core counts: a host's page may hold one of another edition, and a file may be cut
 * short or be something else. @param {HTMLTableElement | null} table
 */
const fits = (table) => table?.dataset.edition === EDITION && table.tBodies[0]?.rows.length === ROWS;

/** The built table, for hosts whose page does not hold it. @param {string} address */
function fetchTable(address) {
  const table =
    fetched.get(address) ??
    bring(address, async (response) => parsed(await text(response)), fits).then((made) => {
      const table = /** @type {HTMLTableElement} */ (made);
      for (const link of table.querySelectorAll('a')) {
        link.href = new URL(`../${link.getAttribute('href')}`, address).href;
      }
      return table;
    });
  fetched.set(address, table);
  table.catch(() => fetched.delete(address));
  return table;
}

/** Whether the page's address asks for a row, and is this graphic's. @param {HTMLElement} host */
const asks = (host) => host.hasAttribute('address') && /[?&]row=/.test(host.ownerDocument.location.search);

export class Ledger {
  /** @type {HTMLTableRowElement[]} */
  #rows = [];
  /** @type {number[]} */
  #shown = [];
  #column = -1;
  #down = false;
  /** Whether the reader was told that the table did not come. */
  #told = false;
  /** Address of the page of sources. */
  #sources = '';

  /**
   * @param {HTMLDetailsElement} box
   * @param {ExpulsionGraphic} host whose own content may hold the table
   * @param {Language} language
   * @param {() => void} past leads past the table
   */
  constructor(box, host, language, past) {
    this.box = box;
    this.language = language;
    this.host = host;
    this.region = /** @type {HTMLElement} */ (box.lastElementChild);
    // Past the table comes Share, which a copy in one file lacks: there, the end of the graphic.
    box.children[1].addEventListener('click', () => past());
    box.addEventListener('toggle', () => {
      this.#told = false;
      this.#load();
    });
    box.addEventListener('toggle', (event) => this.#cite(/** @type {HTMLDetailsElement} */ (event.target)), true);
    box.open ||= asks(host);
  }

  /** @param {string} title @param {ArrayLike<number>} rows */
  show(title, rows) {
    write(this.region, 'ariaLabel', title);
    this.#shown = Array.from(rows);
    // What did not come is asked for again when the reader opens it again, not at each change of the view.
    if (this.#rows.length || !this.#told) {
      this.#load();
    }
  }

  /** Lets the table go, because the next one speaks another language. */
  forget() {
    this.#rows = [];
    this.#told = false;
    this.region.replaceChildren();
  }

  /** Brings the table at once, where the page holds it. */
  unfold() {
    this.#load();
  }

  /** Brings the table when it is first open. */
  #load() {
    // Again where the graphic has moved into another document.
    dress(/** @type {ShadowRoot} */ (this.box.getRootNode()), css);
    if (!this.box.open || this.#rows.length) {
      this.#fill();
      return;
    }
    /** @type {HTMLTableElement | null} */
    const own = this.host.querySelector('.ledger-table');
    if (own && own.lang === this.language.tag && fits(own)) {
      this.#take(own);
    } else {
      const { ledger } = this.language;
      fetchTable(ledger).then(
        (table) => ledger === this.language.ledger && this.#take(table),
        (error) => {
          console.error(error);
          if (ledger === this.language.ledger) {
            this.#told = true;
            this.region.textContent = this.language.say('no-table');
          }
        },
      );
    }
  }

  /** @param {HTMLTableElement} from */
  #take(from) {
    if (this.#rows.length) {
      return;
    }
    const table = /** @type {HTMLTableElement} */ (document.importNode(from, true));
    // They stand in the order of the data.
    this.#rows = [...table.tBodies[0].rows];
    this.#sources = table.querySelector('a')?.href ?? '';
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
    // Without it a copy is as the browser makes it.
    import('./rows.js').then(
      ({ mind }) => mind(this.region),
      () => {},
    );
    if (asks(this.host)) {
      import('./row.js').then(({ show }) => show(this.region, this.#rows, this.language)).catch(console.error);
    }
  }

  /** Tells the sources of a row in full; the names that stand there lead to them too. @param {HTMLDetailsElement} details */
  async #cite(details) {
    if (!details.open || details === this.box) {
      return;
    }
    details.querySelector('p')?.remove();
    const row = /** @type {HTMLTableRowElement} */ (details.closest('tr'));
    try {
      await (await import('./rows.js')).cite(details);
      await (await import('./changed.js')).tell(details, this.#rows.indexOf(row), this.#sources, this.language);
    } catch {
      const line = document.createElement('p');
      line.textContent = this.language.say('not-there');
      details.append(line);
    }
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
