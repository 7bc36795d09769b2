import type { Fact, Statement } from '../../story/schema.ts';
import type { Span } from '../article/article.ts';
import { timeIn } from '../grammar/relative-dates.ts';
import { uniqueId } from '../people/slugs.ts';
import type { Reading } from './reading.ts';

/** A sentence that keeps this many words outside its statements tells something of its own. */
const ownWords = 4;

const placed =
  /\b(?:in|at|outside|near|to) ((?:the )?\p{Lu}[\p{L}.'’-]*(?:[ -]\p{Lu}[\p{L}.'’-]*)*(?:, \p{Lu}[\p{L}.'’-]*)?)/u;

/** "He told", "Its level", "At the news conference he ruled out": the first of a sentence. */
const pronoun = /\b(he|she|it|they|his|her|its|their)\b/i;
const personal: { readonly [word: string]: 'he' | 'she' | 'it' | 'they' } = {
  his: 'he',
  her: 'she',
  its: 'it',
  their: 'they',
};
/** Words before which a pronoun stands for whom the sentence is about. */
const opening = 60;

/** The pronoun that tells whom a sentence is about, unless somebody is named before it or it is quoted; where it stands. */
function openerOf(
  words: string,
  named: readonly number[],
): { at: number; as: 'he' | 'she' | 'it' | 'they' } | null {
  const found = pronoun.exec(words);
  const word = found?.[1]?.toLowerCase() ?? '';
  if (!found || found.index > opening || named.some((at) => at < found.index)) return null;
  if (/["“]/.test(words.slice(0, found.index))) return null;
  const as = personal[word] ?? (word as 'he');
  // "It" and "they" mostly stand for what opened the sentence before; further in they may be of this one.
  return found.index > 0 &&
    /^(?:it|they)$/.test(as) &&
    !/^(?:\p{L}+,? ){1,3}$/u.test(words.slice(0, found.index))
    ? null
    : { at: found.index, as };
}

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
      const inside = people.named.filter((n) => n.start >= sentence.start && n.end <= sentence.end);
      const named = inside.map((n) => n.party as string);
      const persons = inside.filter((n) =>
        people.parties.some((p) => p.id === n.party && p.kind === 'person'),
      );
      const opener = openerOf(
        words,
        persons.map((n) => n.start - sentence.start),
      );
      const meant = opener ? resolver.antecedent(sentence.start + opener.at, opener.as, b)?.id : undefined;
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
