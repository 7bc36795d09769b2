/**
 * What was typed to get an answer: the text itself last, before it those that it leans on, oldest first.
 * Everything that the bot can be asked for has such a text, so an answer can be made again from it.
 */
export type Request = readonly string[];
