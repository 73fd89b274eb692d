/** Day, title, description of each moment, in English. */
export const MOMENTS: [string, string, string][];
