/** Written by the build: where the tables are that downloads are made of, in the edition that the core was made with. */
export const MEASURES: string;
export const COUNTRIES: string;
