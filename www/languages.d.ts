/** Written by the build: where the words of each language but English are. */
export const LANGUAGES: Record<string, string>;
/** Where the files are that a language's file speaks of, by their names there, if they are not beside it. */
export const BESIDE: Record<string, string | undefined>;
