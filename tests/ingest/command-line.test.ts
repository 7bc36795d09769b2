import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { bridgeArticle, ferryArticle } from './article.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

function run(
  script: string,
  args: string[],
  input = '',
): Promise<{ code: number | null; out: string; err: string }> {
  return new Promise((resolve) => {
    const child = spawn(
      join(root, 'node_modules/.bin/tsx'),
      [join(root, 'adapters/command-line', script), ...args],
      { cwd: root },
    );
    let out = '';
    let err = '';
    child.stdout.on('data', (part: Buffer) => (out += part.toString()));
    child.stderr.on('data', (part: Buffer) => (err += part.toString()));
    child.on('close', (code) => resolve({ code, out, err }));
    child.stdin.end(input);
  });
}

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'intake-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('npm run ingest', () => {
  test('a folder with one broken file takes in the others and names the one; a second run knows them', async () => {
    const articles = join(folder, 'articles');
    const data = join(folder, 'data');
    mkdirSync(articles);
    writeFileSync(join(articles, 'bridge.txt'), bridgeArticle);
    writeFileSync(join(articles, 'ferry.md'), ferryArticle);
    writeFileSync(join(articles, 'broken.txt'), '\u0000\u0001');
    const first = await run('ingest.ts', [articles, '--data', data]);
    expect(first.code).toBe(1);
    expect(first.err).toMatch(/2 of 3 taken in: 2 new/);
    expect(first.err).toMatch(/Not taken in: .*broken\.txt/);
    const before = readdirSync(data);
    const second = await run('ingest.ts', [articles, '--data', data]);
    expect(second.err).toMatch(/2 known before/);
    expect(readdirSync(data)).toEqual(before);
  });

  test('--dry-run --json prints the story and writes nothing; standard input is read', async () => {
    const { code, out } = await run(
      'ingest.ts',
      ['-', '--data', join(folder, 'data'), '--dry-run', '--json'],
      bridgeArticle,
    );
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ made: 'by machine', outlet: 'Port Courier' });
    expect(existsSync(join(folder, 'data'))).toBe(false);
  });

  test('--jsonl answers line by line and passes over what does not read', async () => {
    const text = '"It is over," Dana Reyes said.';
    const { code, out, err } = await run(
      'ingest.ts',
      ['--jsonl'],
      `${JSON.stringify({ id: 'a', text })}\nnot json\n`,
    );
    expect(code).toBe(1);
    expect(err).toMatch(/Passed over a line/);
    expect(JSON.parse(out)).toEqual({
      id: 'a',
      quotes: [
        { text: '"It is over,"', start: 0, end: 13, speaker: 'Dana Reyes', speakerStart: 14, speakerEnd: 24 },
      ],
    });
  });

  test('a path that is not there is named', async () => {
    const { code, err } = await run('ingest.ts', [join(folder, 'nowhere.txt')]);
    expect(code).toBe(2);
    expect(err).toMatch(/no file or folder .*nowhere\.txt/);
  });
});

test('npm run review settles what is typed', async () => {
  const data = join(folder, 'data');
  writeFileSync(join(folder, 'bridge.txt'), bridgeArticle);
  await run('ingest.ts', [join(folder, 'bridge.txt'), '--data', data]);
  const [id] = readdirSync(data);
  const { code, out } = await run('review.ts', [id ?? '', '--data', data], 's\nAda Brandt\na\nd\nq\n');
  expect(code).toBe(0);
  expect(out).toMatch(/3 settled/);
  const statements = readFileSync(join(data, id ?? '', 'statements.json'), 'utf8');
  expect(statements).toMatch(/"speaker": "brandt"/);
  expect(statements.match(/"settled"/g)).toHaveLength(2);
});
