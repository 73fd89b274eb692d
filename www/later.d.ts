/** Written by the build from the messages `later-…` of `messages/en.ftl`. */
export const WORDS: Record<string, string>;
