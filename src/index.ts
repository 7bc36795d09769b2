/* The only door that adapters may use. */
export type { Answer, AnswerKind, DiffRun, Evidence, Verdict, Version } from './answer/answer.ts';
export { type BotOptions, createBot } from './create-bot.ts';
export type {
  Added,
  Bot,
  CommandName,
  Completion,
  ListedStory,
  Overview,
  Rest,
  ToAsk,
  WhoSaid,
} from './door.ts';
export type { ArchiveRecord, ArchiveWord, Wanted } from './find/archive/archive.ts';
export { inArchive } from './library/in-archive.ts';
export { inMemory } from './library/in-memory.ts';
export type { Library } from './library/library.ts';
export { type OnDiskOptions, onDisk } from './library/on-disk.ts';
export type { ArchivedStory, NewRecord, StoryArchive } from './library/story-archive.ts';
export type { Asker, Message } from './message.ts';
export type { LastingMemory } from './request/lasting-memory.ts';
export type { Part, Reply, Span } from './say/reply.ts';
export { jsonSchemas } from './story/json-schema.ts';
export { loadStories, StoryError } from './story/load.ts';
export type { Story } from './story/schema.ts';
export { fingerprint } from './story/shingles.ts';
export { trainClassifier } from './train.ts';
