// What the moments of the story were, at more length than their titles: below these in the readout, and as a list after
// the summary in words. Loaded when the picture stands.
import { later as bring } from './bring.js';
import css from './later.css.js';
import { dress } from './place.js';
import { MOMENTS } from './told.js';

/** @import { Language } from './language.js' */
/** @import { Stage } from './stage.js' */

/** Day, title, description. @typedef {[string, string, string]} Moment */

/** @param {string | undefined} later the file of another language @returns {Promise<Moment[]>} */
const read = async (later) => (later ? (await bring(later)).moments : MOMENTS);

/** @param {{ language: Language, stage: Stage, summary: HTMLElement }} parts of the graphic */
export async function tell({ language, stage, summary }) {
  const { asked, later } = language;
  const told = await read(later);
  // Another language may have been asked for since.
  if (asked !== language.asked) {
    return;
  }
  dress(/** @type {ShadowRoot} */ (summary.getRootNode()), css);
  stage.told.clear();
  for (const [, title, text] of told) {
    stage.told.set(title, text);
  }
  const list = document.createElement('ol');
  list.setAttribute('part', 'moments');
  list.append(
    ...told.map(([day, title, text]) => {
      const item = document.createElement('li');
      const head = document.createElement('b');
      head.textContent = `${day}: ${title}`;
      item.append(head, ` ${text}`);
      return item;
    }),
  );
  summary.parentElement?.querySelector('[part=moments]')?.remove();
  summary.after(list);
}
