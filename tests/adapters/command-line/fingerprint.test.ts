import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadStory } from '../../../src/story/load.ts';
import { articleParagraph } from '../../../src/story/shingles.ts';

const scratch = mkdtempSync(join(tmpdir(), 'fingerprint-'));
afterAll(() => rmSync(scratch, { recursive: true }));

function run(...args: string[]): { status: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'adapters/command-line/fingerprint.ts', ...args],
    { encoding: 'utf8' },
  );
  return { status, out: stdout, err: stderr.trim() };
}

describe('npm run fingerprint', () => {
  it('writes what the story is then read with', () => {
    const folder = join(scratch, 'story');
    cpSync('data/sochi-2019', folder, { recursive: true });
    const article = join(scratch, 'article.txt');
    writeFileSync(article, 'A ferry runs\n\nJune 3, 2021\n\nThe ferry ran.\n\nA cold drizzle fell.\n');
    const { status, out } = run(article, folder);
    expect([status, out]).toEqual([0, expect.stringContaining('2 paragraphs')]);
    const story = loadStory(folder);
    expect(articleParagraph(story, ['cold', 'drizzle'])).toEqual({ paragraph: 2, share: 1 });
  });

  it.each<[string, string[], number, RegExp]>([
    ['no article', [], 2, /^Usage: /],
    ['too much', ['a', 'b', 'c'], 2, /^Usage: /],
    [
      'a folder that is no story',
      ['package.json', 'docs'],
      1,
      /^docs is no story: it holds no story\.json\.$/,
    ],
    ['an article that is not there', ['nowhere.txt', 'data/sochi-2019'], 1, /^Cannot read nowhere\.txt\.$/],
    ['an article without paragraphs', ['.nvmrc', 'data/sochi-2019'], 1, /^\.nvmrc has no paragraphs: /],
  ])('says what is wrong with %s', (_, args, status, message) => {
    const { status: got, err } = run(...args);
    expect(err).toMatch(message);
    expect(err.split('\n')).toHaveLength(1);
    expect(got).toBe(status);
  });
});
