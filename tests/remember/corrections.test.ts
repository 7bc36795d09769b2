import { describe, expect, test } from 'vitest';
import { openRecord } from '../../src/match/record.ts';
import { withoutCorrection } from '../../src/remember/corrections.ts';
import { understand } from '../../src/understand/understand.ts';
import { tinyStory } from '../support/tiny-story.ts';

const record = openRecord(tinyStory);
const read = (text: string) => understand(text, record);

describe('a correction', () => {
  test.each<[text: string, meant: string]>([
    ['no sorry i meant Quill', 'Quill'],
    ['oh sorry, other way round, the captain’s line', 'the captain’s line'],
    ['wrong one, the ferry', 'the ferry'],
  ])('%s: asks for what was meant', (text, meant) => {
    const { text: said, words, terms } = withoutCorrection(read(text));
    expect(said).toBe(meant);
    expect(words.map(({ start, end }) => said.slice(start, end)).join(' ')).toBe(meant.replace('’s', '’s'));
    expect(terms.every(({ from, to }) => from >= 0 && to < words.length)).toBe(true);
  });

  test.each(['no', 'i meant', 'what did Quill say', 'no ferry sails'])('%s: is none', (text) => {
    const question = read(text);
    expect(withoutCorrection(question)).toBe(question);
  });
});
