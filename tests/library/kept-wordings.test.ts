import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { answerQuestion } from '../../src/bot.ts';
import { keepWordings } from '../../src/library/kept-wordings.ts';
import { openRecord } from '../../src/match/record.ts';
import { loadStory } from '../../src/story/load.ts';
import { tinyStory } from '../support/tiny-story.ts';

const story = loadStory('data/sochi-2019');
const folder = mkdtempSync(join(tmpdir(), 'kept-'));
const path = join(folder, 'deep', `${story.id}.ready`);
const keep = keepWordings(join(folder, 'deep'));
const questions = [
  ...story.asks,
  ...story.statements.slice(0, 20).map(({ gist }) => `Is it true that ${gist}`),
];

afterAll(() => rmSync(folder, { recursive: true }));

async function written(): Promise<Buffer> {
  const fresh = openRecord(story, keep);
  await vi.waitFor(() => expect(existsSync(path)).toBe(true));
  expect(fresh.wordings.length).toBeGreaterThan(2000);
  return readFileSync(path);
}

test('what was kept answers as what is read anew', async () => {
  expect(keep.find(story)).toBeUndefined();
  await written();
  const anew = openRecord(story);
  const kept = openRecord(story, {
    find: (of) => keep.find(of) ?? expect.fail('not kept'),
    put: expect.fail,
  });
  for (const question of questions)
    expect(answerQuestion(kept, question)).toEqual(answerQuestion(anew, question));
});

test('it is good for that story alone', async () => {
  await written();
  const [first, ...rest] = story.facts;
  if (!first) expect.fail('a story without facts');
  const facts = [{ ...first, cues: [...first.cues, 'one more wording'] }, ...rest];
  expect(keep.find({ ...story, facts })).toBeUndefined();
  expect(keep.find(story)).toBeDefined();
});

test('a file that is damaged or cut off is passed over', async () => {
  const whole = await written();
  const flipped = Buffer.from(whole);
  flipped[whole.length - 9] = (flipped[whole.length - 9] ?? 0) ^ 1;
  for (const bad of [flipped, whole.subarray(0, whole.length / 2), whole.subarray(0, 40), Buffer.alloc(0)]) {
    writeFileSync(path, bad);
    expect(keep.find(story)).toBeUndefined();
  }
  writeFileSync(path, whole);
  expect(keep.find(story)).toBeDefined();
});

test('a folder that cannot be written costs nothing', async () => {
  const file = join(folder, 'file');
  writeFileSync(file, '');
  const record = openRecord(story, keepWordings(join(file, 'below')));
  await new Promise(setImmediate);
  expect(record.wordings).toHaveLength(openRecord(story).wordings.length);
});

test('a story of few wordings is read anew', async () => {
  openRecord(tinyStory, keep);
  await new Promise(setImmediate);
  expect(existsSync(join(folder, 'deep', `${tinyStory.id}.ready`))).toBe(false);
});
