// That a row was changed since it was first published, said with its sources. Comes with the first row whose sources are
// opened.
import { later } from './bring.js';
import { CHANGED, IDS } from './ids.js';
import { WORDS } from './later.js';

/**
 * Says it below the row's sources, and leads to what was changed.
 * @param {HTMLDetailsElement} details that holds the sources
 * @param {number} at which row of the data it is
 * @param {string} sources address of the page of sources, beside which that of changes stands
 * @param {import('./language.js').Language} language
 */
export async function tell(details, at, sources, language) {
  if (!CHANGED.includes(at)) {
    return;
  }
  await language.learn(WORDS, later);
  const link = document.createElement('a');
  link.href = new URL(`corrections.html#row-${IDS[at]}`, sources).href;
  link.textContent = language.say('changed');
  const line = document.createElement('p');
  line.append(link);
  // Opened again while this waited, the other has told it already.
  details.querySelector('p')?.remove();
  details.append(line);
}
