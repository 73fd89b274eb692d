// Files of what is shown now, and how to cite it: made from the scene and the dataset, never read from the canvas.
import { SITE, SOURCES } from './assets.js';
import { bare } from './bare.js';
import { bring, json, text } from './bring.js';
import { ROWS } from './edition.js';
import { CORRECTIONS, COUNTRIES, MEASURES, VERSION } from './facts.js';

/** @import { Language } from './language.js' */
/** @import { QueryKey, Side } from './border.js' */
/** @import { Source } from './types.js' */

/** @typedef {{ language: Language, query: string, headline: string, address: string, rows: number[], svg: () => string }} Context */
/** @typedef {{ name: string, type: string, body: string | Uint8Array<ArrayBuffer> }} Made */

/** In documents for programs, which speak English as the data do. */
const TITLE = 'The diplomatic expulsions of 2018, country by country';
const LICENCE = 'CC BY 4.0';

/** The whole graphic as a page without any other file. */
const PAGE = 'graphic.html';
/** The table of measures, as corrections name it. */
const TABLE = 'expulsions-2018';
const SCHEMA = 'data/expulsions-2018.schema.json';
/** Pixels of the picture for each of its width. */
const ZOOM = 2;
/** More countries than this are counted in a file's name, not named. */
const NAMED = 5;
/** Milliseconds for which the browser may still need a file that it was given. */
const NEEDED = 60_000;

/** @type {Record<Exclude<Side, 'both'>, string>} */
const SIDES = { by: 'russians-expelled', of: 'expelled-by-russia' };

/** A file's name, which says what is in it. @param {string} query @param {string} extension */
export function named(query, extension) {
  /** @type {{ [key in QueryKey]?: string }} */
  const { c, side, group, day } = Object.fromEntries(new URLSearchParams(query));
  const codes = c?.toLowerCase().split(',') ?? [];
  const countries = codes.length > NAMED ? `${codes.length}-countries` : codes.join('-');
  const parts = [
    'expulsions-2018',
    countries,
    group && `${group}-members`,
    SIDES[/** @type {keyof typeof SIDES} */ (side)],
    day && `until-${day}`,
  ];
  return `${parts.filter(Boolean).join('-')}.${extension}`;
}

/** The records of a table as they stand there: a line break within quotes ends none. @param {string} text */
export const records = (text) => text.match(/(?:"[^"]*"|[^"\r\n])+/g) ?? [];

