import { describe, expect, it } from 'vitest';
import { halfRemember, ways } from '../../bench/find/half-remembered.ts';
import { random } from '../../bench/find/random.ts';
import { madeUpStory } from '../../bench/find/stories.ts';
import type { Archive, Wanted } from '../../src/find/archive/archive.ts';
import { ArchiveIndex } from '../../src/find/archive/archive-index.ts';
import { FindIndex } from '../../src/find/find-index.ts';
import { stem } from '../../src/text/stem.ts';
import { tokens } from '../../src/text/tokens.ts';

const { sentences, questions } = madeUpStory(120, 1);
const records = sentences.map(({ id, text }) => ({ story: `s${id % 7}`, text, also: '' }));

/** An archive that reads every record for every question. */
function plainArchive(all: readonly (typeof records)[number][]): Archive & { asked: Wanted[] } {
  const held = all.map(({ text }) => new Set(tokens(text).map(({ word }) => word)));
  const words = [...new Set(held.flatMap((each) => [...each]))];
  const count = (word: string) => held.filter((each) => each.has(word)).length;
  const asked: Wanted[] = [];
  return {
    asked,
    size: async () => all.length,
    words: async (wanted, stems) =>
      words
        .filter((word) => wanted.includes(word) || stems.includes(stem(word)))
        .map((word) => ({ word, stem: stem(word), count: count(word) })),
    async candidates(wanted) {
      asked.push(wanted);
      const worths = held.map((each) =>
        wanted.words.reduce((sum, { word, worth }) => sum + (each.has(word) ? worth : 0), 0),
      );
      const allowed = (at: number) => !wanted.stories || wanted.stories.includes(all[at]?.story ?? '');
      const best = worths
        .map((worth, at) => ({ worth, at }))
        .filter(({ worth, at }) => worth > 0 && allowed(at));
      const chosen = best.sort((a, b) => b.worth - a.worth || a.at - b.at).slice(0, wanted.most);
      return chosen.sort((a, b) => a.at - b.at).flatMap(({ at }) => all[at] ?? []);
    },
  };
}

describe('an archive', () => {
  const memory = new FindIndex();
  for (const [id, record] of records.entries()) memory.add({ id, ...record });
  const archive = plainArchive(records);
  const index = new ArchiveIndex(archive);

  it('judges half-remembered words as the index in memory does', async () => {
    const next = random(1);
    for (const [at, { text }] of records.filter((_, id) => id % 9 === 0).entries()) {
      const asked = halfRemember(text, ways[at % ways.length] ?? 'typos', next);
      const [own] = memory.quotation(asked, { k: 1 });
      const [hit] = await index.quotation(asked, { k: 1 });
      expect(hit?.record.text, asked).toBe(records[own?.id ?? -1]?.text);
      expect(hit?.score).toBeCloseTo(own?.score ?? -1, 5);
    }
  });

  it('finds the answer to a question as often', async () => {
    const right = { memory: 0, archive: 0 };
    for (const { text, answer } of questions) {
      if (memory.question(text, { k: 1 })[0]?.id === answer) right.memory += 1;
      const [hit] = await index.question(text, { k: 1 });
      if (hit?.record === records[answer]) right.archive += 1;
    }
    expect(right.archive).toBeGreaterThanOrEqual(0.99 * right.memory);
  });

  it('asks only of these stories, and for nothing where no word is known', async () => {
    const text = records[3]?.text ?? '';
    const [hit] = await index.quotation(text, { k: 1, stories: ['s1'] });
    expect(hit?.record.story).toBe('s1');
    expect((await index.quotation(text, { k: 1, stories: ['s3'] }))[0]?.score).toBeCloseTo(1);
    const before = archive.asked.length;
    expect(await index.quotation('qqqqx zzzzv', { k: 1 })).toEqual([]);
    expect(archive.asked.length).toBe(before);
  });

  it('chooses by the rarest words, within the budget of postings', async () => {
    const huge: Archive = {
      ...archive,
      words: async (wanted) => wanted.map((word, at) => ({ word, stem: word, count: 12_000 * (at + 1) })),
      candidates: async (wanted) => {
        expect(wanted.words.map(({ word }) => word)).toEqual(['ferry']);
        return [];
      },
    };
    expect(await new ArchiveIndex(huge).quotation('ferry harbour bridge', { k: 1 })).toEqual([]);
    expect.assertions(2);
  });

  it('passes on that it cannot be reached', async () => {
    const down: Archive = { ...archive, size: () => Promise.reject(new Error('down')) };
    await expect(new ArchiveIndex(down).question('who?', { k: 1 })).rejects.toThrow('down');
  });
});
