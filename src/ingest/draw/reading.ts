import type { Article, Line, Span } from '../article/article.ts';
import type { Attribution } from '../attributions/attributions.ts';
import { type Block, readBlocks } from '../people/blocks.ts';
import { type People, peopleOf } from '../people/people.ts';
import { attribute } from '../speakers/carry-over.ts';
import { type Speaker, Speakers } from '../speakers/speakers.ts';
import { type OccasionsFound, occasionsOf } from './occasions.ts';
import { type SubjectsFound, subjectsOf } from './subjects.ts';

/** An article with everything found in it, before it is put into the form of a story. */
export interface Reading {
  article: Article;
  blocks: Block[];
  /** The line a block is, by its index. */
  lines: (Line | undefined)[];
  attributions: Attribution[];
  speakers: Speaker[];
  resolver: Speakers;
  people: People;
  occasions: OccasionsFound;
  subjects: SubjectsFound;
}

const read = new Set<Line['kind']>(['headline', 'subhead', 'body', 'caption']);

/** Reads an article once, stage by stage. Bylines, credits and pointers are left out. */
export function readThrough(article: Article): Reading {
  const { text } = article;
  const blocks = readBlocks(text).filter((block) => read.has(lineAt(article, block)?.kind ?? 'body'));
  const lines = blocks.map((block) => lineAt(article, block));
  const paragraphOf = (at: number) =>
    lines[blocks.findIndex((b) => at >= b.start && at < b.end)]?.paragraph ?? 0;
  const attributions = attribute(text, blocks);
  const sources: Span[] = attributions.flatMap((a) => (a.source && a.head ? [a.source, a.head] : []));
  const people = peopleOf(text, blocks, sources, paragraphOf);
  const resolver = new Speakers(text, blocks, people);
  const speakers = resolver.resolveAll(attributions);
  const body = blocks.filter((_, i) => lines[i]?.kind === 'body');
  const occasions = occasionsOf(text, body, people, article.published, paragraphOf);
  const subjects = subjectsOf(text, body, people, article.headline);
  return { article, blocks, lines, attributions, speakers, resolver, people, occasions, subjects };
}

function lineAt(article: Article, block: Span): Line | undefined {
  return article.lines.find((line) => line.start >= block.start && line.start < block.end);
}
