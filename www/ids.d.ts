/** Written by the build: the measures' names for good, in the order of the data. */
export const IDS: string[];
