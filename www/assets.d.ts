/** Written by the build: where the files are that the element fetches. As text: hosts wrap `fetch` in what knows nothing else. */
export const WASM: string;
export const LEDGER: string;
export const SOURCES: string;
/** The folder of the whole site, ending in a slash. */
export const SITE: URL;
