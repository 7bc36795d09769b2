import type { Item } from '../grammar/narrator-sentences.ts';
import { isDay, type Phrase, phraseAfter, phraseBefore } from '../grammar/noun-phrases.ts';
import { particles, type Reporting, reporting, speechNouns } from '../grammar/reporting-verbs.ts';
import { subjectOf } from '../grammar/subjects-of-verbs.ts';

/** A word that reports speech or stance, and the phrase the sentence makes its source. */
export interface Cue {
  /** Index of the verb (or "according", ":", dash) among the sentence's items. */
  at: number;
  /** Index after the cue and its particle. */
  after: number;
  lemma: string;
  form: 'verb' | 'inverted' | 'according' | 'noun';
  kind: Reporting;
  source: Phrase | null;
}

const said: Reporting = { clause: true, evidence: false, stance: false, intent: false };

const misread: Record<string, string> = {
  saying: 'say',
  adding: 'add',
  warning: 'warn',
  claiming: 'claim',
  arguing: 'argue',
  noting: 'note',
  citing: 'cite',
  calling: 'call',
  telling: 'tell',
  asking: 'ask',
  writing: 'write',
  urging: 'urge',
  accusing: 'accuse',
  says: 'say',
  said: 'say',
  told: 'tell',
  tells: 'tell',
  added: 'add',
  adds: 'add',
  notes: 'note',
  claims: 'claim',
  calls: 'call',
  warns: 'warn',
  argues: 'argue',
  insists: 'insist',
  denies: 'deny',
  writes: 'write',
  asks: 'ask',
  reports: 'report',
  shows: 'show',
  finds: 'find',
  suggests: 'suggest',
  tweets: 'tweet',
  tweeted: 'tweet',
  vows: 'vow',
  slams: 'slam',
  call: 'call',
  branded: 'brand',
  urges: 'urge',
  blasts: 'blast',
};

/** The lemma of a verb, also where the tagger took "warning it would" or "Poll shows" for a noun. */
export function verbLemma(items: Item[], i: number): string | null {
  const item = items[i];
  if (!item) return null;
  // "despite repeated warnings", "a proposed rule": participles that describe a noun.
  const describes =
    /(ed|ing)$/.test(item.lower) &&
    /^(DET|ADP|ADJ)$/.test(items[i - 1]?.pos ?? '') &&
    /^(NOUN|ADJ)$/.test(items[i + 1]?.pos ?? '') &&
    !/^(by|of|in|for|from|after|before|without)$/.test(items[i - 1]?.lower ?? '');
  if (item.pos === 'VERB') return describes ? null : item.lemma;
  if (!/^(NOUN|ADJ|PROPN|ADP)$/.test(item.pos)) return null;
  const lemma = misread[item.lower];
  if (!lemma || (item.text !== item.lower && i === 0)) return null;
  const before = items[i - 1];
  if (/^(said|told|says)$/.test(item.lower)) return lemma;
  if (/ing$/.test(item.lower)) return before?.text === ',' ? lemma : null;
  return before &&
    /^(PROPN|PRON)$/.test(before.pos) &&
    /^(PRON|DET|PROPN|SCONJ|QUOTE)$/.test(items[i + 1]?.pos ?? '') &&
    !/^(ADP|DET|ADJ)$/.test(items[i - 2]?.pos ?? '')
    ? lemma
    : null;
}

