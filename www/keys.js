// Which keys are the graphic's own. A host hears nothing of them: to it, a letter typed into our field would be one typed
// anywhere, and an Escape that closed something here would close its dialog as well.

import { bare } from './bare.js';

/** The keys that fields of each kind take for themselves. @type {[string, RegExp][]} */
const TAKEN = [
  ['[type=text], textarea, select', /^(.|Arrow.+|Home|End|Page.+|Enter|Backspace|Delete|Dead|Process|Unidentified)$/u],
  ['input', /^( |Arrow.+|Home|End|Page.+)$/],
  ['button, summary, a', /^( |Enter)$/],
];
/** Letters that edit with the key of commands held. */
const EDITS = /^[acvxyz]$/i;

/** Whether what has the focus takes a key. @param {KeyboardEvent} event */
function taken({ target, key, ctrlKey, metaKey, altKey, isComposing }) {
  const field = /** @type {Element} */ (target);
  const [kind, keys] = TAKEN.find(([kind]) => field.matches(kind)) ?? [];
  // With both held, a letter is one that some keyboards cannot write otherwise.
  const command = (ctrlKey || metaKey) && !altKey && key.length === 1;
  return isComposing || !!(command ? kind === TAKEN[0][0] && EDITS.test(key) : keys?.test(key));
}

/** The step that a key asks for outside fields of text, which have their own history. @param {KeyboardEvent} event */
function step({ target, ctrlKey, metaKey, altKey, shiftKey, key }) {
  if (!(ctrlKey || metaKey) || altKey || /** @type {Element} */ (target).matches(TAKEN[0][0])) {
    return undefined;
  }
  const letter = key.toLowerCase();
  return letter === 'y' || (letter === 'z' && shiftKey) ? 'redo' : letter === 'z' ? 'undo' : undefined;
}

/** Keys whose way up is nobody else's either. @type {Set<string>} */
const held = new Set();

/** @param {KeyboardEvent} event */
function keep(event) {
  event.stopPropagation();
  held.add(event.code);
}

/** For how long keys are listened to already. @type {WeakSet<AbortSignal>} */
const known = new WeakSet();

/**
 * Listens to the keys, and keeps to the graphic those that are its own.
 * @param {HTMLElement} host
 * @param {ShadowRoot} root
 * @param {AbortSignal} signal ends it
 * @param {(kind: 'undo' | 'redo' | 'dismiss') => unknown} ask does what a key means; whether that changed anything
 * @param {() => boolean} open whether there is something open that the pointer may have opened
 */
export function listen(host, root, signal, ask, open) {
  if (known.has(signal)) {
    return;
  }
  known.add(signal);
  root.addEventListener(
    'keydown',
    (event) => {
      const key = /** @type {KeyboardEvent} */ (event);
      // A dialog closes by itself, and nothing behind it.
      if (/** @type {Element} */ (key.target).closest('dialog')) {
        keep(key);
        return;
      }
      const kind = key.isComposing || key.defaultPrevented ? undefined : key.key === 'Escape' ? 'dismiss' : step(key);
      if (kind && ask(kind)) {
        key.preventDefault();
      }
      if (key.defaultPrevented || taken(key)) {
        keep(key);
      }
    },
    bare({ signal }),
  );
  root.addEventListener(
    'keypress',
    (event) => taken(/** @type {KeyboardEvent} */ (event)) && event.stopPropagation(),
    bare({ signal }),
  );
  const view = host.ownerDocument.defaultView ?? window;
  // Where the focus is elsewhere on the page, before anything there hears of the key. Not by the event's path, which beyond
  // a closed shadow tree around the graphic does not say.
  view.addEventListener(
    'keydown',
    (event) => {
      const elsewhere = /** @type {Document | ShadowRoot} */ (host.getRootNode()).activeElement !== host;
      if (event.key === 'Escape' && !event.isComposing && elsewhere && open() && ask('dismiss')) {
        event.preventDefault();
        keep(event);
      }
    },
    bare({ capture: true, signal }),
  );
  view.addEventListener(
    'keyup',
    (event) => held.delete(event.code) && event.stopPropagation(),
    bare({ capture: true, signal }),
  );
}
