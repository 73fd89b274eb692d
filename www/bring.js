// Files that come later: each is looked at before it is used. A server, a network that wants its readers to log in or a
// connection that breaks may give anything in a file's place, or nothing for ever.
import { bare } from './bare.js';

/** Milliseconds within which what a server has begun to say has come. */
const DONE = 120_000;

/**
 * What is promised, or an error where that takes longer than a server may need to begin its answer.
 * @template T
 * @param {Promise<T>} promise @param {number} [patience] milliseconds
 * @returns {Promise<T>}
 */
export function within(promise, patience = 30_000) {
  /** @type {ReturnType<typeof setTimeout>} */
  let timer;
  /** @type {Promise<never>} */
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`nothing came within ${patience / 1000} seconds`)), patience);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

/** Addresses that gave something else: a cache may have kept that. @type {Set<string>} */
const refused = new Set();

/**
 * A file's content; an error where it does not come or is something else, with the server's status as its cause where it
 * has none to give. Asked for again, it comes past every cache.
 * @template T
 * @param {string} address
 * @param {(response: Response) => Promise<T>} read
 * @param {(content: T) => unknown} isIt whether the content is what was asked for
 * @returns {Promise<T>}
 */
export async function bring(address, read, isIt) {
  try {
    const response = await within(refused.has(address) ? fetch(address, bare({ cache: 'reload' })) : fetch(address));
    const { ok, status } = response;
    if (!ok) {
      throw new Error(
        `${address} is not there (error ${status}), expected a file of the site`,
        bare({ cause: status }),
      );
    }
    const content = await within(read(response), DONE);
    if (!isIt(content)) {
      throw new Error(`${address} is damaged or of another edition`);
    }
    refused.delete(address);
    return content;
  } catch (error) {
    refused.add(address);
    throw error;
  }
}

/** @param {Response} response */
export const text = (response) => response.text();
/** @param {Response} response @returns {Promise<any>} */
export const json = (response) => response.json();

/** What of another language is not needed at once. @param {string} address */
export const later = (address) =>
  bring(address, json, (file) => Array.isArray(file?.frame) && Array.isArray(file.moments));
