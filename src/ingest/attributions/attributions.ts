import type { Span } from '../article/article.ts';
import type { Item, Sentence } from '../grammar/narrator-sentences.ts';
import { headPart, type Phrase } from '../grammar/noun-phrases.ts';
import { type Content, contentOf } from './contents.ts';
import { type Cue, cuesIn } from './cues.ts';

/** One thing reported: where its words stand, who the text makes its source, and by what words. */
export interface Attribution {
  block: number;
  sentence: number;
  pieces: Span[];
  cue: Span | null;
  lemma: string;
  shape: Content['shape'] | 'carried';
  /** The whole source phrase, and the part of it that names its head. */
  source: Span | null;
  head: Span | null;
  addressee: Span | null;
  /** Carried over from an earlier attribution, whose index this is. */
  from?: number;
  /** Inferred from who acts nearby: no word of the article reports these words as theirs. */
  inferred?: true;
  /** Carried by a noun: "calls for … by Reyes", "Reyes's claim that". */
  noun?: true;
}

export function spanOf(items: Item[], phrase: Phrase): Span {
  let { from, to } = phrase;
  while (from < to && /^[,.;:]$/.test(items[from]?.text ?? '')) from += 1;
  while (to > from && /^[,.;:]$/.test(items[to - 1]?.text ?? '')) to -= 1;
  return { start: items[from]?.start ?? 0, end: items[to - 1]?.end ?? 0 };
}

function attribution(
  items: Item[],
  cue: Cue,
  content: Content,
  at: { block: number; sentence: number },
): Attribution {
  const source = cue.source;
  return {
    ...at,
    pieces: content.pieces.map((piece) => spanOf(items, piece)),
    cue: spanOf(items, { from: cue.at, to: cue.at + 1 }),
    lemma: cue.lemma,
    shape: content.shape,
    source: source ? spanOf(items, source) : null,
    head: source ? spanOf(items, headPart(items, source)) : null,
    addressee: content.addressee ? spanOf(items, content.addressee) : null,
    ...(cue.form === 'noun' ? { noun: true as const } : {}),
  };
}

/** The attributions that a sentence makes by its own words. */
export function attributionsIn(sentence: Sentence, at: { block: number; sentence: number }): Attribution[] {
  const found: Attribution[] = [];
  for (const cue of cuesIn(sentence.items)) {
    const content = contentOf(sentence.items, cue);
    if (!content) continue;
    found.push(attribution(sentence.items, cue, content, at));
  }
  return found;
}
