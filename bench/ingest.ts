import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readArticle } from '../src/ingest/article/read-article.ts';
import { drawStory } from '../src/ingest/draw/draw-story.ts';
import { tagWords } from '../src/ingest/grammar/tagged-words.ts';
import { readStory } from '../src/ingest/keep/story-files.ts';
import { Intake } from '../src/ingest/take-in.ts';
import type { Statement, Story } from '../src/story/schema.ts';
import { bridgeArticle } from '../tests/ingest/article.ts';

/*
 * npm run bench:ingest                            speed and memory on a made-up article
 * npm run bench:ingest -- article.txt STORY_DIR   the article taken in, against a story made by hand
 */

/** Share of the words of a hand-made statement that its machine-made counterpart must hold. */
const enoughWords = 0.3;

/** A text of about `words` words: the body of the made-up article again and again, numbers changed. */
function longArticle(words: number): string {
  const [head = '', ...paragraphs] = bridgeArticle.trim().split('\n\n');
  const body = paragraphs.slice(2, -2);
  const out = [head, ...paragraphs.slice(0, 2)];
  for (let n = 0; out.join(' ').split(/\s+/).length < words; n += 1)
    out.push((body[n % body.length] ?? '').replace(/\d{2,4}/g, (d) => String(Number(d) + n)));
  return out.join('\n\n');
}

const median = (values: number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

function speed(source: string): void {
  const article = readArticle(source, 'text');
  const words = article.text.split(/\s+/).length;
  const times: number[] = [];
  for (let i = 0; i < 60; i += 1) {
    const start = performance.now();
    drawStory(readArticle(source, 'text'), '2024-01-01');
    if (i >= 10) times.push(performance.now() - start);
  }
  const sorted = [...times].sort((a, b) => a - b);
  console.log(
    `${words} words, warm: median ${median(times).toFixed(1)} ms, 95th percentile ${(sorted[Math.floor(sorted.length * 0.95)] ?? 0).toFixed(1)} ms`,
  );
}

function thousand(): void {
  const data = mkdtempSync(join(tmpdir(), 'intake-bench-'));
  const intake = new Intake({ data, today: '2024-01-01', keepCopy: true, dryRun: false });
  const start = performance.now();
  let broken = 0;
  for (let n = 0; n < 1000; n += 1) {
    // Every word numbered: a thousand articles with nothing in common but their shape.
    const text =
      n === 500
        ? ''
        : bridgeArticle.replace(/\b[a-z]{5,}\b/g, (word) => `${word}${n}`).replace(/\bReyes\b/g, `Reyes${n}`);
    try {
      intake.take(text, 'text');
    } catch {
      broken += 1;
    }
  }
  console.log(
    `1,000 articles: ${1000 - broken} taken in, ${broken} broken, ${((performance.now() - start) / 1000).toFixed(1)} s, ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB`,
  );
  const again = performance.now();
  const known = new Intake({ data, today: '2024-01-01', keepCopy: true, dryRun: false }).take(
    bridgeArticle.replace(/\b[a-z]{5,}\b/g, (word) => `${word}7`).replace(/\bReyes\b/g, 'Reyes7'),
    'text',
  );
  console.log(
    `the same folder opened again: ${known.outcome} in ${(performance.now() - again).toFixed(0)} ms`,
  );
  rmSync(data, { recursive: true, force: true });
}

const stems = (text: string) =>
  new Set(
    tagWords(text)
      .filter((w) => /^(NOUN|PROPN|VERB|ADJ|NUM)$/.test(w.pos))
      .map((w) => w.stem),
  );
const letters = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The machine-made statement of the same paragraph that tells the same: its quotations, else its words. */
function counterpart(hand: Statement, machine: Statement[], all: boolean): Statement[] {
  const same = machine.filter((m) => m.paragraph === hand.paragraph);
  if (hand.quotes.length > 0)
    return same.filter((m) =>
      hand.quotes.every((q) => m.quotes.some((own) => letters(own).includes(letters(q)))),
    );
  const words = stems(hand.gist);
  const shared = (m: Statement) => [...words].filter((w) => stems(m.gist).has(w)).length / words.size;
  const near = same.filter((m) => shared(m) >= enoughWords).sort((a, b) => shared(b) - shared(a));
  return all ? near : near.slice(0, 1);
}

function against(source: string, hand: Story): void {
  const drawn = drawStory(readArticle(source, 'text'), hand.published.slice(0, 10));
  const surname = (story: Story, id: string) => {
    const party = story.people.find((p) => p.id === id);
    return letters(party?.short ?? party?.name.split(' ').at(-1) ?? id);
  };
  let found = 0;
  let right = 0;
  for (const statement of hand.statements) {
    const twins = counterpart(statement, drawn.statements, true);
    const twin =
      twins.find((t) => surname(drawn, t.speaker) === surname(hand, statement.speaker)) ?? twins[0];
    if (!twin) {
      console.log(`  not found: ¶${statement.paragraph} ${statement.gist}`);
      continue;
    }
    found += 1;
    if (surname(drawn, twin.speaker) === surname(hand, statement.speaker)) right += 1;
    else console.log(`  another speaker (${twin.speaker}): ¶${statement.paragraph} ${statement.gist}`);
  }
  const total = hand.statements.length;
  console.log(
    `against ${hand.id}: ${found} of ${total} statements found (${((100 * found) / total).toFixed(1)} %), right speaker ${right} of ${found} (${((100 * right) / found).toFixed(1)} %)`,
  );
}

const [article, story] = process.argv.slice(2);
if (article && story) against(readFileSync(article, 'utf8'), readStory(story));
else {
  speed(longArticle(1000));
  thousand();
}
