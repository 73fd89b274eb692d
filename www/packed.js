// The files inside the one file: what the other modules take for `fetch` there. Nothing is ever asked of a network.
import { FILES, WHERE } from './files.js';
import { Failure } from './failure.js';

/** What labels the cells of a narrow table says nothing that its head does not say, so the file leaves it out. */
function label() {
  for (const row of /** @type {NodeListOf<HTMLTableRowElement>} */ (
    document.querySelectorAll('.expulsions-block tbody tr')
  )) {
    const heads = row.closest('table')?.tHead?.rows[0].cells ?? [];
    [...row.cells].forEach((cell, column) => (cell.dataset.label = heads[column].textContent ?? ''));
  }
}

/** The sources stand in the page already, as a list, for readers without scripts. */
function listed() {
  const items = /** @type {NodeListOf<HTMLLIElement>} */ (document.querySelectorAll('.expulsions-block .sources li'));
  const entries = [...items].map((item) => {
    const [publisher, title, date] = item.children;
    const url = title.getAttribute('href') ?? '';
    return [
      item.id,
      {
        publisher: publisher.textContent,
        originalPublisher: '',
        title: title.textContent,
        date: date?.textContent ?? '',
        url,
      },
    ];
  });
  return JSON.stringify(Object.fromEntries(entries));
}

/** @param {string} address @returns {Promise<Response>} */
export async function fetch(address) {
  const name = new URL(address).pathname.slice(1);
  if (name === 'sources') {
    return new Response(listed());
  }
  const text = FILES[name];
  if (!text) {
    throw new Failure(`This part is not included in the single file, to keep it small. It is ${WHERE}.`, []);
  }
  if (typeof DecompressionStream !== 'function') {
    throw new Failure(
      'This browser is too old to unpack the interactive graphic, which comes with this file. The picture and the table can still be read.',
      [],
    );
  }
  const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate'));
  return new Response(stream, { headers: { 'Content-Type': 'application/wasm' } });
}

label();
