import type { Fact, Statement } from '../story/schema.ts';
import type { Span } from './article.ts';
import type { Reading } from './reading.ts';
import { timeIn } from './relative-dates.ts';
import { uniqueId } from './slugs.ts';

/** A sentence that keeps this many words outside its statements tells something of its own. */
const ownWords = 4;

const placed =
  /\b(?:in|at|outside|near|to) ((?:the )?\p{Lu}[\p{L}.'’-]*(?:[ -]\p{Lu}[\p{L}.'’-]*)*(?:, \p{Lu}[\p{L}.'’-]*)?)/u;

/** "He told", "That month, he introduced", "But they emphasized". */
const subject = /^(?:(?:And|But|Yet|So|Also|Still|Later|Then),? |[A-Z][^,.;“"]{2,30}, )?(he|she|it|they)\b/i;

function wordsOutside(text: string, from: number, to: number, covered: Span[]): number {
  let count = 0;
  for (const m of text.slice(from, to).matchAll(/[\p{L}\p{N}]+/gu)) {
    const at = from + m.index;
    if (!covered.some((s) => at >= s.start && at < s.end)) count += 1;
  }
  return count;
}

/** The text of a caption without its label, for captions that the page prints twice. */
const captionText = (line: string) =>
  line.replace(/^(PHOTO|VIDEO|IMAGE|FILE|Photo|Image)\s*[:–—-]\s*/, '').trim();

/**
 * The narrator's own sentences, each word for word: every sentence that no statement covers, or that says
 * something beside the statements in it, and the captions as paragraph 0.
 */
export function factsOf(reading: Reading, statements: Statement[]): Fact[] {
  const { article, blocks, lines, attributions, people, subjects, occasions, resolver } = reading;
  const { text } = article;
  const taken = new Set(statements.map((s) => s.id));
  const kept = new Set<string>();
  const facts: Fact[] = [];
  blocks.forEach((block, b) => {
    const line = lines[b];
    if (!line || (line.kind !== 'body' && line.kind !== 'caption')) return;
    for (const sentence of block.sentences) {
      const printed = text.slice(sentence.start, sentence.end).replace(/\s+/g, ' ').trim();
      const words = line.kind === 'caption' ? captionText(printed) : printed;
      if ((words.match(/[\p{L}\p{N}]+/gu) ?? []).length < 2 || kept.has(words)) continue;
      const said =
        line.kind === 'caption'
          ? []
          : statements
              .flatMap((s) => s.spans)
              .filter((s) => s.start >= sentence.start - 2 && s.end <= sentence.end + 2);
      const frame = attributions.filter(
        (a) =>
          a.block === b &&
          a.pieces.some(
            (p) =>
              p.start >= sentence.start &&
              p.end <= sentence.end &&
              said.some((s) => s.start < p.end && s.end > p.start),
          ),
      );
      const covered = [
        ...said,
        ...frame.flatMap((a) => [...a.pieces, ...(a.cue ? [a.cue] : []), ...(a.source ? [a.source] : [])]),
      ];
      if (said.length > 0 && wordsOutside(text, sentence.start, sentence.end, covered) < ownWords) continue;
      kept.add(words);
      const named = people.named
        .filter((n) => n.start >= sentence.start && n.end <= sentence.end)
        .map((n) => n.party as string);
      const opener = subject.exec(words)?.[1]?.toLowerCase() as 'he' | 'she' | 'it' | 'they' | undefined;
      const meant = opener ? resolver.antecedent(sentence.start, opener, b)?.id : undefined;
      const occasion = occasions.at(sentence.start, sentence.end);
      const time = timeIn(words, article.published);
      const place = placed.exec(words)?.[1];
      facts.push({
        id: uniqueId(
          (words.match(/[\p{L}\p{N}]+/gu) ?? [])
            .filter((w) => w.length > 3)
            .slice(0, 6)
            .join(' ') || 'fact',
          taken,
        ),
        text: words,
        parties: [...new Set([...(meant ? [meant] : []), ...named])],
        about: [...new Set(subjects.within(sentence.start, sentence.end))],
        ...(occasion ? { occasion } : {}),
        ...(place ? { place } : {}),
        ...(time ? { time } : {}),
        paragraph: line.paragraph,
        cues: [],
        denies: [],
      });
    }
  });
  return facts;
}
