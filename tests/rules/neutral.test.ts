import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadStories } from '../../src/story/load.ts';
import { fold } from '../../src/text/fold.ts';
import { isLight } from '../../src/text/light-words.ts';
import { filesUnder } from './files.ts';

/** "slack" in small letters is room to move, unless it is a path or a value. */
const PLATFORMS = /\bSlack\b|['"/@]slack\b|discord|telegram|mattermost|whatsapp/;
/** Kinds of party whose names belong to a story and not to the language. */
const NAMED_KINDS = new Set(['person', 'place', 'outlet', 'country']);
/** Words of names that are ordinary English, or that reading English needs. */
const ORDINARY = new Set([
  'new', // "The New York Times"
  'york',
  'times', // how often
  'news', // "ABC News"
  'north', // "North Korea"
  'united', // "United Arab Emirates"; "United States" is spelt in many ways
  'arab',
  'campaign',
]);
/** Tables of the whole world and of the language, in which no story is singled out. */
const WORLD_TABLES = /^src\/(?:ingest\/names\/gazetteer\/|text\/word-vectors\.bin$)/;
/** Agencies whose credit lines tell where an article came from. */
const AGENCIES = new Set(['reuters']);
const READS_CREDITS = /^src\/ingest\//;

const files = filesUnder('src').filter((file) => !WORLD_TABLES.test(file));

/** Surnames, and the words of other names: first names are anybody's. */
function namesOfStories(): string[] {
  const words = loadStories('data').flatMap(({ people }) =>
    people
      .filter(({ kind }) => NAMED_KINDS.has(kind))
      .flatMap(({ kind, name, short }) => {
        const all = `${name} ${short ?? ''}`.split(/[^\p{L}]+/u);
        return kind === 'person' ? [short ?? name.split(' ').at(-1) ?? ''] : all;
      })
      .filter((word) => /^\p{Lu}/u.test(word) && word.length > 2),
  );
  return [...new Set(words.map(fold))].filter((word) => !isLight(word) && !ORDINARY.has(word));
}

describe('the core', () => {
  it('is read at all, and the stories have names', () => {
    expect(files.length).toBeGreaterThan(50);
    expect(namesOfStories().length).toBeGreaterThan(20);
  });

  it('names no platform', () => {
    const named = files.flatMap((file) =>
      readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => PLATFORMS.test(line))
        .map((line) => `${file}: ${line.trim()}`),
    );
    expect(named).toEqual([]);
  });

  it('names no person, place or outlet of any story', () => {
    const pattern = (names: string[]) => new RegExp(`(?<!\\p{L})(?:${names.join('|')})s?(?!\\p{L})`, 'u');
    const names = pattern(namesOfStories());
    const withoutAgencies = pattern(namesOfStories().filter((name) => !AGENCIES.has(name)));
    const named = files.flatMap((file) =>
      readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => (READS_CREDITS.test(file) ? withoutAgencies : names).test(fold(line)))
        .map((line) => `${file}: ${line.trim()}`),
    );
    expect(named).toEqual([]);
  });
});
