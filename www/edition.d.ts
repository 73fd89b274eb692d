/** Written by the build: which data all parts were made with, and how many measures these have. */
export const EDITION: string;
export const ROWS: number;
