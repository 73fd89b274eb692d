// The row of the table that the page's address asks for: `?row=2018-03-30-ru-mk` opens the table there. Comes only with
// such an address.
import { bare } from './bare.js';
import { later } from './bring.js';
import { IDS } from './ids.js';
import { WORDS } from './later.js';

/** Where a reader was led to a row already: the table in another language is no reason to move the page again. @type {WeakSet<Element>} */
const led = new WeakSet();

/**
 * Marks the row and brings it in sight, or says that it is not among those shown; the table stays as it is.
 * @param {HTMLElement} region what holds the table
 * @param {HTMLTableRowElement[]} rows all of them, in the order of the data
 * @param {import('./language.js').Language} language
 */
export async function show(region, rows, language) {
  const id = new URLSearchParams(region.ownerDocument.location.search).get('row') ?? '';
  const row = rows[IDS.indexOf(id)];
  if (row?.isConnected) {
    row.ariaCurrent = 'true';
    if (!led.has(region)) {
      row.scrollIntoView(bare({ block: 'center' }));
    }
  } else {
    await language.learn(WORDS, later);
    const line = document.createElement('p');
    line.setAttribute('role', 'status');
    line.textContent = language.say('no-row', id);
    region.querySelector('p[role=status]')?.remove();
    region.prepend(line);
  }
  led.add(region);
}
