import type { Story } from '../../story/schema.ts';
import { fingerprint } from '../../story/shingles.ts';
import type { Article } from '../article/article.ts';
import { distinctNames } from '../names/distinct-names.ts';
import { withSides } from '../people/sides.ts';
import { slug } from '../people/slugs.ts';
import { headFacts, makersOf } from './about-the-article.ts';
import { accountsOf } from './accounts.ts';
import { withBios, withPlainNames } from './bios.ts';
import { factsOf } from './facts.ts';
import { type Reading, readThrough } from './reading.ts';
import { statementsOf } from './statements.ts';

/** How many entries a subject lists as those that matter most for it. */
const perSubject = 8;

/** A story id from the headline and the year: "bridge-to-close-for-a-year-2024". */
export function storyId(article: Article): string {
  const words = slug(article.headline).split('-').slice(0, 8).join('-');
  return [words || 'story', article.published?.slice(0, 4)].filter(Boolean).join('-');
}

/**
 * Draws a story from an article by rules. `today` (ISO day) stands in where the article tells no date;
 * relative dates are then left as printed.
 */
export function drawStory(article: Article, today: string, id = storyId(article)): Story {
  const reading = readThrough(article);
  const statements = statementsOf(reading);
  const drawn = factsOf(reading, statements);
  const named = withSides(reading.people.parties, statements);
  const people = withBios(distinctNames(withPlainNames([...named, ...makersOf(article, named)])), reading);
  const taken = new Set([...statements, ...drawn].map((entry) => entry.id));
  const facts = [...drawn, ...headFacts(article, people, taken)];
  const entries = [...statements].sort((a, b) => b.quotes.length - a.quotes.length);
  const subjects = reading.subjects.subjects.map((subject) => ({
    ...subject,
    entries: [
      ...entries.filter((s) => s.about.includes(subject.id)),
      ...facts.filter((f) => f.about.includes(subject.id)),
    ]
      .map((e) => e.id)
      .slice(0, perSubject),
  }));
  const speakers = people
    .filter((p) => p.kind === 'person')
    .map((p) => ({ p, n: statements.filter((s) => s.speaker === p.id).length }))
    .filter(({ n }) => n > 0)
    .sort((a, b) => b.n - a.n);
  const topics = subjects.filter((s) => s.entries.length > 1);
  return {
    id,
    title: article.headline,
    headline: article.headline,
    ...(article.subhead ? { subhead: article.subhead } : {}),
    outlet: article.outlet,
    ...(article.byline ? { byline: article.byline } : {}),
    contributors: article.contributors,
    published: article.published ?? today,
    ...(article.published ? {} : { dated: 'intake' as const }),
    ...(article.url ? { url: article.url } : {}),
    ...(article.place ? { place: article.place } : {}),
    made: 'by machine',
    slips: [],
    asks: [
      ...speakers.slice(0, 3).map(({ p }) => `What did ${p.short ?? p.name} say?`),
      ...topics.slice(0, 3).map((t) => `What is said about ${t.name}?`),
    ],
    people,
    occasions: reading.occasions.occasions,
    subjects,
    statements,
    facts,
    accounts: accountsOf(statements, people, new Set()),
    gaps: [],
    shingles: fingerprint(paragraphsOf(reading)),
  };
}

/** The text by paragraphs, what is printed above and under it as paragraph 0. */
function paragraphsOf({ article, blocks, lines }: Reading): { paragraph: number; text: string }[] {
  return blocks.map((block, at) => ({
    paragraph: lines[at]?.paragraph ?? 0,
    text: article.text.slice(block.start, block.end),
  }));
}
