/* The only door that adapters may use. */
export type { Answer, AnswerKind, DiffRun, Evidence, Verdict, Version } from './answer/answer.ts';
export { type BotOptions, createBot } from './create-bot.ts';
export type { Bot, CommandName, Completion, Overview, WhoSaid } from './door.ts';
export type { Message } from './message.ts';
export type { Part, Reply, Span } from './say/reply.ts';
export { jsonSchemas } from './story/json-schema.ts';
export { loadStories, StoryError } from './story/load.ts';
export type { Story } from './story/schema.ts';
export { fingerprint } from './story/shingles.ts';
