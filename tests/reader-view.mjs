// What the reader view of Firefox takes out of pages: node reader-view.mjs FILE...
// Prints an array with the words of each, and how many pictures and rows it keeps.
import { readFileSync } from 'node:fs';
import { Readability, isProbablyReaderable } from '@mozilla/readability';
import { JSDOM } from 'jsdom';

const views = process.argv.slice(2).map((file) => {
  const { document } = new JSDOM(readFileSync(file, 'utf8'), { url: 'https://example.org/' }).window;
  const offered = isProbablyReaderable(document);
  const { content, byline } = new Readability(document).parse() ?? { content: '', byline: '' };
  const view = new JSDOM(content).window.document;
  const count = (selector) => view.querySelectorAll(selector).length;
  const pictures = count('svg, img');
  view.querySelectorAll('svg').forEach((svg) => svg.remove());
  return { offered, byline, words: view.body.textContent.replace(/\s+/g, ' '), pictures, rows: count('tr') };
});
console.log(JSON.stringify(views));
