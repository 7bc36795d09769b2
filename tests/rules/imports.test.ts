import { describe, expect, it } from 'vitest';
import { filesUnder, importsOf } from './files.ts';

/** The folders and root files of src in the order of the journey: each may import what stands before it. */
const ORDER = [
  'text',
  'story',
  'find',
  'classify',
  'match',
  'check',
  'understand',
  'remember',
  'answer',
  'say',
  'message.ts',
  'door.ts',
  'look-up',
  'suggest',
  'commands',
  'request',
  'bot.ts',
  'take.ts',
  'library',
  'create-bot.ts',
  'train.ts',
  'index.ts',
];
/** The same inside a folder that has folders. */
const INNER = {
  answer: [
    'answer.ts',
    'draft.ts',
    'tuning.ts',
    'rank',
    'judge',
    'tell',
    'forms',
    'claims',
    'decide.ts',
    'join.ts',
    'compose.ts',
  ],
  ingest: ['article', 'grammar', 'names', 'attributions', 'people', 'speakers', 'draw', 'keep', 'take-in.ts'],
} as const;
/** Reads articles into stories; no answer needs it. */
const APART = 'ingest';
const INGEST_USES = ['text', 'story', APART];
/** The words in which findings and answers are told; its types may be used anywhere. */
const VOCABULARY = 'src/answer/answer.ts';
/** The tool that reads articles reaches past the one door: the bot need not load what reads them. */
const READS_ARTICLES = /^adapters\/command-line\//;
const ARTICLE_READER = /^src\/ingest\//;
/** One question on a command line is printed as a terminal prints it. */
const PRINTS_AS = new Map([['command-line', 'terminal']]);
const PLATFORM_PACKAGES = new Map([
  [/^@slack\//, 'adapters/slack/'],
  [/^discord(?:\.js|-api-types)/, 'adapters/discord/'],
]);

const src = importsOf(filesUnder('src'));
const adapters = importsOf(filesUnder('adapters'));
const partOf = (path: string) => path.split('/')[1] ?? '';
const show = ({ file, target }: { file: string; target: string }) => `${file} → ${target}`;

describe('imports', () => {
  it('are found at all', () => {
    expect(src.length).toBeGreaterThan(100);
    expect(adapters.length).toBeGreaterThan(0);
  });

  it('every part of src has its place in the order', () => {
    const parts = new Set(filesUnder('src').map(partOf));
    expect([...parts].filter((part) => part !== APART && !ORDER.includes(part))).toEqual([]);
  });

  it('in src go back in the order and never out of it', () => {
    const wrong = src.filter(({ file, target, typeOnly }) => {
      if (!target.includes('/') || !target.startsWith('src/')) return target.startsWith('adapters/');
      if (typeOnly && target === VOCABULARY) return false;
      const [from, to] = [partOf(file), partOf(target)];
      if (from === APART) return !INGEST_USES.includes(to);
      return to === APART || ORDER.indexOf(to) > ORDER.indexOf(from);
    });
    expect(wrong.map(show)).toEqual([]);
  });

  it.each(Object.entries(INNER))('inside %s go back in its order and never out of it', (part, order) => {
    const inner = (path: string) => path.split('/')[2] ?? '';
    const place = (path: string) => (order as readonly string[]).indexOf(inner(path));
    const within = src.filter((one) => partOf(one.file) === part && partOf(one.target) === part);
    expect(within.length).toBeGreaterThan(20);
    expect(
      [...new Set(within.map(({ file }) => inner(file)))].filter((name) => !order.includes(name as never)),
    ).toEqual([]);
    const wrong = within.filter(({ file, target }) => place(target) > place(file));
    expect(wrong.map(show)).toEqual([]);
  });

  it('in adapters go to the one door, to what adapters share, and to their own platform', () => {
    const wrong = adapters.filter(({ file, target }) => {
      if (target === 'src/index.ts') return false;
      if (target.startsWith('src/')) return !(READS_ARTICLES.test(file) && ARTICLE_READER.test(target));
      if (!target.startsWith('adapters/')) return false;
      const [from, to] = [partOf(file), partOf(target)];
      // The files at the top choose which platform to start.
      return !file.slice('adapters/'.length).includes('/')
        ? false
        : ![from, 'shared', PRINTS_AS.get(from)].includes(to);
    });
    expect(wrong.map(show)).toEqual([]);
  });

  it('of a platform’s packages stand in its own adapter only', () => {
    const wrong = [...src, ...adapters].filter(({ file, target }) =>
      [...PLATFORM_PACKAGES].some(([name, folder]) => name.test(target) && !file.startsWith(folder)),
    );
    expect(wrong.map(show)).toEqual([]);
  });

  it('name real files with their endings', () => {
    const files = new Set([...filesUnder('src'), ...filesUnder('adapters')]);
    const wrong = [...src, ...adapters].filter(
      ({ target }) => /^(?:src|adapters)\//.test(target) && !files.has(target),
    );
    expect(wrong.map(show)).toEqual([]);
  });

  it('have no cycle', () => {
    const next = new Map<string, string[]>();
    for (const { file, target, typeOnly } of [...src, ...adapters]) {
      if (!typeOnly) next.set(file, [...(next.get(file) ?? []), target]);
    }
    const done = new Set<string>();
    const cycles: string[] = [];
    const visit = (file: string, path: readonly string[]) => {
      if (path.includes(file)) cycles.push([...path.slice(path.indexOf(file)), file].join(' → '));
      if (done.has(file) || path.includes(file)) return;
      for (const target of next.get(file) ?? []) visit(target, [...path, file]);
      done.add(file);
    };
    for (const file of next.keys()) visit(file, []);
    expect(cycles).toEqual([]);
  });
});
