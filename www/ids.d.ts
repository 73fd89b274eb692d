/** Written by the build: the measures' names for good, in the order of the data. */
export const IDS: string[];
/** Written by the build: which of them were changed since they were first published. */
export const CHANGED: number[];