/** The cells of a record, without their quotes. @param {string} record */
export const cells = (record) =>
  [...`,${record}`.matchAll(/,(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain,
  );

/** A table's records, which are whole where it ends with a line. @param {string} address @param {RegExp} head */
const table = async (address, head) =>
  records(await bring(address, text, (text) => head.test(text) && text.endsWith('\n')));

/** A record with semicolons between its cells. @param {string} record */
const parted = (record) =>
  cells(record)
    .map((cell) => (/[";\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
    .join(';');

/** All records of the table of measures, which may have been cut short on its way. */
async function measures() {
  const all = await table(MEASURES, /^id,date,/);
  if (all.length !== ROWS + 1) {
    throw new Error(`${MEASURES} has ${all.length - 1} rows, expected ${ROWS}`);
  }
  return all;
}

/**
 * The table of measures, or the rows shown of it. Cells stay as they are in the data: none begins with a character that
 * a spreadsheet would take for a formula, which the project's tests see to.
 * @param {boolean} semicolons where a comma parts whole from tenths, spreadsheets part cells by these
 * @param {number[]} [rows]
 */
async function csv(semicolons, rows) {
  const [head = '', ...all] = await measures();
  const shown = [head, ...(rows ? rows.map((row) => all[row]) : all)];
  return [...(semicolons ? shown.map(parted) : shown), ''].join('\r\n');
}

/** The rows shown with the names of the parties and with their sources in full. @param {Context} context */
async function jsonOf({ query, headline, address, rows }) {
  const [[, ...all], [, ...countries], [, ...corrections], sources] = await Promise.all([
    measures(),
    table(COUNTRIES, /^iso2,/),
    table(CORRECTIONS, /^date,table,row,/),
    /** @type {Promise<Record<string, Source>>} */ (bring(SOURCES, json, (all) => all && typeof all === 'object')),
  ]);
  /** @type {Map<string, string>} */
  const names = new Map(countries.map((record) => cells(record)).map(([code, , name, then]) => [code, then || name]));
  const changes = corrections.map((record) => cells(record)).filter(([, table]) => table === TABLE);
  const party = (/** @type {string} */ code) => ({ code, name: names.get(code) ?? code });
  const measure = (/** @type {number} */ row) => {
    const [id, date, by, of, kind, count, countNote, note, ids, confidence] = cells(all[row]);
    const named = ids.split(';').map((id) => ({ id, ...sources[id] }));
    return {
      id,
      row,
      date,
      by: party(by),
      of: party(of),
      kind,
      count: count ? Number(count) : null,
      countNote,
      note,
      confidence,
      sources: named,
      corrections: changes
        .filter(([, , row]) => row === id)
        .map(([date, , , field, was, now, why]) => ({ date, field, was, now, why })),
    };
  };
  const document = {
    $schema: new URL(SCHEMA, SITE).href,
    title: TITLE,
    licence: LICENCE,
    version: VERSION,
    view: { headline, query, address, accessed: today() },
    measures: rows.map(measure),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** The reader's own date, as in 2018-03-30. */
function today() {
  const now = new Date();
  const two = (/** @type {number} */ number) => `${number}`.padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** A citation for people and one for programs. @param {Pick<Context, 'language' | 'headline' | 'address'>} context */
export function cite({ language, headline, address }) {
  // Day before month, as everywhere here.
  const locale = language.tag === 'en' ? 'en-GB' : language.locale;
  const date = new Date().toLocaleDateString(locale, bare({ day: 'numeric', month: 'long', year: 'numeric' }));
  const tex = (/** @type {string} */ text) => text.replace(/[&%$#_{}]/g, '\\$&');
  const [title, what] = [language.say('cite-title'), language.say('cite-what')];
  return {
    text: language.say('cite', address, date, headline, LICENCE, title, `${what} (${VERSION})`),
    bibtex: `@misc{expulsions2018,
  title = {{${tex(title)}}},
  howpublished = {${tex(what)}, ${LICENCE}},
  note = {${tex(language.say('cite-view', headline))}},
  url = {${address.replace(/[{}\\]/g, encodeURIComponent)}},
  urldate = {${today()}},
  version = {${VERSION}},
}`,
  };
}

/** Makes one kind of file. @param {string} kind @param {Context} context @returns {Promise<Made>} */
export async function make(kind, context) {
  const { query, rows, svg } = context;
  switch (kind) {
    case 'csv':
    case 'csv;':
    case 'all':
    case 'all;': {
      const [all, semicolons] = [kind.startsWith('all'), kind.endsWith(';')];
      const name = named(all ? '' : query, semicolons ? 'semicolons.csv' : 'csv');
      return { name, type: 'text/csv;charset=utf-8', body: await csv(semicolons, all ? undefined : rows) };
    }
    case 'svg':
      return { name: named(query, 'svg'), type: 'image/svg+xml', body: svg() };
    case 'png': {
      const { png } = await import('./raster.js');
      return {
        name: named(query, 'png'),
        type: 'image/png',
        body: /** @type {Uint8Array<ArrayBuffer>} */ (await png(svg(), ZOOM)),
      };
    }
    case 'page':
      return {
        name: named('', 'html'),
        type: 'text/html',
        body: await bring(new URL(PAGE, SITE).href, text, (text) => /<\/html>\s*$/.test(text)),
      };
    default:
      return { name: named(query, 'json'), type: 'application/json', body: await jsonOf(context) };
  }
}

/** Hands a file to the reader. Spreadsheets tell by the mark before a table that it is UTF-8. @param {Made} made */
export function save({ name, type, body }) {
  const parts = type.startsWith('text/csv') ? ['\uFEFF', body] : [body];
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob(parts, bare({ type })));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), NEEDED);
}
