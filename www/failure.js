// What goes wrong and can be told, and how long is waited for what may never come.

/** A failure with a message for the reader; the cause is for the console. */
export class Failure extends Error {
  /** @param {string} name the message's @param {(string | number)[]} values its values @param {unknown} [cause] */
  constructor(name, values, cause) {
    super(name, { cause });
    this.values = values;
  }
}

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

/**
 * A sentence for the reader: the failure's own, or else the message of this name.
 * @param {import('./language.js').Language} language @param {unknown} error @param {string} name
 */
export const told = (language, error, name) =>
  error instanceof Failure ? language.say(error.message, ...error.values) : language.say(name);
