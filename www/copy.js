// Copies a field's text, and where the page may not, leaves it selected for the reader to copy.

const WORDS = {
  copied: 'Copied.',
  /** For those who have no keyboard, selected text brings its own menu. */
  press: (/** @type {string} */ key) => `The text is selected: press ${key}+C to copy it.`,
};

/** Copies, and says in a sentence what came of it. @param {HTMLTextAreaElement} area */
export async function copy(area) {
  area.focus();
  area.select();
  try {
    // Frames without the permission, and pages that are not secure, have no such thing or are refused.
    await navigator.clipboard.writeText(area.value);
    return WORDS.copied;
  } catch {}
  area.focus();
  area.select();
  // Older, and allowed in more places.
  return document.execCommand('copy') ? WORDS.copied : WORDS.press(/Mac|iP/.test(navigator.platform) ? '⌘' : 'Ctrl');
}
