// The markup of the shadow root. It holds no words: `data-say`, `data-name` and `data-hint` name the messages that
// language.js writes as text (`data-tip` as name and tooltip); words of the data never come this way either.
import { GROUPS, PANELS, SIDES } from './border.js';
import { nodes } from './markup.js';

/** Turned over for redo. */
const ARROW =
  '<svg viewBox="0 0 16 16" aria-hidden="true"><path d="M6 2 2 6l4 4M2.5 6H10a4 4 0 0 1 0 8H7" fill="none" stroke="currentColor" stroke-width="1.6"/></svg>';

const MARKUP = `<div class="probe"></div>
<slot></slot>
<p part="problems" role="status" dir="ltr" hidden=""></p>
<div class="live" dir="ltr" hidden="">
<h2 part="headline"></h2>
<div part="toolbar" role="group" data-name="shown">
<fieldset class="side row"><legend class="vh" data-say="side"></legend>${SIDES.map(
  (side) =>
    `<label><input type="radio" name="side" value="${side}"/><span part="choice" data-say="side-${side}"></span></label>`,
).join('')}</fieldset>
<div class="row"><span class="group"><select part="field" name="group" data-name="group">${GROUPS.map(
  (group) => `<option value="${group}" data-say="group-${group}"></option>`,
).join('')}</select></span>
<div class="search"><input type="text" part="field" role="combobox" data-name="find" aria-expanded="false" aria-controls="matches" aria-autocomplete="list" data-hint="find" autocomplete="off" autocapitalize="none" spellcheck="false"/><ul id="matches" role="listbox" data-name="found" hidden=""></ul></div>
</div>
<div class="steps row"><button type="button" part="button" data-do="clear" data-say="clear"></button>${['undo', 'redo']
  .map(
    (step) =>
      `<button type="button" part="button" data-do="${step}" aria-disabled="true" data-tip="${step}">${ARROW}</button>`,
  )
  .join('')}<button type="button" part="button" data-do="reset" aria-disabled="true" data-say="reset"></button></div>
<div class="row"><button type="button" part="button" data-do="play" data-say="play"></button>
<input type="range" name="day" min="0" step="1" data-name="day"/>
<output aria-hidden="true"><b></b><span></span></output></div>
</div>
<div class="guide"><p id="use" data-say="use"></p>
<button type="button" part="button" data-do="words" aria-pressed="false" data-say="in-words"></button><button type="button" part="button" data-do="help" aria-haspopup="dialog" data-say="help"></button></div>
<p class="vh" part="summary"></p>
<div part="stage"><canvas aria-hidden="true" dir="ltr"></canvas>
<div class="targets">${PANELS.map(
  (panel) =>
    `<button type="button" class="skip" data-say="skip-${panel}"></button><div role="${panel === 'grid' ? panel : 'list'}" data-panel="${panel}" data-name="${panel}" aria-describedby="use"></div>`,
).join('')}</div>
<div part="readout" id="readout" hidden=""><b aria-hidden="true"></b></div></div>
<p part="detail"></p>
<div class="foot"><details part="ledger"><summary></summary><button type="button" class="skip" data-say="skip-table"></button><div class="rows" role="region" tabindex="0"></div></details>
<button type="button" data-do="share" data-say="share" aria-haspopup="dialog"></button></div>
<p class="vh" role="status" part="status" tabindex="-1"></p>
</div>`
  // A host's white-space would make room for the lines' ends.
  .replaceAll('\n', '');

/** @type {DocumentFragment | undefined} */
let made;

/** A new copy of the markup. */
export const markup = () => {
  made ??= nodes(MARKUP);
  return made.cloneNode(true);
};
