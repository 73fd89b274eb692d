/** Written by the build from `messages/en.ftl` and the data: what the core needs to speak English. */
export const TABLE: string | Promise<string>;
