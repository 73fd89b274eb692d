/** Written by the build: where the tables are that downloads are made of, in the edition that the core was made with. */
export const MEASURES: string;
export const COUNTRIES: string;
export const CORRECTIONS: string;
/** Day of the newest correction, which is the version of the data. */
export const VERSION: string;
