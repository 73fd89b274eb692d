// The stable entry point: hosts link to this name for good, so it holds nothing but the way to the rest.
import('./element.js').catch((error) => {
  console.error(error);
  for (const host of document.querySelectorAll('expulsion-graphic')) {
    const line = document.createElement('p');
    line.setAttribute('role', 'status');
    line.textContent = 'The interactive graphic could not be loaded. Reloading the page may help. The picture and the table can still be read.';
    host.append(line);
  }
});
