import type { Item } from '../grammar/narrator-sentences.ts';
import { isDay, type Phrase, phraseAfter } from '../grammar/noun-phrases.ts';
import { clauseBegins, complementEnd, finite, isLikened, stop } from './clause-ends.ts';
import type { Cue } from './cues.ts';

/** What a cue reports: runs of items, with how sure the shape makes it. */
export interface Content {
  pieces: Phrase[];
  shape: 'quote' | 'that' | 'clause' | 'to' | 'phrase' | 'before';
  /** The one told, where the verb has one: "told reporters". */
  addressee: Phrase | null;
}

const told = /^(tell|inform|assure|remind|notify|warn|promise|ask|advise|persuade)$/;
const wh = /^(what|how|why|whether|if|where|when|who|which)$/;
/** Past "on Monday", "in a statement", "at a rally in Ohio", as long as what was said follows. */
function pastAdjuncts(items: Item[], from: number): number {
  let i = from;
  while (
    isDay(items[i]) ||
    (/^(again|also|then|recently|earlier|morning|afternoon|evening|night|last|week)$/.test(
      items[i]?.lower ?? '',
    ) &&
      i > from)
  )
    i += 1;
  const adjunct = /^(in|on|at|during|to|from|through|after|before|by|via|over|of|about|with|for|as)$/;
  let j = i;
  while (items[j]?.pos === 'ADP' && adjunct.test(items[j]?.lower ?? '') && items[j]?.lower !== 'that') {
    const phrase = phraseAfter(items, j + 1);
    if (!phrase) break;
    j = phrase.to;
    while (isDay(items[j])) j += 1;
  }
  const next = items[j];
  if (
    j > i &&
    next &&
    (next.lower === 'that' || next.text === ',' || next.text === ':' || next.pos === 'QUOTE')
  )
    return j;
  return items[i]?.lower === 'that' ||
    i === from ||
    clauseBegins(items, i) ||
    /^[,:]$/.test(items[i]?.text ?? '') ||
    items[i]?.pos === 'QUOTE'
    ? i
    : from;
}

function after(items: Item[], cue: Cue): Content | null {
  let i = cue.after;
  let addressee: Phrase | null = null;
  if (told.test(cue.lemma) && !/^(that|to|if|whether)$/.test(items[i]?.lower ?? '')) {
    const phrase = phraseAfter(items, i);
    if (
      phrase &&
      (cue.lemma === 'tell' ||
        /^(that|[,:])$/.test(items[phrase.to]?.lower ?? '') ||
        items[phrase.to]?.pos === 'QUOTE')
    ) {
      addressee = phrase;
      i = phrase.to;
    }
  } else if (items[i]?.lower === 'to' && items[i + 1]?.pos !== 'VERB') {
    addressee = phraseAfter(items, i + 1);
  }
  i = pastAdjuncts(items, i);
  const comma = items[i]?.text === ',' || items[i]?.text === ':';
  let start = comma ? i + 1 : i;
  while (items[start]?.text === ',') start += 1;
  const first = items[start];
  if (!first || stop(first)) return addressee ? { pieces: [], shape: 'phrase', addressee } : null;
  const end = complementEnd(items, start, cue);
  const piece = { from: start, to: end };
  if (first.pos === 'QUOTE') return { pieces: [piece], shape: 'quote', addressee };
  if (comma && items[i]?.text !== ':') return { pieces: [], shape: 'phrase', addressee };
  if (first.lower === 'that' && cue.kind.clause) return { pieces: [piece], shape: 'that', addressee };
  if (cue.kind.clause && (wh.test(first.lower) || clauseBegins(items, start)))
    return { pieces: [piece], shape: 'clause', addressee };
  if (first.lower === 'to' && cue.kind.intent) return { pieces: [piece], shape: 'to', addressee };
  if (cue.kind.stance || cue.after > cue.at + 1 || cue.kind.intent) {
    const phrase = phraseAfter(items, start);
    if (phrase || first.pos === 'VERB' || first.pos === 'QUOTE')
      return { pieces: [piece], shape: 'phrase', addressee };
  }
  const quoted = items.slice(start, end).some((w) => w.stretch);
  return quoted
    ? { pieces: [piece], shape: 'phrase', addressee }
    : { pieces: [], shape: 'phrase', addressee };
}

