import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createBot } from '../../src/index.ts';
import { keepStory } from '../../src/ingest/keep/story-files.ts';
import { inMemory } from '../../src/library/in-memory.ts';
import { onDisk } from '../../src/library/on-disk.ts';
import type { Story } from '../../src/story/schema.ts';
import { otherStory, tinyStory } from '../support/tiny-story.ts';
import { writeStories } from '../support/write-story.ts';

const cacheFolder = () => mkdtempSync(join(tmpdir(), 'library-'));

/** The ferry's story under another name, as another outlet tells it. */
function retold(id: string, change: (story: Story) => void): Story {
  const story = structuredClone(tinyStory);
  Object.assign(story, { id, title: `The ferry, ${id}`, outlet: 'Harbour Post', published: '2020-03-04' });
  change(story);
  return story;
}

describe('many stories', () => {
  const bot = createBot([tinyStory, otherStory]);

  it('an answer says which story it is from', () => {
    const reply = bot.ask({ text: 'who said "not one mile"?', conversation: 'a' });
    expect(reply.footer).toContain(tinyStory.title);
    expect(reply.footer).toContain('Wick Herald');
  });

  it('only those that a channel follows answer; unknown ids follow nothing', () => {
    const text = 'who said "not one mile"?';
    const ask = (stories: string[]) => bot.ask({ text, conversation: `b${stories}`, stories }).answer;
    expect(ask([otherStory.id]).answered).toBe(false);
    expect(ask([tinyStory.id]).answered).toBe(true);
    expect(ask(['nowhere']).answered).toBe(true);
  });

  it('the answer of a followed story is made again from its id, as it was', () => {
    const asked = bot.ask({ text: 'who said "not one mile"?', conversation: 'c', stories: [otherStory.id] });
    expect(bot.again(asked.answer.id)).toEqual(asked);
  });

  it('people cannot type which stories are asked', () => {
    const text = `\u0002${otherStory.id} who said "not one mile"?`;
    expect(bot.ask({ text, conversation: 'd' }).answer.answered).toBe(true);
  });

  it('completion offers the names of followed stories only', () => {
    const names = (stories: string[]) =>
      bot.complete('speaker', '', {}, { stories }).map(({ value }) => value);
    expect(names([tinyStory.id])).toContain('Bo Reed');
    expect(names([otherStory.id])).not.toContain('Bo Reed');
  });

  it('where two stories tell it differently, both are shown with outlet and date', () => {
    const other = retold('retold', (story) => {
      for (const said of story.statements) {
        said.gist = said.gist.replace('Monday', 'Thursday');
        said.quotes = said.quotes.map((quote) => quote.replace('Monday', 'Thursday'));
      }
    });
    const two = createBot([tinyStory, other]);
    const { answer } = two.ask({ text: 'what did Quill say about when the ferry sails?', conversation: 'a' });
    expect(answer.versions.map(({ whose }) => whose)).toEqual([
      expect.stringContaining('Wick Herald, March 3, 2020'),
      expect.stringContaining('Harbour Post, March 4, 2020'),
    ]);
  });

  it('a copy of an article is no second version', () => {
    const copy = retold('copied', (story) => {
      story.copyOf = tinyStory.id;
      for (const said of story.statements) said.gist = said.gist.replace('Monday', 'Thursday');
    });
    const { answer } = createBot([tinyStory, copy]).ask({
      text: 'what did Quill say about when the ferry sails?',
      conversation: 'a',
    });
    expect(answer.versions).toEqual([]);
  });
});

