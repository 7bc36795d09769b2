import type { Span } from './article.ts';
import { type Attribution, attributionsIn, type Block } from './attributions.ts';

const covers = (spans: Span[], s: Span) => spans.some((p) => p.start <= s.start + 1 && p.end >= s.end - 1);

/** How a stretch that no cue of its sentence reports came by its speaker. */
interface Turn {
  source: Span | null;
  head: Span | null;
  from?: number;
}

/** "WALLACE: Let's start", "Reyes: No deal": a name and a colon open the line. */
function labelled(text: string, block: Block): { head: Span; content: Span } | null {
  const m = /^["“\s]*(\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3}): +(?=\S)/u.exec(text.slice(block.start, block.end));
  if (!m?.[1]) return null;
  const start = block.start + m[0].indexOf(m[1]);
  return { head: { start, end: start + m[1].length }, content: { start: block.start + m[0].length, end: block.end } };
}

/**
 * All attributions of a text. What a sentence does not settle by its own cue is carried over: a quotation
 * after "he said:", one that goes on after "…," he said, one that continues into the next paragraph.
 */
export function attribute(text: string, blocks: Block[]): Attribution[] {
  const all: Attribution[] = [];
  let turn: Turn | null = null;
  let awaited: Turn | null = null;
  let open = false;
  blocks.forEach((block, b) => {
    const label = labelled(text, block);
    if (label) {
      all.push({ block: b, sentence: 0, pieces: [label.content], cue: null, lemma: ':', shape: 'quote', source: label.head, head: label.head, addressee: null });
      turn = { source: label.head, head: label.head, from: all.length - 1 };
      open = block.stretches.at(-1)?.closed === false;
      return;
    }
    let mine: Turn | null = awaited;
    awaited = null;
    const goesOn: boolean = open;
    block.sentences.forEach((sentence, s) => {
      const own = attributionsIn(sentence, { block: b, sentence: s });
      const first = all.length;
      all.push(...own.filter((a) => a.pieces.length > 0));
      const quotes = sentence.items.flatMap((item) => (item.stretch ? [item.stretch] : []));
      for (const q of quotes) {
        if (all.slice(first).some((a) => covers(a.pieces, q))) continue;
        const quoteOnly = sentence.items.filter((item) => /^\p{L}/u.test(item.text)).length === 0;
        const by: Turn | null = own.find((a) => a.head) ?? (mine as Turn | null) ?? (quoteOnly || goesOn ? turn : null) ?? turn;
        all.push({ block: b, sentence: s, pieces: [{ start: q.outerStart, end: q.outerEnd }], cue: null, lemma: '', shape: 'carried', source: by?.source ?? null, head: by?.head ?? null, addressee: null, ...(by?.from === undefined ? {} : { from: by.from }) });
      }
      const last = own.filter((a) => a.head).at(-1);
      if (last) mine = { source: last.source, head: last.head, from: first };
    });
    const lastItem = block.sentences.at(-1)?.items.at(-1);
    if (mine) turn = mine;
    if (lastItem?.text === ':' || /:$/.test(text.slice(block.start, block.end).trimEnd())) awaited = mine;
    open = block.stretches.at(-1)?.closed === false;
  });
  return all;
}
