// PNG files from SVG documents. Brings its program and fonts (some hundred kilobytes) when the first one is asked for.
import { BOLD, RASTER, REGULAR } from './raster_assets.js';
import { bare } from './bare.js';
import { bring, within } from './bring.js';
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
    parts = await Promise.all([
      within(import('./raster_wasm.js')),
      bring(RASTER, bytes, ({ length }) => length),
      face(REGULAR),
      face(BOLD),
    ]);
  } catch (cause) {
    throw new Failure('raster-missing', [], cause);
  }
  const [glue, program, regular, bold] = parts;
  const response = new Response(program, bare({ headers: { 'Content-Type': 'application/wasm' } }));
  try {
    await glue.default({ module_or_path: response });
  } catch (cause) {
    throw new Failure('raster-damaged', [], cause);
  }
  return (svg, zoom) => glue.png({ svg, zoom, faces: [regular, bold] });
}

/** @param {Response} response */
const bytes = async (response) => new Uint8Array(await response.arrayBuffer());

/** A font: what begins as one. @param {string} url */
const face = (url) => bring(url, bytes, ([a, b, c, d]) => a === 0 && b === 1 && c === 0 && d === 0);
