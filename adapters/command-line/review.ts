import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import color from 'picocolors';
import type { Story } from '../../src/index.ts';
import { readArticle } from '../../src/ingest/article/read-article.ts';
import { type Decision, type Doubt, doubtsOf, settle } from '../../src/ingest/keep/doubts.ts';
import { keepStory, readCopy, readStory } from '../../src/ingest/keep/story-files.ts';

const keys = 'a accept · s speaker · t told to · w wording · d drop · n next · q quit';

/** Signs that steer a terminal have no business in an article. */
const plain = (text: string) => text.replace(/\p{Cc}/gu, ' ');

function show(story: Story, doubt: Doubt, paragraph: string | undefined, count: string): string {
  const { statement, why } = doubt;
  const name = (id: string) => story.people.find((p) => p.id === id)?.name ?? id;
  const lines = [
    '',
    color.dim(`${count}  paragraph ${statement.paragraph}: ${why}`),
    ...(paragraph ? [color.dim(plain(paragraph))] : []),
    `${color.bold(plain(name(statement.speaker)))}${statement.to.length > 0 ? ` to ${statement.to.map(name).join(', ')}` : ''}${statement.via.length > 0 ? `, by way of ${statement.via.map(name).join(', ')}` : ''}`,
    ...statement.quotes.map((quote) => `  "${plain(quote)}"`),
    `  ${plain(statement.gist)}`,
  ];
  return lines.join('\n');
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: { data: { type: 'string' } },
    allowPositionals: true,
  });
  const [id] = positionals;
  if (!id) {
    process.stdout.write(
      'Walks through the doubtful statements of a story.\n\n  npm run review -- STORY [--data DIR]\n',
    );
    return 2;
  }
  const folder = existsSync(join(id, 'story.json'))
    ? id
    : join(values.data ?? process.env.DATA_DIR ?? 'data', id);
  if (!existsSync(join(folder, 'story.json')))
    throw new Error(`There is no story in ${folder}. Its id is the name of its folder.`);
  let story = readStory(folder);
  const copy = readCopy(folder);
  const article = copy === null ? null : readArticle(copy, 'text');
  const doubts = doubtsOf(story);
  const input = createInterface({ input: process.stdin, terminal: false });
  const typed = input[Symbol.asyncIterator]();
  const ask = async (question: string): Promise<string | null> => {
    process.stdout.write(question);
    const line = await typed.next();
    return line.done ? null : String(line.value).trim();
  };
  const decide = async (): Promise<Decision | 'next' | 'quit'> => {
    for (;;) {
      const key = await ask(`${color.dim(keys)} > `);
      if (key === null || key === 'q') return 'quit';
      if (key === 'n' || key === '') return 'next';
      if (key === 'a') return { kind: 'accept' };
      if (key === 'd') return { kind: 'drop' };
      const fields = { s: 'speaker', t: 'to', w: 'gist' } as const;
      const field = fields[key as keyof typeof fields];
      const value = field ? await ask(field === 'gist' ? 'In one sentence: ' : 'Name: ') : null;
      if (field && value) return { kind: 'mend', [field]: value };
    }
  };
  let settled = 0;
  for (const [i, doubt] of doubts.entries()) {
    const line = article?.lines.find((l) => l.paragraph === doubt.statement.paragraph && l.kind === 'body');
    const paragraph = article && line ? article.text.slice(line.start, line.end) : undefined;
    process.stdout.write(`${show(story, doubt, paragraph, `${i + 1}/${doubts.length}`)}\n`);
    const decision = await decide();
    if (decision === 'quit') break;
    if (decision === 'next') continue;
    story = settle(story, doubt.statement.id, decision);
    keepStory(folder, story);
    settled += 1;
  }
  input.close();
  process.stdout.write(`\n${settled} settled, ${doubtsOf(story).length} left to look over.\n`);
  return 0;
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (fault: Error) => {
    process.stderr.write(`${fault.message}\n`);
    process.exitCode = 2;
  },
);
