// Starts the core once for all elements of a page and says in plain words why it cannot.
import { WASM } from './assets.js';
import { bare } from './bare.js';
import { Failure } from './failure.js';

/** @typedef {typeof import('./expulsions_wasm.js')} Core */

/** Milliseconds within which the program has come. */
const PATIENCE = 60_000;

/** @type {Promise<Core> | undefined} */
let core;

/** The core; every element of the page shares one. A failed download may be tried again by a later element. */
export function start() {
  core ??= load().catch((error) => {
    core = undefined;
    throw error;
  });
  return core;
}

async function load() {
  if (typeof WebAssembly !== 'object') {
    throw new Failure('no-webassembly', []);
  }
  /** @type {Core} */
  let glue;
  /** @type {Response} */
  let response;
  try {
    [glue, response] = await Promise.all([import('./expulsions_wasm.js'), fetch(WASM, bare({ signal: AbortSignal.timeout(PATIENCE) }))]);
  } catch (cause) {
    // The one file knows itself why it cannot give what it holds.
    throw cause instanceof Failure ? cause : new Failure('not-loaded', [], cause);
  }
  if (!response.ok) {
    throw new Failure('missing', [`${response.status}`]);
  }
  try {
    await glue.default(response);
  } catch (cause) {
    throw new Failure((await allowed()) ? 'damaged' : 'not-allowed', [], cause);
  }
  return glue;
}

/** Whether a program without content may run: engines word their refusals differently and check at different steps. */
const allowed = () =>
  WebAssembly.instantiate(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])).then(
    () => true,
    () => false,
  );
