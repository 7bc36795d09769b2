import type { Evidence } from './answer/answer.ts';
import type { Asker, Message } from './message.ts';
import type { Reply } from './say/reply.ts';

/** The facets by which statements are looked up; each holds what a person typed or chose. */
export interface WhoSaid {
  words?: string;
  speaker?: string;
  to?: string;
  about?: string;
}

/** A choice offered while typing. */
export interface Completion {
  /** What to hand back as the facet's value. At most 75 characters: a longer one cannot be offered. */
  value: string;
  /** What to show: "Ramirez (7)". At most 75 characters. */
  label: string;
  /** How many statements it leaves; of a timeline, how many entries. */
  count: number;
}

/** What a story holds, for a home page. */
export interface Overview {
  story: string;
  title: string;
  source: string;
  people: { name: string; role: string; statements: number }[];
  subjects: { name: string; entries: number }[];
  /** The questions on which accounts diverge. */
  accounts: string[];
  asks: string[];
}

/** A story in a list. */
export interface ListedStory {
  id: string;
  title: string;
  /** Outlet and date: "Harbour Post, June 3, 2021". */
  source: string;
  /** Counts the article's updates, from 1. */
  version: number;
  /** When it was taken in or last changed, in milliseconds since 1970; 0 where that is not known. */
  changedAt: number;
  /** What the last update changed, in plain sentences. */
  changes: readonly string[];
  /** The story whose article this is a copy of. */
  copyOf?: string;
}

/** A story that is new or has changed. */
export interface Added {
  story: ListedStory;
  /** Every statement in a sentence; of a story that was there before, what its last update changed. */
  lines: string[];
}

/** A piece of evidence that an answer rested on, to be held against its story later. */
export type Rest = Pick<Evidence, 'type' | 'text' | 'speaker' | 'paragraph' | 'story'>;

export type CommandName =
  | 'who-said'
  | 'ask'
  | 'quotes'
  | 'timeline'
  | 'story'
  | 'check'
  | 'people'
  | 'subjects'
  | 'help';

/** All that an adapter may ask of the core. Every call answers from memory and never throws on any text. */
export interface Bot {
  /** Answers free text, in the light of its conversation. Text that begins with a command's name is that command. */
  ask(message: Message): Reply;
  /** A command with its argument as typed; an empty or unclear argument gets help. */
  command(name: CommandName, argument: string, conversation: string, asker?: Asker): Reply;
  /** Who said it, by any combination of facets. No facet at all gets help. */
  whoSaid(facets: WhoSaid, asker?: Asker): Reply;
  /** Judges every quotation in a text. */
  check(text: string, asker?: Asker): Reply;
  /** The same reply again, from its answer's id; undefined where the id is not one of ours. */
  again(answerId: string): Reply | undefined;
  /** The texts that made an answer, from its id: the question last. None where the id is not one of ours. */
  asked?(answerId: string): readonly string[];
  /** Choices for one facet, narrowed by what the others already hold; most statements first. */
  complete(facet: keyof WhoSaid, typed: string, chosen: WhoSaid, asker?: Asker): Completion[];
  /** Choices for a timeline: people and subjects of dated entries, most entries first. */
  completeTimeline(typed: string, asker?: Asker): Completion[];
  /** What the stories hold: those that the asker follows, else the first ones. */
  overview(asker?: Asker): Overview[];
  /** Every story there is. */
  stories?(): readonly ListedStory[];
  /** What has been added since a time, in milliseconds since 1970: stories, each with its statements. */
  added?(since: number, asker?: Asker): Added[];
  /** Looks for stories that are new, have changed or are gone; their ids. Rejects where it cannot look. */
  refresh?(): Promise<readonly string[]>;
  /** Those that their stories no longer hold in these words, by this speaker. */
  changed?(rests: readonly Rest[]): Rest[];
  /** Drops what is remembered of a conversation. */
  forget(conversation: string): void;
  /**
   * Fetches what a lasting memory holds of a conversation or of an answer, before `ask`, `command` or `again`: they
   * answer from memory. Never rejects.
   */
  ready?(of: { conversation?: string; answer?: string }): Promise<void>;
}
