// What all peers share: the rows, the measures of the graphic, and the two notes by which run.mjs knows that it is drawn.

/** Code, name, Russians expelled, own people expelled by Russia, column and row of the tile. */
const ROWS = [
  ['US', 'United States', 60, 60, 0, 1],
  ['GB', 'United Kingdom', 23, 23, 2, 1],
  ['UA', 'Ukraine', 13, 13, 6, 2],
  ['CA', 'Canada', 4, 4, 0, 0],
  ['DE', 'Germany', 4, 4, 4, 2],
  ['FR', 'France', 4, 4, 2, 3],
  ['PL', 'Poland', 4, 4, 5, 2],
  ['CZ', 'Czechia', 3, 3, 4, 3],
  ['LT', 'Lithuania', 3, 3, 7, 1],
  ['MD', 'Moldova', 3, 3, 7, 2],
  ['AL', 'Albania', 2, 2, 5, 5],
  ['AU', 'Australia', 2, 2, 7, 5],
  ['DK', 'Denmark', 2, 2, 4, 1],
  ['IT', 'Italy', 2, 2, 3, 4],
  ['NL', 'Netherlands', 2, 2, 3, 2],
  ['ES', 'Spain', 2, 2, 1, 4],
  ['HR', 'Croatia', 1, 1, 4, 4],
  ['EE', 'Estonia', 1, 1, 5, 1],
  ['FI', 'Finland', 1, 1, 5, 0],
  ['IE', 'Ireland', 1, 1, 1, 1],
  ['LV', 'Latvia', 1, 1, 6, 1],
  ['MK', 'Macedonia', 1, 1, 6, 4],
  ['NO', 'Norway', 1, 1, 3, 0],
  ['RO', 'Romania', 1, 1, 6, 3],
  ['SE', 'Sweden', 1, 1, 4, 0],
  ['BE', 'Belgium', 1, 0, 2, 2],
  ['GE', 'Georgia', 1, 0, 7, 3],
  ['HU', 'Hungary', 1, 0, 5, 3],
  ['ME', 'Montenegro', 1, 0, 5, 4],
];
export const parties = ROWS.map(([code, name, by, of, column, row]) => ({ code, name, by, of, column, row }));

export const TILE = 60;
export const GRID = { width: 8 * TILE, height: 6 * TILE };
export const BARS = { width: 560, height: 620, left: 120, right: 10, top: 10, bottom: 30 };
export const COLORS = { by: '#1f5fa9', of: '#c03a25' };
export const STEPS = [2, 3, 10, 20];
export const RAMP = ['#dfe9f5', '#b5cdea', '#7fa8d8', '#3f79bd', '#12407a'];
export const FACE = 'system-ui, sans-serif';

export const shade = (count) => RAMP[STEPS.filter((step) => count >= step).length];
export const ink = (count) => (count >= 10 ? '#fff' : '#222');

/** The country that is chosen, if one is. */
export const state = { chosen: null };
export const shown = () => parties.filter(({ code }) => !state.chosen || code === state.chosen);

/** Chooses a country, or lets it go. */
export const toggle = (code) => (state.chosen = state.chosen === code ? null : code);

export const place = (id) => document.getElementById(id);

/** To be called right after the first picture is drawn, and after each later one. */
export const drawn = () => requestAnimationFrame(() => performance.mark('drawn'));
export const redrawn = () => requestAnimationFrame(() => performance.mark('redrawn'));

/** Tells run.mjs where a tile is in the window and what is chosen; `box` holds the grid. */
export function tell(box) {
  window.bench = {
    tile(code) {
      const { column, row } = parties.find((party) => party.code === code);
      const { left, top } = box.getBoundingClientRect();
      return [left + (column + 0.5) * TILE, top + (row + 0.5) * TILE];
    },
    chosen: () => state.chosen ?? '',
  };
}