/** The clause or quotation that stands before "…, he said". */
function before(items: Item[], end: number): Phrase | null {
  let from = 0;
  while (
    from < end &&
    (items[from]?.pos === 'CCONJ' ||
      (/^(however|still|yet|meanwhile|instead)$/.test(items[from]?.lower ?? '') &&
        items[from + 1]?.text === ',') ||
      items[from]?.text === ',')
  )
    from += 1;
  let to = end;
  while (to > from && items[to - 1]?.text === ',') to -= 1;
  return to > from ? { from, to } : null;
}

/** What the cue reports in its own sentence, or null when it reports nothing there. */
export function contentOf(items: Item[], cue: Cue): Content | null {
  if (cue.form === 'according') {
    const start = cue.source?.to ?? cue.after;
    if (cue.at <= 1) {
      const comma = items.findIndex((w, i) => i >= start && w.text === ',');
      return comma > 0
        ? {
            pieces: [{ from: comma + 1, to: complementEnd(items, comma + 1) }],
            shape: 'before',
            addressee: null,
          }
        : null;
    }
    const piece = before(items, cue.at);
    return piece ? { pieces: [piece], shape: 'before', addressee: null } : null;
  }
  if (cue.form === 'noun') {
    const first = items[cue.after];
    const caller = cue.source;
    if (caller && caller.from > cue.at)
      return { pieces: [{ from: cue.after, to: caller.from - 1 }], shape: 'clause', addressee: null };
    const told = first?.lower === 'that' || (first?.pos === 'PRON' && clauseBegins(items, cue.after));
    return told
      ? {
          pieces: [{ from: cue.after, to: complementEnd(items, cue.after, cue) }],
          shape: 'that',
          addressee: null,
        }
      : null;
  }
  const head = cue.form === 'inverted' ? cue.at : (cue.source?.from ?? cue.at);
  const touching = items[head - 1]?.pos === 'QUOTE' || items[head - 1]?.text === ',';
  const follows = cue.form === 'inverted' ? quotedAfter(items, cue) : after(items, cue);
  const lead =
    !isLikened(items, head) && touching && cue.source && cue.kind.clause && head > 0 && cue.at > head - 1
      ? before(items, head)
      : null;
  const leadItems = lead ? items.slice(lead.from, lead.to) : [];
  const clause = leadItems.some((w) => finite(w)) && !/^(SCONJ|ADP|VERB)$/.test(leadItems[0]?.pos ?? 'ADP');
  // "…" for such behavior, she said: narrator's words may stand between the quotation and its verb.
  const quoteLead =
    leadItems.at(-1)?.pos === 'QUOTE' ||
    (leadItems[0]?.pos === 'QUOTE' && stop(items[cue.after]) && items[head - 1]?.text === ',');
  if (
    lead &&
    (quoteLead || (clause && (!follows || follows.pieces.length === 0)) || cue.form === 'inverted')
  ) {
    const rest = follows?.pieces ?? resumed(items, cue);
    return {
      pieces: [lead, ...rest],
      shape: quoteLead ? 'quote' : 'before',
      addressee: follows?.addressee ?? null,
    };
  }
  if (
    (!follows || follows.pieces.length === 0) &&
    items[cue.after]?.text === ',' &&
    touching &&
    !/^(ADP|ADV|VERB)$/.test(leadItems[0]?.pos ?? 'ADP')
  ) {
    const rest = resumed(items, cue);
    if (rest.length > 0 && lead) return { pieces: [lead, ...rest], shape: 'before', addressee: null };
  }
  return follows;
}

/** "Perhaps, he said, it could help": what goes on after the words that report it. */
function resumed(items: Item[], cue: Cue): Phrase[] {
  if (items[cue.after]?.text !== ',') return [];
  const start = cue.after + 1;
  const first = items[start];
  if (!first || /ing$/.test(first.lower) || /^(who|which|when|as|according|in|at)$/.test(first.lower))
    return [];
  const to = complementEnd(items, start);
  // "Said Reyes, the union's secretary": without a verb of its own it says who she is.
  if (!items.slice(start, to).some((item) => finite(item) || item.pos === 'QUOTE')) return [];
  return [{ from: start, to }];
}

function quotedAfter(items: Item[], cue: Cue): Content | null {
  for (let i = cue.after; i < items.length; i += 1) {
    if (items[i]?.pos === 'QUOTE' && /^[,:]$/.test(items[i - 1]?.text ?? ''))
      return { pieces: [{ from: i, to: complementEnd(items, i) }], shape: 'quote', addressee: null };
  }
  return null;
}
