import { type Cue, verbLemma } from './cues.ts';
import type { Item } from './narrator-sentences.ts';
import { isDay, type Phrase, phraseAfter } from './noun-phrases.ts';
import { reporting } from './reporting-verbs.ts';

/** What a cue reports: runs of items, with how sure the shape makes it. */
export interface Content {
  pieces: Phrase[];
  shape: 'quote' | 'that' | 'clause' | 'to' | 'phrase' | 'before';
  /** The one told, where the verb has one: "told reporters". */
  addressee: Phrase | null;
}

const told = /^(tell|inform|assure|remind|notify|warn|promise|ask|advise|persuade)$/;
const wh = /^(what|how|why|whether|if|where|when|who|which)$/;
const finite = (item: Item | undefined) =>
  item !== undefined && (item.pos === 'AUX' || (item.pos === 'VERB' && !/ing$/.test(item.lower)));
const stop = (item: Item | undefined) => item === undefined || /^[.?!;:…]+$/.test(item.text);

/** Whether a clause with a verb of its own begins at `from`: "the museum would document …". */
export function clauseBegins(items: Item[], from: number): boolean {
  const first = items[from];
  if (!first || first.pos === 'ADP' || first.pos === 'VERB' || first.pos === 'AUX') return false;
  for (let i = from; i < Math.min(items.length, from + 22); i += 1) {
    const item = items[i] as Item;
    if (stop(item)) return false;
    if (item.pos === 'QUOTE') continue;
    if (i > from && finite(item))
      return (
        items[i - 1]?.lower !== 'to' &&
        !(/^(who|which|that)$/.test(items[i - 1]?.lower ?? '') && i - from < 4)
      );
  }
  return false;
}

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

/**
 * The mark that closes the aside a cue stands in: "Reyes -- who called it a sham -- left"; -1 where the
 * cue stands in none.
 */
function asideEnd(items: Item[], cue: Cue): number {
  let who = cue.at - 1;
  while (who > 0 && /^(AUX|ADV|PART)$/.test(items[who]?.pos ?? '')) who -= 1;
  if (!/^(who|which)$/.test(items[who]?.lower ?? '')) return -1;
  const opening = items[who - 1]?.text ?? '';
  if (!/^(,|--|—|–)$/.test(opening)) return -1;
  const closing = items.findIndex((w, i) => i > cue.at && w.text === opening && finiteAfter(items, i));
  return closing;
}

/** Whether the main clause goes on right after a closing mark: "…, said", "-- has agreed". */
const finiteAfter = (items: Item[], i: number) =>
  finite(items[i + 1]) || (items[i + 1]?.pos === 'ADV' && finite(items[i + 2]));

/** In "While the report found nothing, it did …" the found thing ends where the main clause begins. */
function subordinateEnd(items: Item[], cue: Cue): number {
  const opens = /^(while|although|though|as|after|when|because|since|if)$/.test(items[0]?.lower ?? '');
  if (!opens || items.slice(0, cue.at).some((w) => w.text === ',')) return -1;
  return items.findIndex((w, i) => {
    if (i <= cue.at || w.text !== ',') return false;
    const subject = phraseAfter(items, i + 1);
    return (
      subject !== null &&
      (finite(items[subject.to]) || (items[subject.to]?.pos === 'ADV' && finite(items[subject.to + 1])))
    );
  });
}

/** Where the complement that begins at `from` ends (exclusive). */
function complementEnd(items: Item[], from: number, cue?: Cue): number {
  const bound = cue ? [asideEnd(items, cue), subordinateEnd(items, cue)].find((at) => at > from) : undefined;
  const end = complementRun(items, from);
  return bound === undefined ? end : Math.min(bound, end);
}

function complementRun(items: Item[], from: number): number {
  for (let i = from; i < items.length; i += 1) {
    const item = items[i] as Item;
    const next = items[i + 1];
    if (/^[.?!;]$/.test(item.text) && i >= items.length - 2) return i;
    if (item.text === ';') return i;
    if (item.text !== ',' && item.pos !== 'QUOTE' && item.pos !== 'CCONJ') continue;
    if (i === from) continue;
    const j = item.text === ',' ? i + 1 : item.pos === 'QUOTE' ? i + 1 : i;
    const word = items[j];
    if (!word) continue;
    const edge = item.pos === 'QUOTE' ? i + 1 : i;
    const lemma = verbLemma(items, j);
    if (item.text === ',' || item.pos === 'QUOTE') {
      if (lemma && /ing$/.test(word.lower) && reporting(lemma)) return edge;
      if (word.lower === 'according') return edge;
      if (
        (item.text === ',' || item.comma) &&
        /^(although|though|while|before|who|which|whose)$/.test(word.lower)
      )
        return edge;
    }
    // "…, but warned", "… and called on": the next thing the same speaker reports.
    if (word.pos === 'CCONJ' && word.lower !== 'or') {
      const verb = items
        .slice(j + 1, j + 4)
        .findIndex((_, n) => reporting(verbLemma(items, j + 1 + n) ?? '') !== null);
      const between = items.slice(j + 1, j + 1 + Math.max(verb, 0));
      const past = /ed$|^(said|told|wrote)$/.test(items[j + 1 + verb]?.lower ?? '');
      if (
        verb >= 0 &&
        past &&
        between.every(
          (w) =>
            w.pos === 'ADV' ||
            w.pos === 'AUX' ||
            (item.text !== '' && item.text === ',' && /^(PRON|PROPN)$/.test(w.pos)),
        )
      )
        return edge;
      if (word.lower === 'but' && item.text === ',') return edge;
    }
    // "…, he said": the words that report it close the sentence.
    if (item.text === ',' && next && /^(PRON|PROPN|DET)$/.test(next.pos)) {
      const phrase = phraseAfter(items, i + 1);
      const verb = phrase ? verbLemma(items, phrase.to) : null;
      if (
        phrase &&
        verb &&
        /^(say|add|note|write|tell)$/.test(verb) &&
        (stop(items[phrase.to + 1]) || items[phrase.to + 1]?.text === ',')
      )
        return i;
    }
  }
  return items.length;
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
    touching && cue.source && cue.kind.clause && head > 0 && cue.at > head - 1 ? before(items, head) : null;
  const leadItems = lead ? items.slice(lead.from, lead.to) : [];
  const clause = leadItems.some((w) => finite(w)) && !/^(SCONJ|ADP|VERB)$/.test(leadItems[0]?.pos ?? 'ADP');
  const quoteLead = leadItems.at(-1)?.pos === 'QUOTE';
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
  return [{ from: start, to: complementEnd(items, start) }];
}

function quotedAfter(items: Item[], cue: Cue): Content | null {
  for (let i = cue.after; i < items.length; i += 1) {
    if (items[i]?.pos === 'QUOTE' && /^[,:]$/.test(items[i - 1]?.text ?? ''))
      return { pieces: [{ from: i, to: complementEnd(items, i) }], shape: 'quote', addressee: null };
  }
  return null;
}
