// Copies a field's text, and where the page may not, leaves it selected for the reader to copy.

/** Copies, and gives the message with its values that says what came of it. @param {HTMLTextAreaElement} area @returns {Promise<[string, ...string[]]>} */
export async function copy(area) {
  area.focus();
  area.select();
  try {
    // Frames without the permission, and pages that are not secure, have no such thing or are refused.
    await navigator.clipboard.writeText(area.value);
    return ['share-copied'];
  } catch {}
  area.focus();
  area.select();
  // Older, and allowed in more places. For those who have no keyboard, selected text brings its own menu.
  return document.execCommand('copy') ? ['share-copied'] : ['share-press', /Mac|iP/.test(navigator.platform) ? '⌘+C' : 'Ctrl+C'];
}
