/** Written by the build: where the files are that the element fetches. */
export const WASM: URL;
export const LEDGER: URL;
export const SOURCES: URL;
/** Which data the picture shows, and how many rows they have. */
export const EDITION: string;
export const ROWS: number;
/** The folder of the whole site, ending in a slash. */
export const SITE: URL;
