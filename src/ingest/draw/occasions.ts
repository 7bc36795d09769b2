import type { Occasion } from '../../story/schema.ts';
import { isDay, phraseAfter } from '../grammar/noun-phrases.ts';
import { timeIn } from '../grammar/relative-dates.ts';
import type { Block } from '../people/blocks.ts';
import type { People } from '../people/people.ts';
import { uniqueId } from '../people/slugs.ts';

const heads =
  /^(meeting|conference|summit|call|conversation|interview|speech|address|rally|debate|hearing|briefing|talks|visit|trip|ceremony|testimony|march|protest|dinner|luncheon|convention|forum|statement|session|announcement|inauguration|fundraiser|broadcast)$/;
const plainHeads = /^(statement|announcement|protest|session|trip|visit|broadcast)$/;
const before =
  /^(at|in|during|after|following|before|on|with|by|to|over|for|from|a|the|his|her|their|an|holding|held|hold|his)$/;

/** A place named at the end of a phrase: "in Geneva", "at the White House". */
const placed =
  /\b(?:in|at|outside|near) ((?:the )?\p{Lu}[\p{L}.'’-]*(?:[ -]\p{Lu}[\p{L}.'’-]*)*(?:, \p{Lu}[\p{L}.'’-]*)?)/u;

interface Seen {
  name: string;
  key: string;
  block: number;
  start: number;
  sentence: string;
  blockStart: number;
}

function seenIn(text: string, blocks: Block[]): Seen[] {
  const seen: Seen[] = [];
  blocks.forEach((block, b) => {
    for (const sentence of block.sentences) {
      const { items } = sentence;
      items.forEach((item, i) => {
        if (!/^(DET|ADJ|NOUN|PROPN|PRON|NUM)$/.test(item.pos) || !before.test(items[i - 1]?.lower ?? 'at'))
          return;
        const phrase = phraseAfter(items, i);
        if (!phrase) return;
        let to = phrase.to;
        while (to > i + 1 && isDay(items[to - 1])) to -= 1;
        const head = items[to - 1];
        if (!head || !heads.test(head.lower) || head.pos === 'VERB') return;
        const from = /^(DET|PRON)$/.test(item.pos) ? i + 1 : i;
        if (from >= to || (plainHeads.test(head.lower) && to - from < 2)) return;
        const own = items.slice(from, to).filter((w) => !isDay(w) && w.pos !== 'PART');
        const key = head.lower === 'talks' ? 'meeting' : head.lower;
        const name = text.slice(own[0]?.start ?? 0, head.end).replace(/\s+/g, ' ');
        seen.push({
          name,
          key,
          block: b,
          start: head.start,
          sentence: text.slice(sentence.start, sentence.end),
          blockStart: block.start,
        });
      });
    }
  });
  return seen;
}

/** Occasions with where in the text each is spoken of. */
export interface OccasionsFound {
  occasions: Occasion[];
  /** The occasion spoken of in a sentence, nearest before `at` in the same sentence; undefined where none is. */
  at: (sentenceStart: number, sentenceEnd: number) => string | undefined;
}

/**
 * Meetings, calls, speeches and the like: phrases with the same head and, where both name someone, the
 * same people are one occasion.
 */
export function occasionsOf(
  text: string,
  blocks: Block[],
  people: People,
  published: string | undefined,
  paragraphOf: (at: number) => number,
): OccasionsFound {
  const taken = new Set<string>();
  const groups: { occasion: Occasion; key: string; starts: number[] }[] = [];
  for (const one of seenIn(text, blocks)) {
    const near = people.named.filter(
      (n) =>
        n.start >= one.start - 80 &&
        n.start <= one.start + 60 &&
        text.slice(Math.min(n.end, one.start), Math.max(n.start, one.start)).search(/[.;]\s/) < 0,
    );
    const present = [
      ...new Set(
        near
          .filter((n) => people.parties.find((p) => p.id === n.party)?.kind === 'person')
          .map((n) => n.party as string),
      ),
    ];
    const same = groups.find(
      (g) =>
        g.key === one.key &&
        (present.length === 0 ||
          g.occasion.present.length === 0 ||
          present.every((p) => g.occasion.present.includes(p)) ||
          g.occasion.present.every((p) => present.includes(p))),
    );
    if (same) {
      same.starts.push(one.start);
      if (!same.occasion.words.includes(one.name)) same.occasion.words.push(one.name);
      for (const p of present) if (!same.occasion.present.includes(p)) same.occasion.present.push(p);
      continue;
    }
    const place = placed.exec(text.slice(one.start, one.start + 60))?.[1];
    const time = timeIn(one.sentence, published);
    const plain = one.name.replace(/^(?:the|a|an) /i, '');
    const name = /['’]s /.test(plain) ? plain : `the ${plain}`;
    groups.push({
      key: one.key,
      starts: [one.start],
      occasion: {
        id: uniqueId(one.name, taken),
        name,
        words: [one.name],
        ...(place ? { place } : {}),
        ...(time ? { time } : {}),
        present,
        paragraph: paragraphOf(one.start),
      },
    });
  }
  return {
    occasions: groups.map((g) => g.occasion),
    at: (start, end) => groups.find((g) => g.starts.some((s) => s >= start && s < end))?.occasion.id,
  };
}
