import type { Item } from './narrator-sentences.ts';
import { isDay, type Phrase, phraseBefore } from './noun-phrases.ts';

const bars = /^(--|—|–|-)$/;

/** Left over auxiliaries, adverbs, "not", "to" and days that stand between a subject and its verb. */
function skipHelpers(items: Item[], from: number): number {
  let i = from;
  while (i >= 0) {
    const item = items[i] as Item;
    if (
      /^(week|month|year|spring|summer|fall|winter|night)$/.test(item.lower) &&
      /^(last|this|next|earlier)$/.test(items[i - 1]?.lower ?? '') &&
      i > 1
    ) {
      i -= 2;
      continue;
    }
    const helper =
      item.pos === 'AUX' ||
      item.pos === 'ADV' ||
      (item.pos === 'PART' && !/^['’]s?$/.test(item.text)) ||
      (item.pos === 'PART' && items[i - 1]?.pos === 'PRON');
    if (!helper && !(isDay(item) && items[i - 1]?.pos !== 'ADP' && i > 0 && items[i - 1]?.pos !== 'PUNCT'))
      break;
    i -= 1;
  }
  return i;
}

/** The last finite verb left of `before`, or -1. */
function verbBefore(items: Item[], before: number): number {
  for (let i = before - 1; i >= 0; i -= 1) {
    const item = items[i] as Item;
    if (
      item.pos === 'VERB' &&
      !(/ing$/.test(item.lower) && items[i - 1]?.pos !== 'AUX') &&
      items[i - 1]?.lower !== 'to'
    )
      return i;
    if (item.pos === 'AUX' && items[i + 1]?.pos !== 'VERB') return i;
  }
  return -1;
}

const speech =
  /^(say|tell|add|write|claim|argue|insist|warn|announce|note|ask|call|describe|accuse|suggest|reply|respond|declare)$/;

/**
 * The verb whose subject a later verb of the sentence shares. "Reyes said Okafor had left and called it
 * a shame": the first verb of speech, not the nearest verb.
 */
function sharedVerb(items: Item[], before: number): number {
  const nearest = verbBefore(items, before);
  if (underComma(items, before)) return nearest;
  const main = mainVerb(items, nearest);
  for (let i = 1; i < nearest; i += 1) {
    const item = items[i] as Item;
    if (item.text === ';') return main;
    if (
      item.pos === 'VERB' &&
      speech.test(item.lemma) &&
      !/ing$/.test(item.lower) &&
      items[i - 1]?.lower !== 'to' &&
      items[i - 1]?.lower !== 'who'
    )
      return i;
  }
  return main;
}

/** Whether the clause that ends at `end` is a "…, where Reyes has backed the plan": what follows is hers. */
function underComma(items: Item[], end: number): boolean {
  for (let i = end - 1; i > 0; i -= 1)
    if (items[i]?.text === ',')
      return /^(where|which|as|while|when|whereas)$/.test(items[i + 1]?.lower ?? '');
  return false;
}

const subordinators =
  /^(while|when|after|before|as|if|because|since|although|though|who|which|that|where|whose|until|whether|whom|unless)$/;

/** The first finite verb up to `last` that stands in no subordinate clause. */
export function mainVerb(items: Item[], last: number): number {
  let under = false;
  for (let i = 0; i < last; i += 1) {
    const item = items[i] as Item;
    if (subordinators.test(item.lower)) under = true;
    else if (item.text === ',' || item.pos === 'QUOTE') under = false;
    else if (
      !under &&
      i > 0 &&
      /^(VERB|AUX)$/.test(item.pos) &&
      !/ing$/.test(item.lower) &&
      items[i - 1]?.lower !== 'to'
    )
      return i;
  }
  return last;
}

/** The antecedent of "who", "which" or "that" at `at`. */
function antecedent(items: Item[], at: number): Phrase | null {
  const end = items[at - 1]?.text === ',' || bars.test(items[at - 1]?.text ?? '') ? at - 1 : at;
  const phrase = phraseBefore(items, end);
  if (!phrase) return null;
  // "criticism from Democrats and Republicans who believe": both do.
  const pair =
    items[phrase.from - 1]?.lower === 'and' && items[phrase.from - 2]?.pos === 'PROPN'
      ? phraseBefore(items, phrase.from - 1)
      : null;
  return { from: pair?.from ?? phrase.from, to: at + 1 };
}

/**
 * The phrase in front of a clause set off by commas, dashes or brackets that ends just before `end`:
 * "Reyes, who took office in May, said" gives "Reyes".
 */
function beforeAside(items: Item[], end: number): Phrase | null {
  const mark = items[end]?.text ?? '';
  for (let i = end - 1; i > 0; i -= 1) {
    const same = mark === ',' ? items[i]?.text === ',' : bars.test(items[i]?.text ?? '');
    if (!same) continue;
    // "A top aide, Yuri Reyes, said": the aside is the name.
    const aside = { from: i + 1, to: end };
    const inner = phraseBefore(items, end);
    const named =
      inner?.from === i + 1 &&
      items.slice(i + 1, end).some((w) => w.pos === 'PROPN') &&
      !/^(DET|PRON)$/.test(items[i + 1]?.pos ?? '') &&
      !(items[end - 1]?.pos === 'NOUN');
    if (named && items[i - 1]?.pos === 'NOUN') return aside;
    const phrase = phraseBefore(items, i);
    if (!phrase) continue;
    const head = items[phrase.to - 1];
    // "Axelrod, a strategist from Ohio, once an aide, said": an aside within the aside.
    const before = items[phrase.from - 1]?.text;
    const opens = items[phrase.from];
    const plain =
      opens?.pos === 'DET' ||
      opens?.pos === 'NUM' ||
      opens?.pos === 'ADJ' ||
      opens?.pos === 'NOUN' ||
      items[phrase.from - 1]?.pos === 'ADP' ||
      items[phrase.from - 1]?.pos === 'VERB';
    if (plain && (before === ',' || /^(ADP|VERB|CCONJ)$/.test(items[phrase.from - 1]?.pos ?? ''))) {
      const outer = earlier(items, phrase.from);
      if (outer) return outer;
    }
    if (head && items[phrase.from - 1]?.pos !== 'ADP') return phrase;
    if (head?.pos === 'PROPN' && phrase.from <= 1) return phrase;
  }
  return null;
}

function earlier(items: Item[], from: number): Phrase | null {
  for (let i = from - 1; i > 0; i -= 1) {
    if (items[i]?.text !== ',') continue;
    const phrase = phraseBefore(items, i);
    if (phrase && items[phrase.to - 1]?.pos === 'PROPN' && items[phrase.from - 1]?.pos !== 'ADP')
      return phrase;
  }
  return null;
}

/**
 * Who does what the verb at `at` says, as the sentence has it; null where the subject stands elsewhere.
 * Relative clauses, asides, coordinated verbs and participles are followed to the subject they share.
 */
export function subjectOf(items: Item[], at: number, depth = 0): Phrase | null {
  if (depth > 5) return null;
  const verb = items[at] as Item;
  const k = skipHelpers(items, at - 1);
  if (k < 0) return null;
  const item = items[k] as Item;
  const participle = /ing$/.test(verb.lower) && !items.slice(k + 1, at).some((w) => w.pos === 'AUX');
  const infinitive = items.slice(k + 1, at).some((w) => w.lower === 'to');
  if (participle || infinitive) {
    // "with Reyes last month directly accusing": the participle has a subject of its own.
    const own = participle ? phraseBefore(items, k + 1) : null;
    if (
      own &&
      (/^(with|of)$/.test(items[own.from - 1]?.lower ?? '') ||
        (/^(PROPN|NOUN)$/.test(item.pos) && !isDay(item) && items[own.from - 1]?.pos !== 'ADP'))
    )
      return own;
    const main = item.text === ',' || item.pos === 'CCONJ' ? sharedVerb(items, k) : verbBefore(items, k + 1);
    return main >= 0 ? subjectOf(items, main, depth + 1) : phraseBefore(items, k + 1);
  }
  if (item.pos === 'PRON' && /^(who|which|that)$/.test(item.lower))
    return antecedent(items, k) ?? { from: k, to: k + 1 };
  if (item.text === ',' || bars.test(item.text)) {
    const aside = beforeAside(items, k);
    if (aside) return aside;
    const main = sharedVerb(items, k);
    return main >= 0 ? subjectOf(items, main, depth + 1) : phraseBefore(items, k);
  }
  if (item.pos === 'CCONJ') {
    const main = sharedVerb(items, k);
    return main >= 0 ? subjectOf(items, main, depth + 1) : null;
  }
  // "a poll released Friday shows"
  if (item.pos === 'VERB' && /ed$|n$/.test(item.lower) && /^(NOUN|PROPN)$/.test(items[k - 1]?.pos ?? ''))
    return phraseBefore(items, k);
  if (item.pos === 'VERB' || item.pos === 'SCONJ' || item.pos === 'ADP') return null;
  const phrase = phraseBefore(items, k + 1);
  if (!phrase) return null;
  // "McConnell, who in 2010 said"
  if (items[phrase.from - 1]?.pos === 'ADP' && /^(who|which)$/.test(items[phrase.from - 2]?.lower ?? ''))
    return antecedent(items, phrase.from - 2);
  // "Reyes, in a statement on Monday, said" and "Reyes, 69, said" end in an aside without its own mark.
  return phrase;
}
