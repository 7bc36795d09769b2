import { hash } from '../text/hash.ts';
import { isLight } from '../text/light-words.ts';
import { wordsOf } from '../text/words.ts';
import type { Fingerprint, Story } from './schema.ts';

/*
 * The article itself is not kept, but its wording can be recognised by hashes of neighbouring words.
 * Sources: A. Broder, "On the resemblance and containment of documents", SEQUENCES 1997;
 * S. Schleimer, D. Wilkerson and A. Aiken, "Winnowing: local algorithms for document fingerprinting",
 * SIGMOD 2003. An article is short, so all its shingles are kept and none is winnowed away.
 */

/** Where a run of words stands in the article. */
export interface Printed {
  /** From 1; 0 is headline, date line and captions. */
  paragraph: number;
  /** Share of the run's pairs and triples that stand in that paragraph, 0 to 1; 1 is word for word. */
  share: number;
}

/** Below this share a run only sounds like the article. One word in seven changed leaves half. Range 0.4 to 0.8. */
const NEARLY = 0.5;

/** The hashes of each paragraph's neighbouring words, sorted, so that their order is not told. */
export function fingerprint(paragraphs: Iterable<{ paragraph: number; text: string }>): Fingerprint {
  const pairs = new Map<number, Set<number>>();
  const triples = new Map<number, Set<number>>();
  for (const { paragraph, text } of paragraphs) {
    const words = wordsOf(text).map((word) => word.text);
    gather(pairs, paragraph, shingles(words, 2));
    gather(triples, paragraph, shingles(words, 3));
  }
  const sorted = (hashes: Set<number> | undefined) => [...(hashes ?? [])].sort((a, b) => a - b);
  return {
    paragraphs: [...pairs.keys()]
      .sort((a, b) => a - b)
      .map((paragraph) => ({
        paragraph,
        pairs: sorted(pairs.get(paragraph)),
        triples: sorted(triples.get(paragraph)),
      })),
  };
}

/**
 * The paragraph in which a run of folded words stands, exactly or nearly; what people are quoted with there counts
 * like any other words. Undefined for a single word, for words that any text has, and without fingerprints.
 */
export function articleParagraph(story: Story, words: readonly string[]): Printed | undefined {
  if (words.length < 2 || words.every(isLight)) return undefined;
  const held = tableOf(story);
  const wanted = pairsAndTriples(words);
  const hits = new Map<number, number>();
  for (const hash of wanted) {
    for (const paragraph of held.get(hash) ?? []) hits.set(paragraph, (hits.get(paragraph) ?? 0) + 1);
  }
  let best: Printed | undefined;
  for (const [paragraph, count] of hits) {
    const share = count / wanted.length;
    if (
      share >= NEARLY &&
      (!best || share > best.share || (share === best.share && before(paragraph, best.paragraph)))
    ) {
      best = { paragraph, share };
    }
  }
  return best;
}

/** Share of a run's pairs and triples, 0 to 1, that stand in one of the texts. The run has two words or more. */
export function shareWithin(words: readonly string[], texts: readonly string[]): number {
  const held = new Set(texts.flatMap((text) => pairsAndTriples(wordsOf(text).map((word) => word.text))));
  const wanted = pairsAndTriples(words);
  return wanted.filter((hash) => held.has(hash)).length / wanted.length;
}

/** The body before headline and captions, then in order. */
function before(a: number, b: number): boolean {
  return (a || Number.POSITIVE_INFINITY) < (b || Number.POSITIVE_INFINITY);
}

const tables = new WeakMap<Story, ReadonlyMap<number, readonly number[]>>();

function tableOf(story: Story): ReadonlyMap<number, readonly number[]> {
  const known = tables.get(story);
  if (known) return known;
  const table = new Map<number, number[]>();
  for (const { paragraph, pairs, triples } of story.shingles?.paragraphs ?? []) {
    for (const hash of [...pairs, ...triples]) table.set(hash, [...(table.get(hash) ?? []), paragraph]);
  }
  tables.set(story, table);
  return table;
}

function gather(into: Map<number, Set<number>>, paragraph: number, hashes: readonly number[]): void {
  const held = into.get(paragraph) ?? new Set<number>();
  for (const hash of hashes) held.add(hash);
  into.set(paragraph, held);
}

function pairsAndTriples(words: readonly string[]): number[] {
  return [...shingles(words, 2), ...shingles(words, 3)];
}

/** Hashes of all runs of `length` neighbouring words, in order. */
function shingles(words: readonly string[], length: number): number[] {
  const found: number[] = [];
  for (let at = 0; at + length <= words.length; at++)
    found.push(hash(words.slice(at, at + length).join(' ')));
  return found;
}
