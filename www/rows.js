// What the rows of the table do when they are asked: tell their sources in full, and go onto a clipboard as rows.
import { SOURCES } from './assets.js';
import { bare } from './bare.js';
import { bring, json } from './bring.js';

/** @import { Source } from './types.js' */

/** @type {Promise<Record<string, Source>> | undefined} */
let sources;

/** Regions that are minded already. @type {WeakSet<HTMLElement>} */
const known = new WeakSet();

/** Lets what is copied of a table go as rows. @param {HTMLElement} region what holds it */
export function mind(region) {
  if (!known.has(region)) {
    known.add(region);
    region.addEventListener('copy', (event) => copy(event, region));
  }
}

/** Writes publisher, title and date of each publication when a row's sources are first opened. @param {HTMLElement} details */
export async function cite(details) {
  const links = /** @type {NodeListOf<HTMLAnchorElement>} */ (details.querySelectorAll('li a:not([target])'));
  if (!links.length) {
    return;
  }
  // What failed is tried again at the next opening.
  sources ??= bring(SOURCES, json, (all) => all && typeof all === 'object').catch((error) => {
    sources = undefined;
    throw error;
  });
  const all = await sources;
  for (const link of links) {
    const source = all[decodeURIComponent(link.hash.slice(1))];
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

/** What of a shadow root is selected; engines differ in whom they tell. @param {ShadowRoot} root */
function selected(root) {
  const selection = /** @type {any} */ (root).getSelection?.() ?? root.ownerDocument.getSelection();
  const { startContainer, startOffset, endContainer, endOffset } =
    selection.getComposedRanges?.(bare({ shadowRoots: [root] }))[0] ?? selection.getRangeAt(0);
  const range = root.ownerDocument.createRange();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range;
}

/** Whether any word of an element is within a range. @param {Range} range @param {Node} element */
function touches(range, element) {
  const part = range.cloneRange();
  part.selectNodeContents(element);
  if (range.compareBoundaryPoints(Range.START_TO_START, part) > 0) {
    part.setStart(range.startContainer, range.startOffset);
  }
  if (range.compareBoundaryPoints(Range.END_TO_END, part) < 0) {
    part.setEnd(range.endContainer, range.endOffset);
  }
  return range.intersectsNode(element) && part.toString().trim() !== '';
}

/** A cell in one line; of its sources the names. @param {HTMLTableCellElement} cell */
function line(cell) {
  const items = [...cell.querySelectorAll('li')];
  const texts = (items.length ? items : [cell]).map(({ textContent }) =>
    (textContent ?? '').replace(/\s+/g, ' ').trim(),
  );
  return texts.join('; ');
}

/** Gives a spreadsheet one line for each row, whatever lists a cell holds; what is selected within one cell is a text. @param {ClipboardEvent} event @param {HTMLElement} region */
function copy(event, region) {
  const range = selected(/** @type {ShadowRoot} */ (region.getRootNode()));
  const rows = [...region.querySelectorAll('tr')].filter((row) => [...row.cells].some((cell) => touches(range, cell)));
  if (
    !event.clipboardData ||
    !rows.length ||
    (rows.length === 1 && [...rows[0].cells].filter((cell) => touches(range, cell)).length < 2)
  ) {
    return;
  }
  const texts = rows.map((row) => [...row.cells].map(line));
  const table = document.createElement('table');
  for (const row of texts) {
    const made = table.insertRow();
    row.forEach((text) => (made.insertCell().textContent = text));
  }
  event.clipboardData.setData('text/plain', texts.map((row) => row.join('\t')).join('\n'));
  event.clipboardData.setData('text/html', table.outerHTML);
  event.preventDefault();
}
