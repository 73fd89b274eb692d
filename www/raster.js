// PNG files from SVG documents. Brings its program and fonts (some hundred kilobytes) when the first one is asked for.
import { BOLD, RASTER, REGULAR } from './raster_assets.js';
import { Failure } from './failure.js';

/** @typedef {(svg: string, zoom: number) => Uint8Array} Draw */

/** @type {Promise<Draw> | undefined} */
let draw;

/**
 * A PNG file of an SVG document, `zoom` pixels for each of its own. Throws a `Failure`, as `start` does,
 * when its program cannot be loaded or run; another call tries again.
 *
 * @param {string} svg
 * @param {number} zoom
 * @returns {Promise<Uint8Array>}
 */
export async function png(svg, zoom) {
  draw ??= load().catch((error) => {
    draw = undefined;
    throw error;
  });
  return (await draw)(svg, zoom);
}

/** @returns {Promise<Draw>} */
async function load() {
  let parts;
  try {
    const bytes = (/** @type {Response} */ response) => response.arrayBuffer().then((buffer) => new Uint8Array(buffer));
    parts = await Promise.all([
      import('./raster_wasm.js'),
      get(RASTER),
      get(REGULAR).then(bytes),
      get(BOLD).then(bytes),
    ]);
  } catch (cause) {
    throw new Failure('raster-missing', [], cause);
  }
  const [glue, program, regular, bold] = parts;
  try {
    await glue.default(program);
  } catch (cause) {
    throw new Failure('raster-damaged', [], cause);
  }
  return (svg, zoom) => glue.png({ svg, zoom, faces: [regular, bold] });
}

/** @param {string} url */
async function get(url) {
  const response = await fetch(url);
  if (!response.ok) {
    throw new Error(`${url} answered ${response.status}`);
  }
  return response;
}