describe('a library on disk', () => {
  const open = (folder: string, cache: string, tell: (line: string) => void = () => undefined) =>
    onDisk(folder, { cache, tell });
  const questions = [
    'who said "not one mile"?',
    'what did Quill say about the ferry?',
    'who paid for the bridge?',
  ];

  it('answers as one in memory does, also from what was kept', () => {
    const folder = writeStories(tinyStory, otherStory);
    const cache = cacheFolder();
    const memory = createBot(inMemory([tinyStory, otherStory].sort((a, b) => (a.id < b.id ? -1 : 1))));
    const told: string[] = [];
    const tell = (line: string) => told.push(line);
    for (const bot of [createBot(open(folder, cache, tell)), createBot(open(folder, cache, tell))]) {
      for (const text of questions) {
        const conversation = `disk ${text}`;
        expect(bot.ask({ text, conversation })).toEqual(memory.ask({ text, conversation }));
        bot.forget(conversation);
        memory.forget(conversation);
      }
    }
    expect(told).toEqual([]);
  });

  it('sees a story that is new, changed or gone', () => {
    const folder = writeStories(tinyStory, otherStory);
    const cache = cacheFolder();
    expect(open(folder, cache).stories).toHaveLength(2);
    const path = join(folder, tinyStory.id, 'statements.json');
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll('not one mile', 'not one furlong'));
    utimesSync(path, new Date(), new Date(Date.now() + 5000));
    const changed = open(folder, cache);
    expect(changed.candidates({ text: 'not one furlong' })[0]?.story).toBe(tinyStory.id);
    rmSync(join(folder, tinyStory.id), { recursive: true });
    const fewer = open(folder, cache);
    expect(fewer.stories.map(({ id }) => id)).toEqual([otherStory.id]);
    expect(fewer.candidates({ text: 'not one furlong' }).map(({ story }) => story)).not.toContain(
      tinyStory.id,
    );
  });

  it('sees while it runs what is new, changed or gone, and goes on where a conversation stood', async () => {
    const folder = writeStories(tinyStory, otherStory);
    const told: string[] = [];
    const bot = createBot(open(folder, cacheFolder(), (line) => told.push(line)));
    const ask = (text: string, conversation: string) => bot.ask({ text, conversation });
    ask('what did Reed say about the ferry?', 'a');
    expect(await bot.refresh?.()).toEqual([]);
    const story = structuredClone(tinyStory);
    for (const said of story.statements) {
      said.id = `new-${said.id}`;
      said.quotes = said.quotes.map((quote) => quote.replace('not one mile', 'not a single furlong'));
    }
    for (const subject of story.subjects) subject.entries = [];
    Object.assign(story, { version: 2, gaps: [], accounts: [] });
    keepStory(join(folder, tinyStory.id), story);
    mkdirSync(join(folder, 'third'));
    keepStory(
      join(folder, 'third'),
      retold('third', () => undefined),
    );
    expect([await bot.refresh?.(), told]).toEqual([['ferry', 'third'], []]);
    expect(bot.stories?.().find(({ id }) => id === 'ferry')?.version).toBe(2);
    expect(ask('who said "not a single furlong"?', 'b').plain).toContain('not a single furlong');
    expect(ask('and when?', 'a').answer.id).not.toBe('');
    rmSync(join(folder, 'third'), { recursive: true });
    writeFileSync(join(folder, tinyStory.id, 'statements.json'), '[{');
    utimesSync(join(folder, tinyStory.id), new Date(), new Date(Date.now() + 5000));
    expect(await bot.refresh?.()).toEqual(['third']);
    expect(told.join()).toContain('statements.json');
    // What cannot be read now stays as it was.
    expect(ask('who said "not a single furlong"?', 'c').plain).toContain('not a single furlong');
  });

  it('leaves out a story that cannot be read, and says which', () => {
    const folder = writeStories(tinyStory, otherStory);
    writeFileSync(join(folder, otherStory.id, 'statements.json'), '[{');
    const told: string[] = [];
    const library = open(folder, cacheFolder(), (line) => told.push(line));
    expect(library.stories.map(({ id }) => id)).toEqual([tinyStory.id]);
    expect(told.join()).toContain(otherStory.id);
  });

  it('makes a damaged index anew, whichever file is damaged', () => {
    const folder = writeStories(tinyStory, otherStory);
    const cache = cacheFolder();
    open(folder, cache);
    expect(readdirSync(cache).sort()).toEqual(['stories.find', 'stories.json']);
    for (const file of readdirSync(cache)) {
      const told: string[] = [];
      appendFileSync(join(cache, file), 'x');
      const bytes = readFileSync(join(cache, file));
      bytes[bytes.length >> 1] = 255 - (bytes[bytes.length >> 1] ?? 0);
      writeFileSync(join(cache, file), bytes);
      expect(
        open(folder, cache, (line) => told.push(line)).candidates({ text: 'not one mile' })[0]?.story,
      ).toBe('ferry');
      expect(told.join()).toContain('made anew');
    }
  });
});
