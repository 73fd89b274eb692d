// Files that come later: each is looked at before it is used. A server, a network that wants its readers to log in or a
// connection that breaks may give anything in a file's place, or nothing for ever.
import { bare } from './bare.js';

/** Milliseconds within which a server begins to answer, and within which the rest of what it says has come. */
const [BEGUN, DONE] = [30_000, 120_000];

/** Addresses that gave something else: a cache may have kept that. @type {Set<string>} */
const refused = new Set();

/**
 * What is promised, or an error where it takes too long.
 * @template T
 * @param {Promise<T>} promise @param {number} [patience] milliseconds
 * @returns {Promise<T>}
 */
export function within(promise, patience = BEGUN) {
  /** @type {ReturnType<typeof setTimeout>} */
  let timer;
  /** @type {Promise<never>} */
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`nothing came within ${patience / 1000} seconds`)), patience);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

/**
 * A file's content; an error where it does not come or is something else. Asked for again, it comes past every cache.
 * @template T
 * @param {string} address
 * @param {(response: Response) => Promise<T>} read
 * @param {(content: T) => unknown} isIt whether the content is what was asked for
 * @returns {Promise<T>}
 */
export async function bring(address, read, isIt) {
  const anew = refused.has(address);
  refused.add(address);
  const response = await within(anew ? fetch(address, bare({ cache: 'reload' })) : fetch(address));
  if (!response.ok) {
    throw new Error(`${address} is not there (error ${response.status}), expected a file of the site`);
  }
  const content = await within(read(response), DONE);
  if (!isIt(content)) {
    throw new Error(`${address} is damaged or of another edition`);
  }
  refused.delete(address);
  return content;
}

/** @param {Response} response */
export const text = (response) => response.text();
/** @param {Response} response @returns {Promise<any>} */
export const json = (response) => response.json();
