// The stable entry point: hosts link to this name for good, so it holds nothing but the way to the rest. It declares
// nothing either, so that it may also run as a classic script: Chromium runs no modules in XHTML.

// On a server, where pages are only written, there is nothing to do.
if (globalThis.customElements) {
  import('./element.js').catch((error) => {
    console.error(error);
    /** Every graphic, in open shadow trees too. @param {ParentNode} root @returns {Element[]} */
    const graphics = (root) =>
      [...root.querySelectorAll('*')].flatMap((element) => [
        ...(element.localName === 'expulsion-graphic' ? [element] : []),
        ...(element.shadowRoot ? graphics(element.shadowRoot) : []),
      ]);
    for (const host of graphics(document)) {
      const line = document.createElement('p');
      line.setAttribute('role', 'status');
      line.textContent =
        'The interactive graphic could not be loaded. Reloading the page may help. The picture and the table can still be read.';
      host.append(line);
    }
  });
}
