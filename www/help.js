// The Help panel: how to use the graphic. Loaded when it is first asked for.
import { later } from './bring.js';
import { WORDS } from './later.js';
import { dress } from './place.js';

/** What is printed on the keys, or the message that says it, and what they do. */
const KEYS = [
  ['Tab', 'help-tab'],
  ['help-arrows-key', 'help-arrows'],
  ['Home, End', 'help-row'],
  ['Ctrl + Home, Ctrl + End', 'help-ends'],
  ['Page Up, Page Down', 'help-page'],
  ['help-letters-key', 'help-letters'],
  ['Enter, Space', 'help-enter'],
  ['Escape', 'help-escape'],
];

const CSS = `dialog {
  box-sizing: border-box;
  inline-size: min(38em, 100% - 2em);
  max-block-size: calc(100% - 2em);
  padding: 1.2em 1.4em;
  border: 1px solid var(--rule);
  border-radius: 0.5em;
  color: var(--text);
  background: var(--ground);
  overscroll-behavior: contain;
}
dialog::backdrop { background: #0008; }
dialog h2 { display: block; min-block-size: 0; font-size: 1.25em; }
dialog h3 { margin: 1em 0 0.2em; font-size: 1em; }
dialog p { margin: 0; }
dialog dl { display: grid; grid-template-columns: fit-content(45%) 1fr; gap: 0.3em 1em; margin: 0 0 1.2em; }
dialog dt { font-weight: bold; }
dialog dd { margin: 0; }
dialog button { min-block-size: 2.25em; }
`;

/** Opens the panel. @param {HTMLElement} _ @param {ShadowRoot} root @param {import('./language.js').Language} language */
export async function open(_, root, language) {
  await language.learn(WORDS, later);
  dress(root, CSS);
  /** @param {string} name @param {string} text */
  const element = (name, text) => {
    const made = document.createElement(name);
    made.textContent = language.say(text);
    return made;
  };
  const dialog = document.createElement('dialog');
  const title = element('h2', 'help-title');
  title.id = 'help-title';
  title.tabIndex = -1;
  dialog.setAttribute('aria-labelledby', title.id);
  const keys = document.createElement('dl');
  keys.append(...KEYS.flatMap(([key, does]) => [element('dt', key), element('dd', does)]));
  const close = element('button', 'close');
  close.addEventListener('click', () => dialog.close());
  dialog.append(
    title,
    ...['help-shows', 'help-choose', 'help-return', 'help-settings'].flatMap((part) => [
      element('h3', part),
      element('p', `${part}-text`),
    ]),
    element('h3', 'help-keys'),
    keys,
    close,
  );
  dialog.addEventListener('click', (event) => event.target === dialog && dialog.close());
  dialog.addEventListener('close', () => dialog.remove());
  /** @type {HTMLElement} */ (root.querySelector('.live')).append(dialog);
  dialog.showModal();
  // From its beginning: the only button stands at the end, which on a phone is out of sight.
  title.focus();
}
