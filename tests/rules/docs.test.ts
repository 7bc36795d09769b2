import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/bot.ts';
import { openRecord } from '../../src/match/record.ts';
import { loadStory } from '../../src/story/load.ts';
import { filesUnder } from './files.ts';

const read = (file: string) => (existsSync(file) ? readFileSync(file, 'utf8') : '');
const pages = [
  ...['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'data/README.md'],
  ...filesUnder('docs').filter((file) => file.endsWith('.md')),
];
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

/** Paths of the project in backticks; placeholders such as `data/<story>` and patterns name no file. */
const PATH = /`((?:src|adapters|data|tests|docs|bench|\.ci|\.github)\/[^`\s]*)`/g;
const LINK = /\]\((?!https?:|#|mailto:)([^)#\s]+)[^)]*\)/g;
const PLACEHOLDER = /[<>*{}]|NNNN|my-story/;

describe('the pages', () => {
  it.each(pages)('%s names only files that exist', (page) => {
    const text = read(page);
    expect(text.length).toBeGreaterThan(100);
    const named = [...text.matchAll(PATH)].map((match) => match[1] ?? '');
    const linked = [...text.matchAll(LINK)].map((match) => normalize(join(dirname(page), match[1] ?? '')));
    const missing = [...named, ...linked].filter((path) => !PLACEHOLDER.test(path) && !existsSync(path));
    expect(missing).toEqual([]);
  });

  it.each(pages)('%s names only scripts that package.json has', (page) => {
    const named = [...read(page).matchAll(/npm run (?:--silent )?([a-z][\w:-]*)/g)].map(
      (match) => match[1] ?? '',
    );
    expect(named.filter((script) => !scripts[script])).toEqual([]);
  });

  const index = 'docs/decisions/README.md';
  const decisions = pages.filter((page) => page.startsWith('docs/decisions/') && page !== index);

  it('decisions have numbers of their own, and the index has them all', () => {
    const numbers = decisions.map((page) => page.split('/').at(-1)?.slice(0, 4));
    expect(numbers.filter((number, at) => numbers.indexOf(number) !== at)).toEqual([]);
    const listed = [...read(index).matchAll(/^- \[(\d{4}) (.+)\]\((.+)\)$/gm)].map(
      ([, number, title, file]) => `${file}: ${number} ${title}`,
    );
    expect(listed).toEqual(
      decisions.map((page) => {
        const file = page.split('/').at(-1) ?? '';
        return `${file}: ${file.slice(0, 4)} ${/^# (.+)$/m.exec(read(page))?.[1]}`;
      }),
    );
  });

  it('decisions have their three headings', () => {
    expect(decisions.length).toBeGreaterThan(5);
    const odd = decisions.filter((page) => {
      const headings = [...read(page).matchAll(/^## (.+)$/gm)].map((match) => match[1]);
      return headings.join() !== 'Facts,Decision,Consequences' || !/\/\d{4}-[a-z0-9-]+\.md$/.test(page);
    });
    expect(odd).toEqual([]);
  });
});

describe('the two commands', () => {
  it('of the README are real', () => {
    const readme = read('README.md');
    expect(readme).toContain('npm ci && npm start');
    expect(readme).toContain('npm ci && npm test');
    expect(scripts.start).toBeDefined();
    expect(scripts.test).toBeDefined();
  });

  it('of .ci/run are real, and stop at the first that fails', () => {
    const run = read('.ci/run');
    expect(run).toMatch(/^set -.*e/m);
    expect(run).toMatch(/^npm ci$/m);
    const named = [...run.matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map((match) => match[1] ?? '');
    expect(named).toContain('check');
    expect(named.filter((script) => !scripts[script])).toEqual([]);
  });
});

describe('the exchange in the README', () => {
  const record = openRecord(loadStory('data/sochi-2019'));
  const shown = [...read('README.md').matchAll(/^ {4}> (.+)\n((?: {4}.+\n)+)/gm)].map((match) => ({
    question: match[1] ?? '',
    answer: (match[2] ?? '').replace(/^ {4}/gm, '').trim(),
  }));

  it('is there', () => {
    expect(shown.length).toBeGreaterThan(0);
  });

  it.each(shown)('is what the bot answers: $question', ({ question, answer }) => {
    expect(answerQuestion(record, question).answer.text).toBe(answer);
  });
});
