import type { ListedStory } from '../door.ts';
import type { Shelf } from './shelf.ts';

/** A story in which the answer may stand. */
export interface Candidate {
  story: string;
  /** How much of what was asked its best entry holds: 0 to 1. */
  score: number;
}

/** What is looked for: a text, and the words that somebody is asked to have said, where it holds such. */
export interface Sought {
  text: string;
  said?: string | undefined;
}

/** The stories that a bot answers from. */
export interface Library {
  /** At least one, in the order of their ids. */
  readonly stories: readonly ListedStory[];
  /** A story made ready; undefined where there is none of that id, or where its data cannot be read. */
  shelf(id: string): Shelf | undefined;
  /** Stories in which the answer may stand, best first: of these ids, else of all. */
  candidates(sought: Sought, among?: readonly string[]): Candidate[];
  /** Where candidates are not at hand: fetches them, so that `candidates` has them. Rejects where it cannot. */
  prepare?(sought: Sought, among?: readonly string[]): Promise<void>;
  /** Whether any of these folded names is in a story, told without making it ready; not given where all of them are. */
  hasAny?(id: string, names: ReadonlySet<string>): boolean;
  /** Looks where the stories are kept. Ids of those that are new, have changed or are gone. Rejects where it cannot. */
  refresh?(): Promise<readonly string[]>;
}
