// What goes wrong and can be told.

/** A failure with a message for the reader; the cause is for the console. */
export class Failure extends Error {
  /** @param {string} name the message's @param {(string | number)[]} values its values @param {unknown} [cause] */
  constructor(name, values, cause) {
    super(name, { cause });
    this.values = values;
  }
}
