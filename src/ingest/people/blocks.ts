import type { Span } from '../article/article.ts';
import { type Item, narratorSentences, type Sentence } from '../grammar/narrator-sentences.ts';
import { quotedStretches, type Stretch, singleQuotedStretches } from '../grammar/quotation-marks.ts';
import { tagWords, type Word } from '../grammar/tagged-words.ts';
import { allNames } from '../names/who-is-named.ts';

/** A block of text between line breaks. */
export interface Block extends Span {
  words: Word[];
  stretches: Stretch[];
  sentences: Sentence[];
}

/** Outlets that quote with single marks have no double ones but inside those: one habit a text. */
function marksOf(text: string): typeof quotedStretches {
  if (/["“”]|``|''/.test(text)) return quotedStretches;
  return singleQuotedStretches;
}

/** Cuts a text into blocks with their quotations and sentences. */
export function readBlocks(text: string): Block[] {
  const words = tagWords(text);
  const quoted = marksOf(text);
  const blocks: Block[] = [];
  let w = 0;
  for (const m of text.matchAll(/[^\n\r]+/g)) {
    if (!/\S/.test(m[0])) continue;
    const start = m.index;
    const end = start + m[0].length;
    const stretches = quoted(text, start, end);
    while (w < words.length && (words[w]?.start ?? 0) < start) w += 1;
    const from = w;
    while (w < words.length && (words[w]?.start ?? 0) < end) w += 1;
    const own = words.slice(from, w);
    blocks.push({ start, end, words: own, stretches, sentences: narratorSentences(text, own, stretches) });
  }
  const cuts = new Set(
    allNames(text, blocks)
      .filter((name) => name.follows)
      .map((name) => name.start),
  );
  for (const { sentences } of blocks)
    for (const { items } of sentences)
      for (const item of items) if (cuts.has(item.start)) (item as Item).cut = true;
  return blocks;
}
