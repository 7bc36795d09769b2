import { FindIndex } from '../find/find-index.ts';
import type { FindRecord } from '../find/record.ts';
import { RecordStore } from '../find/store/record-store.ts';
import { load } from '../find/store/save-and-load.ts';
import { onRecord, question } from '../find/tuning.ts';
import type { Story } from '../story/schema.ts';
import type { Candidate, Sought } from './library.ts';
import { HITS, POSTINGS } from './tuning.ts';

/** Entries of one story in the index: ids are the story's number times this, plus the entry's. */
const MOST_ENTRIES = 4096;

/** A statement, fact, gap or account as it is found. */
export type IndexedRecord = Required<Pick<FindRecord, 'text' | 'also'>>;

/** One index over the statements and facts of many stories, that tells which stories to ask. */
export class StoryIndex {
  readonly #index: FindIndex;

  constructor(store = new RecordStore()) {
    this.#index = new FindIndex(store, { question: { ...question, postingBudget: POSTINGS } });
  }

  get size(): number {
    return this.#index.size;
  }

  /** `number`: the story's own, from 0 to 1,048,575. */
  add(number: number, story: Story): void {
    for (const [at, record] of recordsOf(story).slice(0, MOST_ENTRIES).entries()) {
      this.#index.add({ ...record, id: number * MOST_ENTRIES + at, story: String(number) });
    }
  }

  /**
   * Numbers of stories by their best entry, best first; of these numbers, else of all. By the words that somebody is
   * asked to have said, where they are on record; else by all that is asked.
   */
  find({ text, said }: Sought, among?: readonly number[]): (Omit<Candidate, 'story'> & { number: number })[] {
    const options = { k: HITS, ...(among ? { filter: { story: among.map(String) } } : {}) };
    const hits = said ? this.#index.quotation(said, options) : [];
    const isThere = (hits[0]?.score ?? 0) >= onRecord.quotation;
    const best = new Map<number, number>();
    for (const { id, score } of isThere ? hits : this.#index.question(text, options)) {
      const number = Math.floor(id / MOST_ENTRIES);
      best.set(number, Math.max(score, best.get(number) ?? 0));
    }
    return [...best].map(([number, score]) => ({ number, score })).sort((a, b) => b.score - a.score);
  }

  save(): Uint8Array {
    return this.#index.save();
  }

  /** @throws Error that says what is wrong with the bytes. */
  static load(bytes: Uint8Array): StoryIndex {
    return new StoryIndex(load(bytes));
  }
}

/** What can be found of a story, in the order in which it tells it. */
export function recordsOf(story: Story): IndexedRecord[] {
  const parties = new Map(story.people.map((party) => [party.id, [party.name, ...party.names].join(' ')]));
  const subjects = new Map(story.subjects.map((subject) => [subject.id, subject.name]));
  const named = (ids: readonly string[]) => ids.map((id) => parties.get(id) ?? '').join(' ');
  const about = (ids: readonly string[]) => ids.map((id) => subjects.get(id) ?? '').join(' ');
  return [
    ...story.statements.map((said) => ({
      text: [parties.get(said.speaker), said.gist, ...said.quotes].join(' '),
      also: [story.title, ...said.cues, named([...said.to, ...said.mentions]), about(said.about)].join(' '),
    })),
    ...story.facts.map((fact) => ({
      text: fact.text,
      also: [story.title, ...fact.cues, named(fact.parties), about(fact.about)].join(' '),
    })),
    ...story.gaps.map((gap) => ({ text: gap.text, also: [...gap.cues, named(gap.parties)].join(' ') })),
    ...story.accounts.map(({ question, summary, cues }) => ({
      text: `${question} ${summary}`,
      also: cues.join(' '),
    })),
  ];
}
