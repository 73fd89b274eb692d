// Options for the browser, and inputs for the core, that are what is written there and nothing else: what a page has added
// to all objects would be taken for an option too, wherever one of that name is left out.

/** @template const T @param {T} options @returns {T} */
export const bare = (options) => Object.setPrototypeOf(options, null);