const passive = (items: Item[], at: number) => {
  if (!/(ed|d|t|n)$/.test((items[at] as Item).lower) || /ing$/.test((items[at] as Item).lower)) return false;
  for (let i = at - 1; i >= Math.max(0, at - 3); i -= 1) {
    if (/^(is|was|were|are|been|being|be|'s)$/.test((items[i] as Item).lower) && items[i]?.pos === 'AUX')
      return true;
    if (items[i]?.pos !== 'ADV') return false;
  }
  return false;
};

function verbCue(items: Item[], i: number): Cue | null {
  const lemma = verbLemma(items, i);
  const kind = lemma ? reporting(lemma) : null;
  if (!lemma || !kind) return null;
  const particle = particles[lemma]?.includes(items[i + 1]?.lower ?? '') ? 1 : 0;
  const after = i + 1 + particle;
  if (passive(items, i)) {
    const by = items.findIndex((w, j) => j > i && j < i + 8 && w.lower === 'by');
    return by > 0 ? { at: i, after, lemma, form: 'verb', kind, source: phraseAfter(items, by + 1) } : null;
  }
  // "Asked by reporters whether …, Reyes said": a participle that opens the sentence asks on behalf of others.
  if (i === 0) {
    // Said Ellis: "…"
    const who =
      kind.clause && /^(said|says|asked|added|wrote)$/.test((items[i] as Item).lower)
        ? phraseAfter(items, 1)
        : null;
    if (who && items[who.to]?.text === ':')
      return { at: 0, after: who.to, lemma, form: 'verb', kind, source: who };
    // Asked by reporters after the meeting whether it would close, Reyes said …
    const asker = lemma === 'ask' && items[1]?.lower === 'by' ? phraseAfter(items, 2) : null;
    const whether = items.findIndex((w) => /^(whether|if|what|why|how|about)$/.test(w.lower));
    return asker && whether > 0 ? { at: 0, after: whether, lemma, form: 'verb', kind, source: asker } : null;
  }
  const before = items[i - 1] as Item;
  const inverted =
    before.pos === 'QUOTE' ||
    (before.text === ',' && items[i - 2]?.pos !== 'PUNCT' && !/ing$/.test((items[i] as Item).lower));
  const object = lemma === 'tell' || /^(me|us|him|her|them)$/.test(items[after]?.lower ?? '');
  const behind =
    inverted && !object && !/ing$/.test((items[i] as Item).lower) ? phraseAfter(items, after) : null;
  if (
    behind &&
    !isDay(items[behind.from]) &&
    kind.clause &&
    /^(PROPN|DET|NOUN|ADJ|PRON|NUM)$/.test(items[after]?.pos ?? '')
  ) {
    const stop = items[behind.to];
    const ended = !stop || /^(PUNCT|ADP|QUOTE|PRON|SCONJ|ADV|CCONJ|VERB)$/.test(stop.pos);
    const direct = before.pos === 'QUOTE' || !stop || (stop.pos === 'PUNCT' && behind.to >= items.length - 1);
    if (ended && direct) return { at: i, after: behind.to, lemma, form: 'inverted', kind, source: behind };
  }
  return { at: i, after, lemma, form: 'verb', kind, source: subjectOf(items, i) };
}

/** "Reyes's announcement that", "his claim the bridge": a noun that carries what was said. */
function nounCue(items: Item[], i: number): Cue | null {
  const item = items[i] as Item;
  if (item.pos !== 'NOUN' || !speechNouns.has(item.lower.replace(/s$/, ''))) return null;
  let owner = i - 1;
  while (items[owner]?.pos === 'ADJ') owner -= 1;
  const mark = items[owner];
  // "calls for him to step down by opposition leader Juan Reyes"
  const by =
    /s$/.test(item.lower) && items[i + 1]?.lower === 'for'
      ? items.findIndex((w, j) => j > i && j < i + 12 && w.lower === 'by')
      : -1;
  const caller = by > 0 ? phraseAfter(items, by + 1) : null;
  if (caller && items[caller.to - 1]?.pos === 'PROPN')
    return { at: i, after: i + 1, lemma: 'call', form: 'noun', kind: said, source: caller };
  const source = /^(his|her|their|its)$/.test(mark?.lower ?? '')
    ? { from: owner, to: owner + 1 }
    : /^['’]s?$/.test(mark?.text ?? '')
      ? phraseBefore(items, owner)
      : null;
  return source
    ? { at: i, after: i + 1, lemma: item.lower.replace(/s$/, ''), form: 'noun', kind: said, source }
    : null;
}

/** All words up to the next mark, for a source the tagger cannot make out: "according to show insiders". */
function upToMark(items: Item[], from: number): Phrase | null {
  const mark = items.findIndex((w, i) => i >= from && (w.pos === 'PUNCT' || w.pos === 'QUOTE'));
  return mark > from ? { from, to: mark } : null;
}

/** Every cue of a sentence, in order. */
export function cuesIn(items: Item[]): Cue[] {
  const cues: Cue[] = [];
  items.forEach((item, i) => {
    if (item.lower === 'according' && items[i + 1]?.lower === 'to') {
      cues.push({
        at: i,
        after: i + 2,
        lemma: 'according',
        form: 'according',
        kind: said,
        source: phraseAfter(items, i + 2) ?? upToMark(items, i + 2),
      });
      return;
    }
    const noun = nounCue(items, i);
    if (noun) cues.push(noun);
    const verb = verbCue(items, i);
    if (verb) cues.push(verb);
  });
  return cues;
}
