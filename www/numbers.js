// The script of the page of numbers alone: what a reader types is answered at once from the list that stands in the page.
const form = /** @type {HTMLFormElement} */ (document.querySelector('form'));
const field = /** @type {HTMLInputElement} */ (document.querySelector('#number'));
const answer = /** @type {HTMLElement} */ (document.querySelector('#answer'));
const more = /** @type {HTMLElement} */ (document.querySelector('#more'));
const { not = '', empty = '', none = '', most = '', digits = '' } = answer.dataset;

/** What is typed, with digits of any of the page's scripts as ASCII's. @param {string} text */
const plain = (text) =>
  text.trim().replace(/[٠-٩۰-۹]/g, (digit) => String((digit.charCodeAt(0) - (digit < '۰' ? 0x660 : 0x6f0)) % 10));

/** @param {string} number in ASCII's digits */
const written = (number) => number.replace(/\d/g, (digit) => digits[Number(digit)] ?? digit);

/** @param {string} text of a sentence without a number of the list */
const say = (text) => {
  const sentence = document.createElement('p');
  sentence.textContent = text;
  answer.replaceChildren(sentence);
  more.replaceChildren();
};

/** Answers what was typed. @param {string} typed */
const look = (typed) => {
  const text = plain(typed);
  if (!text) {
    say(empty);
    return;
  }
  if (!/^\d+$/.test(text)) {
    say(not.replace('{0}', () => typed.trim()));
    return;
  }
  const number = text.replace(/^0+(?=\d)/, '');
  const entry = document.getElementById(`n${number}`);
  if (!entry) {
    say(`${none.replace('{0}', () => written(number))} ${most}`);
    return;
  }
  const copies = [...entry.children].map((part) => /** @type {HTMLElement} */ (part.cloneNode(true)));
  // An address leads to what stands in the list.
  copies.forEach((part) => part.removeAttribute('id'));
  // Its head and what answers are said; the rest can be read below it.
  answer.replaceChildren(...copies.filter((part) => part.matches('h2, [data-said]')));
  more.replaceChildren(...copies.filter((part) => !part.matches('h2, [data-said]')));
};

/** Answers what the address asks, where it asks anything. */
const follow = () => {
  const asked = new URLSearchParams(location.search).get('number');
  field.value = asked ?? '';
  if (asked === null) {
    answer.replaceChildren();
    more.replaceChildren();
  } else {
    look(asked);
  }
};

form.addEventListener('submit', (event) => {
  event.preventDefault();
  look(field.value);
  const address = new URL(location.href);
  address.hash = '';
  address.search = String(new URLSearchParams({ number: field.value }));
  if (address.href !== location.href) {
    history.pushState(null, '', address);
  }
});
addEventListener('popstate', follow);
follow();
