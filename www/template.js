// The markup of the shadow root. Words of the data never come this way: they are set as text.

const SIDES = [
  ['both', 'Both sides'],
  ['by', 'Russians expelled'],
  ['of', 'Expelled by Russia'],
];

const PANELS = [
  ['grid', 'Countries as tiles, placed roughly as on a map'],
  ['bars', 'Countries as bars, most expulsions first'],
  ['time', 'Days with expulsions or other events'],
];

const STEPS = [
  ['undo', 'Undo'],
  ['redo', 'Redo'],
  ['reset', 'Reset'],
];
/** Turned over for redo. */
const ARROW =
  '<svg viewBox="0 0 16 16" aria-hidden="true"><path d="M6 2 2 6l4 4M2.5 6H10a4 4 0 0 1 0 8H7" fill="none" stroke="currentColor" stroke-width="1.6"/></svg>';

const template = document.createElement('template');
template.innerHTML = `<div class="probe"></div>
<slot></slot>
<p part="problems" role="status" dir="ltr" hidden></p>
<div class="live" dir="ltr" hidden>
<h2 part="headline"></h2>
<div part="toolbar" role="group" aria-label="What is shown">
<fieldset class="side row"><legend class="vh">Side</legend>${SIDES.map(
  ([value, text]) => `<label><input type="radio" name="side" value="${value}"><span>${text}</span></label>`,
).join('')}</fieldset>
<div class="row"><span class="group"><select name="group" aria-label="Group of countries"><option value="all">All countries</option><option value="eu">EU members</option><option value="nato">NATO members</option></select></span>
<div class="search"><input type="text" role="combobox" aria-label="Find a country" aria-expanded="false" aria-controls="matches" aria-autocomplete="list" placeholder="Find country" autocomplete="off" autocapitalize="none" spellcheck="false"><ul id="matches" role="listbox" aria-label="Countries found" hidden></ul></div>
</div>
<div class="steps row"><button type="button" data-do="clear">Clear</button>${STEPS.map(
  ([step, text]) =>
    `<button type="button" data-do="${step}" aria-disabled="true"${step === 'reset' ? `>${text}` : ` aria-label="${text}" title="${text}">${ARROW}`}</button>`,
).join('')}</div>
<div class="row"><button type="button" data-do="play">Play</button>
<input type="range" name="day" min="0" step="1" aria-label="Day">
<output><b></b><span></span></output></div>
</div>
<p class="vh" part="summary"></p>
<div part="stage"><canvas aria-hidden="true" dir="ltr"></canvas>
<div class="targets">${PANELS.map(([panel, text]) => `<div role="group" data-panel="${panel}" aria-label="${text}"></div>`).join('')}</div>
<div part="readout" id="readout" hidden><b></b></div></div>
<p part="detail"></p>
<details part="ledger"><summary></summary><div class="rows" role="region" tabindex="0"></div></details>
</div>
<p class="vh" role="status" part="status" dir="ltr"></p>`;

/** A new copy of the markup. */
export const markup = () => template.content.cloneNode(true);
