// Starts the core once for all elements of a page and says in plain words why it cannot.
import { WASM } from './assets.js';
import { Chart, initSync } from './expulsions_wasm.js';
import { Failure } from './failure.js';

/** What runs the program. @typedef {{ Chart: typeof Chart }} Core */

/** Milliseconds within which the program has come. */
const PATIENCE = 60_000;

/** @type {Promise<Core> | undefined} */
let core;

/** The program: asked for by the entry already (the build writes that into it), else now. @returns {Promise<Response>} */
function program() {
  /** @type {Record<string, Promise<Response>>} */
  const asked = /** @type {any} */ (globalThis)[Symbol.for('expulsions')] ?? {};
  const early = asked[WASM];
  // A response can be read once; and who tries again after a failure asks anew.
  delete asked[WASM];
  return early ?? fetch(WASM);
}

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
  /** Of no consequence once it has lost a race. @type {Promise<never>} */
  const late = new Promise((_, reject) => {
    setTimeout(reject, PATIENCE);
  });
  /** @type {Response} */
  let response;
  try {
    response = await Promise.race([program(), late]);
  } catch (cause) {
    // The one file knows itself why it cannot give what it holds.
    throw cause instanceof Failure ? cause : new Failure('not-loaded', [], cause);
  }
  if (!response.ok) {
    throw new Failure('missing', [`${response.status}`]);
  }
  try {
    initSync({ module: await Promise.race([compiled(response), late]) });
  } catch (cause) {
    throw new Failure((await allowed()) ? 'damaged' : 'not-allowed', [], cause);
  }
  return { Chart };
}

/** A server that does not know the type of WebAssembly is no reason to fail. @param {Response} response */
const compiled = async (response) =>
  response.headers.get('Content-Type') === 'application/wasm'
    ? WebAssembly.compileStreaming(response)
    : WebAssembly.compile(await response.arrayBuffer());

/** Whether a program without content may run: engines word their refusals differently and check at different steps. */
const allowed = () =>
  WebAssembly.instantiate(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])).then(
    () => true,
    () => false,
  );
