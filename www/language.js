// What the graphic's scripts say, in the reader's language: English at once, any other when it has been fetched.
import { LEDGER } from './assets.js';
import { PLURALS, TAGS, WORDS } from './words.js';

/** A value's place in a message, with the branches of a choice between plural forms; see crates/story/src/messages/pattern.rs. */
const PLACE = /\{(\d)((?:\|(?:[^{}|]|\{\d\})*)*)\}/g;

const MARKED = '[data-say], [data-name], [data-tip], [data-hint]';

/** As names are compared: small letters, no accents. @param {string} text */
export const fold = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/**
 * Bring what makes a language ready: files that come beside this one, which must not name them.
 * @typedef {{ english: () => Promise<typeof import('./english.js')>, other: () => Promise<typeof import('./translate.js')> }} Bringers
 */

export class Language {
  /** @param {Bringers} bringers */
  constructor(bringers) {
    this.bringers = bringers;
  }

  tag = 'en';
  locale = 'en';
  rtl = false;
  /** The built table of measures. */
  ledger = LEDGER;
  /** The words of what is loaded later, where they are not English. @type {string | undefined} */
  later;
  /** What the core needs to speak it. */
  table = '';
  /** @type {Record<string, string>} */
  words = WORDS;
  plurals = PLURALS;
  /** @type {(number: number) => string} */
  number = String;
  asked = 'en';

  /**
   * Becomes the language of a tag such as `de` or `ar-MA`, as soon as its words are there. One that is not there
   * leaves everything as it is.
   * @param {string} asked
   * @returns {Promise<boolean>} whether there is such a language
   */
  async become(asked) {
    const locale = asked.trim().replaceAll('_', '-').toLowerCase();
    const tag = locale.split('-')[0];
    if (!TAGS.split(' ').includes(tag)) {
      return false;
    }
    if (tag === 'en') {
      const { TABLE } = await this.bringers.english();
      Object.assign(this, new Language(this.bringers), { table: await TABLE });
    } else if (this.asked !== locale) {
      await (await this.bringers.other()).translate(this, locale, fold);
    }
    this.asked = locale;
    return true;
  }

  /**
   * Speaks the language that is asked for, else that of the page around, else English.
   * @param {string | null} asked
   * @param {string} [around]
   * @returns {Promise<string>} why English is spoken although something else was asked for
   */
  async speak(asked, around) {
    try {
      if (await this.become(asked || around || 'en')) {
        return '';
      }
      await this.become('en');
      return asked ? this.say('no-language', asked) : '';
    } catch (error) {
      console.error(error);
      await this.become('en');
      return this.say('language-not-loaded');
    }
  }

  /**
   * Adds the words of modules that are loaded later (`later-…`); the English ones, of later.js, for English. Throws
   * where the reader's own cannot be had: another language all of a sudden would be no help.
   * @param {Record<string, string>} words
   * @param {(address: string) => Promise<Record<string, string>>} bring
   */
  async learn(words, bring) {
    const own = this.later && (await bring(this.later));
    this.words = { ...words, ...own, ...this.words };
  }

  /** A message with its values, in the alphabet of their names. @param {string} name @param {(string | number)[]} values */
  say(name, ...values) {
    return this.#fill(this.words[name] ?? name, values);
  }

  /** @param {string} pattern @param {(string | number)[]} values @returns {string} */
  #fill(pattern, values) {
    return pattern.replace(PLACE, (_, at, branches) => {
      const value = values[at];
      if (!branches) {
        return typeof value === 'number' ? this.number(value) : value;
      }
      const number = Number(value);
      const form = this.plurals[number < 200 ? number : 100 + (number % 100)];
      const fits = (/** @type {string} */ [key]) => key === '*' || (key === '0' ? !number : key === form);
      return this.#fill((branches.slice(1).split('|').find(fits) ?? '').slice(1), values);
    });
  }

  /**
   * Writes the words of a piece of markup: `data-say` names the message that is an element's text, `data-name` that
   * which is its name for assistive technology, `data-tip` the tooltip, which names it too, `data-hint` the placeholder.
   * @param {ParentNode} root
   */
  write(root) {
    for (const element of /** @type {NodeListOf<HTMLInputElement>} */ (root.querySelectorAll(MARKED))) {
      const { say, name, tip, hint } = element.dataset;
      if (say) {
        element.textContent = this.say(say);
      }
      if (name) {
        element.ariaLabel = this.say(name);
      }
      if (tip) {
        element.title = this.say(tip);
      }
      if (hint) {
        element.placeholder = this.say(hint);
      }
    }
  }
}
