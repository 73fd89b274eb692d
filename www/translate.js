// Makes a language other than English ready: fetches its words and takes names, days and digits from the browser's Intl.
import { bare } from './bare.js';
import { bring, json } from './bring.js';
import { EDITION } from './edition.js';
import { BESIDE, LANGUAGES } from './languages.js';

/** @import { Language } from './language.js' */
/** @import { LanguageFile } from './types.js' */

/** @type {Map<string, Promise<LanguageFile>>} */
const fetched = new Map();

/** The words of a language. Those of another edition would name other places in the data. @param {string} tag */
function fetchFile(tag) {
  /** @returns {Promise<LanguageFile>} */
  const ask = () => bring(LANGUAGES[tag], json, (file) => file?.edition === EDITION);
  // Once more, past every cache, before anybody is told.
  const file = fetched.get(tag) ?? ask().catch(ask);
  fetched.set(tag, file);
  file.catch(() => fetched.delete(tag));
  return file;
}

/**
 * Lets a language speak that of a tag, with numbers and dates as the whole locale writes them.
 * @param {Language} language @param {string} locale @param {(text: string) => string} fold as names are compared
 */
export async function translate(language, locale, fold) {
  const tag = locale.split('-')[0];
  /** @type {LanguageFile} */
  const file = await fetchFile(tag);
  const { full, rtl, plurals, codes, names, days, events, messages, words, ledger, later } = file;
  const place = locale === tag ? full : locale;
  const numbers = new Intl.NumberFormat(place, bare({ useGrouping: false }));
  const digits = numbers.formatToParts(9876543210)[0].value.split('').reverse().join('');
  const countries = new Intl.DisplayNames(place, bare({ type: 'region' }));
  /** @param {Intl.DateTimeFormatOptions} options */
  const dates = (options) => {
    const format = new Intl.DateTimeFormat(place, bare({ ...options, day: 'numeric', timeZone: 'UTC' }));
    const [first, count] = days;
    return Array.from({ length: count }, (_, day) => format.format(Date.parse(first) + day * 864e5)).join('\n');
  };
  const named = codes.split(' ').map((code) => {
    const name = names[code] ?? countries.of(code) ?? code;
    return [code, name, fold(name)].join('\t');
  });
  language.tag = tag;
  language.locale = place;
  language.rtl = rtl;
  language.plurals = plurals;
  language.words = words;
  language.number = (number) => numbers.format(number);
  [language.ledger, language.later] = [ledger, later].map((name) => BESIDE[name] ?? new URL(name, LANGUAGES[tag]).href);
  language.table = [
    [rtl ? 'rtl' : 'ltr', plurals, digits === '0123456789' ? '' : digits].join('\n'),
    `${dates({ month: 'long', year: 'numeric' })}\n${dates({ month: 'short' })}`,
    named.join('\n'),
    events,
    messages,
  ].join('\f');
}
