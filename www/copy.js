// Copies a field's text, and where the page may not, leaves it selected for the reader to copy.
import { windowOf } from './place.js';

/** Copies, and gives the message with its values that says what came of it. @param {HTMLTextAreaElement} area @returns {Promise<[string, ...string[]]>} */
export async function copy(area) {
  const { navigator } = windowOf(area);
  area.focus();
  area.select();
  try {
    // Frames without the permission, and pages that are not secure, have no such thing or are refused.
    await navigator.clipboard.writeText(area.value);
    return ['share-copied'];
  } catch {}
  area.focus();
  area.select();
  try {
    // Older, and allowed in more places, but not in XHTML.
    if (area.ownerDocument.execCommand('copy')) {
      return ['share-copied'];
    }
  } catch {}
  // For those who have no keyboard, selected text brings its own menu.
  return ['share-press', /Mac|iP/.test(navigator.platform) ? '⌘+C' : 'Ctrl+C'];
}
