// What goes wrong and can be told.

/** A failure with a message for the reader; the cause is for the console. */
export class Failure extends Error {
  /** @param {string} name the message's @param {(string | number)[]} values its values @param {unknown} [cause] */
  constructor(name, values, cause) {
    super(name, { cause });
    this.values = values;
  }
}

/**
 * A sentence for the reader: the failure's own, or else the message of this name.
 * @param {import('./language.js').Language} language @param {unknown} error @param {string} name
 */
export const told = (language, error, name) =>
  error instanceof Failure ? language.say(error.message, ...error.values) : language.say(name);
