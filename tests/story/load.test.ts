import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { loadStories, loadStory, StoryError } from '../../src/story/load.ts';
import type { Story } from '../../src/story/schema.ts';
import { otherStory, tinyStory } from '../support/tiny-story.ts';
import { wordedStory } from '../support/worded-story.ts';
import { writeStories } from '../support/write-story.ts';

let folders: string[] = [];
const written = (...stories: Story[]) => {
  const folder = writeStories(...stories);
  folders.push(folder);
  return folder;
};
const empty = () => {
  const folder = mkdtempSync(join(tmpdir(), 'stories-'));
  folders.push(folder);
  return folder;
};
afterEach(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  folders = [];
});

/** What is said of the tiny story where one of its files holds this, `path` being that file. */
function faultOf(file: string, content: unknown): { message: string; path: string } {
  const folder = join(written(tinyStory), tinyStory.id);
  const path = join(folder, file);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  try {
    loadStory(folder);
  } catch (error) {
    if (error instanceof StoryError) return { message: error.message, path };
    throw error;
  }
  throw new Error('it was loaded');
}

describe('stories', () => {
  test('are read as they were written, in the order of their names', () => {
    expect(loadStories(written(tinyStory, otherStory))).toEqual([otherStory, tinyStory]);
    expect(loadStories(written(wordedStory))).toEqual([wordedStory]);
  });

  test('are folders that hold a story.json, and nothing else is', () => {
    const folder = written(tinyStory);
    mkdirSync(join(folder, 'schema'));
    writeFileSync(join(folder, 'notes.txt'), '');
    expect(loadStories(folder).map(({ id }) => id)).toEqual(['ferry']);
  });

  test('may lack what a story need not have', () => {
    const folder = join(written(tinyStory), tinyStory.id);
    for (const file of ['accounts.json', 'gaps.json', 'occasions.json']) rmSync(join(folder, file));
    writeFileSync(join(folder, 'statements.json'), '[]');
    writeFileSync(join(folder, 'subjects.json'), '[]');
    writeFileSync(join(folder, 'facts.json'), '[]');
    expect(loadStory(folder)).toMatchObject({ accounts: [], gaps: [], occasions: [] });
    expect(loadStory(folder)).not.toHaveProperty('shingles');
  });

  test('that are not there are told by what to do', () => {
    const folder = empty();
    expect(() => loadStories(join(folder, 'nowhere'))).toThrow(
      /No folder .*nowhere\. Set DATA_DIR or --data/,
    );
    expect(() => loadStories(folder)).toThrow(/No story in .*: a story is a folder that holds a story\.json/);
  });
});

describe('a fault in a story', () => {
  const [said, ...others] = tinyStory.statements;
  const [party] = tinyStory.people;

  test.each<[file: string, content: unknown, where: string]>([
    ['facts.json', '[{', ': not JSON: '],
    ['facts.json', {}, ': Invalid input: expected array'],
    [
      'statements.json',
      [said, { ...others[0], paragraph: 'two' }],
      ': entry 2, field "paragraph": Invalid input: expected number',
    ],
    ['statements.json', [said, 'text'], ': entry 2: Invalid input: expected object'],
    ['statements.json', [{ ...said, speeker: 'quill' }], ': entry 1: Unrecognized key: "speeker"'],
    ['statements.json', [{ ...said, quotes: ['fine', ' '] }], ': entry 1, field "quotes.1": '],
    ['people.json', [{ ...party, kind: 'ghost' }], ': entry 1, field "kind": '],
    ['people.json', [{ ...party, id: 'Ada Quill' }], ': entry 1, field "id": an id is lower-case letters'],
    [
      'facts.json',
      [{ ...tinyStory.facts[0], time: { from: 'Monday' } }],
      ': entry 1, field "time.from": a date is written 2019',
    ],
    ['story.json', { title: 'No id' }, ': field "id": '],
    ['accounts.json', [{ ...tinyStory.accounts[0], versions: [] }], ': entry 1, field "versions": '],
    [
      'gaps.json',
      [{ id: 'g', text: 'Not said.', nearest: ['x'] }],
      ': entry "g", field "nearest": there is no statement or fact "x"',
    ],
  ])('in %s is told by file, entry and field: %j', (file, content, where) => {
    const { message, path } = faultOf(file, content);
    expect(message).toContain(path + where);
  });

  test('is told beside all others, one a line, up to a bound', () => {
    const folder = join(written(tinyStory), tinyStory.id);
    rmSync(join(folder, 'people.json'));
    writeFileSync(join(folder, 'facts.json'), JSON.stringify(Array.from({ length: 9 }, () => ({}))));
    expect(() => loadStory(folder)).toThrow(StoryError);
    expect(() => loadStory(folder)).toThrow(
      /people\.json: this file is missing\n.*facts\.json: entry 1, field "id"/,
    );
    expect(() => loadStory(folder)).toThrow(/facts\.json: entry \d[^\n]*\n… and \d+ more$/);
  });

  test('of what is not JSON is told once', () => {
    expect(faultOf('facts.json', '[{').message.split('\n')).toHaveLength(1);
  });
});
