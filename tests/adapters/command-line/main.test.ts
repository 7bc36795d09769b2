import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../support/run-process.ts';
import { tinyStory } from '../../support/tiny-story.ts';
import { writeStories } from '../../support/write-story.ts';

const MAIN = 'adapters/command-line/ask.cjs';
const data = writeStories(tinyStory);
const ask = (args: string[], input = '', env = {}) => run(MAIN, args, input, env);

describe('npm run ask', () => {
  it('answers a question', async () => {
    const { status, stdout, stderr } = await ask(['--data', data, 'who said "not one mile"?']);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('“not one mile”');
    expect(stdout).toContain('¶2');
  });

  it('takes the stories from DATA_DIR, and prints the answer as JSON', async () => {
    const { status, stdout } = await ask(['--json', 'who said "not one mile"?'], '', { DATA_DIR: data });
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ answered: true, kind: 'quote' });
  });

  it('answers lines', async () => {
    const { status, stdout } = await ask(
      ['--jsonl', '--data', data],
      '{"id":1,"question":"who is Bo Reed?"}\nx\n',
    );
    expect(status).toBe(0);
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).id),
    ).toEqual([1, null]);
  });

  it.each([
    [[], 2, /^No question/],
    [['--nonsense', 'x'], 2, /--nonsense/],
    [['--data', '/nowhere/at/all', 'x'], 1, /^No folder \/nowhere\/at\/all\./],
    [['--data', tmpdirWith({}), 'x'], 1, /^No story in /],
    [['--data', tmpdirWith({ 'story.json': '{"id":"x"}' }), 'x'], 1, /story\.json: field "title"/],
  ])('%j ends with %i and says why', async (args, status, message) => {
    const ended = await ask(args);
    expect(ended.status).toBe(status);
    expect(ended.stdout).toBe('');
    expect(ended.stderr).toMatch(message);
    expect(ended.stderr).not.toMatch(/\n\s+at /);
  });
});

describe('npm start, its input piped', () => {
  it('answers a line at a time and ends', async () => {
    const input = 'what did the captain say about the ferry?\n\nand Quill?\n/quit\nnot answered\n';
    const { status, stdout, stderr } = await run('adapters/main.ts', [], input, { DATA_DIR: data });
    expect([status, stderr]).toEqual([0, '']);
    const replies = stdout.trim().split('\n\n');
    expect(replies).toHaveLength(2);
    expect(replies[0]).toContain('“not one mile”');
    expect(replies[1]).toContain('“The ferry will sail on Monday, whatever the wind”');
  });

  it('says what is wrong with the data', async () => {
    const { status, stderr } = await run('adapters/main.ts', [], '', { DATA_DIR: '/nowhere/at/all' });
    expect(status).toBe(1);
    expect(stderr).toMatch(/^No folder \/nowhere/);
  });
});

describe('npm run doctor', () => {
  it('names the stories', async () => {
    const { status, stdout } = await run('adapters/doctor.ts', [], '', { DATA_DIR: data });
    expect(status).toBe(0);
    expect(stdout).toContain('The story "The ferry of Port Wick": 3 statements and 2 facts.');
  });

  it('ends with 1 where something is wrong', async () => {
    const { status, stdout } = await run('adapters/doctor.ts', [], '', { DATA_DIR: '/nowhere/at/all' });
    expect(status).toBe(1);
    expect(stdout).toMatch(/^ERROR No folder/);
  });
});

function tmpdirWith(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'stories-'));
  if (!Object.keys(files).length) return folder;
  mkdirSync(join(folder, 'one'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, 'one', name), text);
  return folder;
}
