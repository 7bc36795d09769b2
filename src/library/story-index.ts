import { FindIndex } from '../find/find-index.ts';
import type { FindRecord } from '../find/record.ts';
import type { Story } from '../story/schema.ts';
import type { Candidate } from './library.ts';
import { HITS } from './tuning.ts';

/** Entries of one story in the index: ids are the story's number times this, plus the entry's. */
const MOST_ENTRIES = 4096;

/** One index over the statements and facts of many stories, that tells which stories to ask. */
export class StoryIndex {
  readonly #index: FindIndex;

  constructor(index = new FindIndex()) {
    this.#index = index;
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

  /** Numbers of stories by their best entry, best first; of these numbers, else of all. */
  find(text: string, among?: readonly number[]): (Omit<Candidate, 'story'> & { number: number })[] {
    const options = { k: HITS, ...(among ? { filter: { story: among.map(String) } } : {}) };
    const best = new Map<number, number>();
    for (const { id, score } of this.#index.question(text, options)) {
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
    return new StoryIndex(FindIndex.load(bytes));
  }
}

function recordsOf(story: Story): Omit<FindRecord, 'id'>[] {
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
