/** Written by the build: where the words of each language but English are. */
export const LANGUAGES: Record<string, URL>;
