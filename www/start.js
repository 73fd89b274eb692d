// Starts the core once for all elements of a page, and says in plain words why it cannot.
import { WASM } from './assets.js';

/** @typedef {typeof import('./expulsions_wasm.js')} Core */

/** A failure with a sentence for the reader; the cause is for the console. */
export class Failure extends Error {}

const LEFT = ' The picture and the table still stand.';

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

/** @param {string} text @param {unknown} [cause] */
const failure = (text, cause) => new Failure(text + LEFT, { cause });

async function load() {
  if (typeof WebAssembly !== 'object') {
    throw failure('The interactive graphic needs WebAssembly, which this browser lacks or has switched off.');
  }
  /** @type {Core} */
  let glue;
  /** @type {Response} */
  let response;
  try {
    [glue, response] = await Promise.all([import('./expulsions_wasm.js'), fetch(WASM)]);
  } catch (cause) {
    throw failure('The interactive graphic could not be loaded. Check the connection, then reload the page.', cause);
  }
  if (!response.ok) {
    throw failure(`The interactive graphic is missing from the server (error ${response.status}). Reloading the page may help.`);
  }
  try {
    await glue.default({ module_or_path: response });
  } catch (cause) {
    throw (await allowed())
      ? failure('The interactive graphic’s program is damaged or of another version. Reloading the page may help.', cause)
      : failure('This page’s security policy does not allow WebAssembly, which the interactive graphic needs.', cause);
  }
  return glue;
}

/** Whether a program without content may run: engines word their refusals differently and check at different steps. */
const allowed = () =>
  WebAssembly.instantiate(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])).then(
    () => true,
    () => false,
  );
