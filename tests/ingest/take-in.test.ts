import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { doubtsOf, settle } from '../../src/ingest/keep/doubts.ts';
import { keepStory, readStory } from '../../src/ingest/keep/story-files.ts';
import { Intake } from '../../src/ingest/take-in.ts';
import { bridgeArticle, ferryArticle } from './article.ts';

let data = '';
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'intake-'));
});
afterEach(() => rmSync(data, { recursive: true, force: true }));

const intake = (options: Partial<ConstructorParameters<typeof Intake>[0]> = {}) =>
  new Intake({ data, today: '2024-03-13', keepCopy: true, dryRun: false, ...options });
const updated = bridgeArticle.replace('Nothing came of it.', 'Nothing at all came of it.');

describe('an article and what is known already', () => {
  test('a new one is written in the format of stories, with its copy', () => {
    const taken = intake().take(bridgeArticle, 'text');
    expect(taken.outcome).toBe('new');
    const story = readStory(taken.folder);
    expect(story).toMatchObject({ made: 'by machine', version: 1, outlet: 'Port Courier' });
    expect(story.statements.length).toBeGreaterThan(8);
    expect(readFileSync(join(taken.folder, 'article.txt'), 'utf8')).toBe(bridgeArticle);
  });

  test('no copy is kept on request, nothing written on a dry run', () => {
    const bare = intake({ keepCopy: false }).take(bridgeArticle, 'text');
    expect(existsSync(join(bare.folder, 'article.txt'))).toBe(false);
    const dry = intake({ dryRun: true }).take(ferryArticle, 'text');
    expect(dry.story.statements.length).toBeGreaterThan(2);
    expect(existsSync(dry.folder)).toBe(false);
  });

  test('the same words are the same article, from another file and in another run too', () => {
    const first = intake().take(bridgeArticle, 'text');
    const again = intake().take(
      bridgeArticle.replace('Mayor tells', 'The mayor tells').replaceAll('"', '“'),
      'text',
    );
    expect(again).toMatchObject({ outcome: 'same', folder: first.folder });
  });

  test('an update is a new version that says what changed', () => {
    const run = intake();
    run.take(bridgeArticle, 'text');
    const taken = run.take(updated, 'text');
    expect(taken).toMatchObject({ outcome: 'version', story: { version: 2 } });
    expect(taken.changes).toEqual([
      expect.stringMatching(/^Paragraph \d+ changed; it was: "Nothing came of it\."$/),
    ]);
    expect(readStory(taken.folder).changes?.[0]).toMatchObject({ version: 2 });
    expect(run.take(updated, 'text').outcome).toBe('same');
  });

  test('the same report at another outlet is a copy of it, a different report is not', () => {
    const run = intake();
    const first = run.take(bridgeArticle, 'text');
    const wire = run.take(bridgeArticle.replaceAll('Port Courier', 'Daily Pier'), 'text');
    expect(wire).toMatchObject({ outcome: 'copy', story: { copyOf: first.story.id } });
    expect(run.take(ferryArticle, 'text').outcome).toBe('new');
  });
});

describe('what a person has settled', () => {
  test('survives an update: accepted, mended and dropped entries, and changes by hand', () => {
    const run = intake();
    const { folder } = run.take(bridgeArticle, 'text');
    let story = readStory(folder);
    const [first, second] = doubtsOf(story).map((d) => d.statement);
    const dropped = story.statements.find((s) => s.quotes.includes('rumors.'));
    if (!first || !second || !dropped) throw new Error('the article must leave doubts');
    story = settle(story, first.id, { kind: 'mend', speaker: 'Ruth Sandell' });
    story = settle(story, second.id, { kind: 'accept' });
    story = settle(story, dropped.id, { kind: 'drop' });
    story = {
      ...story,
      people: story.people.map((p) => (p.short === 'Reyes' ? { ...p, bio: 'Mayor of Port Harrow.' } : p)),
    };
    keepStory(folder, story);

    const renewed = run.take(
      bridgeArticle.replace('last closed in 1987', 'last closed in 1988'),
      'text',
    ).story;
    expect(renewed.statements.find((s) => s.id === first.id)).toMatchObject({
      settled: 'mended',
      speaker: 'sandell',
    });
    expect(renewed.people.find((p) => p.id === 'sandell')?.name).toBe('Ruth Sandell');
    expect(renewed.statements.find((s) => s.id === second.id)?.settled).toBe('accepted');
    expect(renewed.statements.some((s) => s.id === dropped.id)).toBe(false);
    expect(renewed.people.find((p) => p.short === 'Reyes')?.bio).toBe('Mayor of Port Harrow.');
    expect(renewed.facts.some((f) => f.text.includes('1988'))).toBe(true);
  });

  test('gives way only where the article no longer has the words, and says so', () => {
    const run = intake();
    const { folder } = run.take(bridgeArticle, 'text');
    const story = readStory(folder);
    const statement = story.statements.find((s) => s.quotes.includes('Nothing came of it.'));
    if (!statement) throw new Error('the article must hold these words');
    keepStory(folder, settle(story, statement.id, { kind: 'accept' }));
    const renewed = run.take(updated, 'text');
    expect(renewed.story.statements.some((s) => s.quotes.includes('Nothing came of it.'))).toBe(false);
    expect(renewed.changes).toContain('No longer in the article, taken out: Nothing came of it.');
  });

  test('is no longer asked about', () => {
    let story = intake({ dryRun: true }).take(bridgeArticle, 'text').story;
    const before = doubtsOf(story).length;
    const [doubt] = doubtsOf(story);
    story = settle(story, doubt?.statement.id ?? '', { kind: 'accept' });
    expect(doubtsOf(story)).toHaveLength(before - 1);
  });
});

test('a story made by hand is known by its head and never drawn over', () => {
  const { folder } = intake().take(bridgeArticle, 'text');
  const story = readStory(folder);
  keepStory(folder, { ...story, made: 'by hand', title: 'The bridge' });
  rmSync(join(folder, 'intake.json'));
  expect(intake({ again: true }).take(updated, 'text')).toMatchObject({
    outcome: 'same',
    story: { title: 'The bridge' },
  });
});

test('a broken folder in the data is passed over', () => {
  writeFileSync(join(data, 'note.txt'), 'not a story');
  intake().take(bridgeArticle, 'text');
  mkdirSync(join(data, 'broken'));
  writeFileSync(join(data, 'broken', 'story.json'), '{');
  expect(intake().take(bridgeArticle, 'text').outcome).toBe('same');
});
