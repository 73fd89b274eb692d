/** Written by the build into the one file: its parts by name, deflated, in base64. */
export const FILES: Record<string, string | undefined>;
/** Where what was left out can be found: the end of a sentence that begins with "It is". */
export const WHERE: string;
