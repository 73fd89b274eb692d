/** Written by the build from the messages `ui-…` and `english-…` of `messages/en.ftl`. */
export const WORDS: Record<string, string>;
/** The plural form of each number from 0 to 199, a letter each. */
export const PLURALS: string;
/** The tags of all languages, between spaces. */
export const TAGS: string;
