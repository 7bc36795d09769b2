import { antecedent, bars, beforeAside } from './asides.ts';
import { sharedVerb, verbBefore } from './main-verbs.ts';
import type { Item } from './narrator-sentences.ts';
import { isDay, nominal, type Phrase, phraseAfter, phraseBefore } from './noun-phrases.ts';

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
      (/^(?:there|here)$/.test(item.lower) && /^(?:NOUN|PROPN)$/.test(items[i - 1]?.pos ?? '')) ||
      (/^(?:him|her|it|them)sel(?:f|ves)$/.test(item.lower) && nominal(items[i - 1])) ||
      (item.pos === 'PART' && !/^['’]s?$/.test(item.text)) ||
      (item.pos === 'PART' && items[i - 1]?.pos === 'PRON');
    if (!helper && !(isDay(item) && items[i - 1]?.pos !== 'ADP' && i > 0 && items[i - 1]?.pos !== 'PUNCT'))
      break;
    i -= 1;
  }
  return i;
}

/** Papers through which their makers speak: "issued a statement calling it off". */
const isPaper = (item: Item | undefined) =>
  /^(statement|letter|memo|email|tweets?|release|post|ad|message)$/.test(item?.lower ?? '');

/** The subject of the main clause that follows the opening one "at" stands in. */
function mainSubject(items: Item[], at: number): Phrase | null {
  for (let i = at + 1; i < items.length - 2; i += 1) {
    if (items[i]?.text !== ',' && !items[i]?.comma) continue;
    const subject = phraseAfter(items, i + 1);
    const verb = subject ? items[subject.to] : undefined;
    const next = subject ? items[subject.to + 1] : undefined;
    if (
      subject &&
      (/^(VERB|AUX)$/.test(verb?.pos ?? '') || (verb?.pos === 'ADV' && /^(VERB|AUX)$/.test(next?.pos ?? '')))
    )
      return subject;
  }
  return null;
}

/** Words between "that" and the verb of the sentence: "the union that represents workers at the plants said". */
const RELATIVE = 12;

/** The subject that a clause with "that" or "who" parts from its verb, where the last phrase before the verb is within. */
function withRelative(items: Item[], from: number): Phrase | null {
  for (let i = from - 1; i > Math.max(0, from - RELATIVE); i -= 1) {
    const item = items[i] as Item;
    if (item.pos === 'PUNCT' || item.pos === 'QUOTE') return null;
    if (!/^(?:who|that)$/.test(item.lower)) continue;
    if (!/^(?:NOUN|PROPN)$/.test(items[i - 1]?.pos ?? '') || !/^(?:VERB|AUX)$/.test(items[i + 1]?.pos ?? ''))
      return null;
    const whole = phraseBefore(items, i);
    return whole?.from === 0 || items[(whole?.from ?? 0) - 1]?.pos === 'PUNCT' ? whole : null;
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
    const own = participle && !isPaper(items[k]) ? phraseBefore(items, k + 1) : null;
    // "After saying it was over, she left": whoever the main clause is about.
    if (participle && k <= 0) return mainSubject(items, at);
    if (participle && item.pos === 'ADP' && items[k - 1]?.text === ',')
      return beforeAside(items, k - 1) ?? phraseBefore(items, k - 1);
    if (
      participle &&
      isPaper(item) &&
      items[phraseBefore(items, k + 1)?.from ?? 0]?.pos !== 'PROPN' &&
      items[(phraseBefore(items, k + 1)?.from ?? 1) - 1]?.pos === 'ADP'
    )
      return mainSubject(items, at) ?? subjectOf(items, verbBefore(items, k), depth + 1);
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
  const described = withRelative(items, phrase.from);
  if (described) return described;
  // "Reyes, in a statement on Monday, said" and "Reyes, 69, said" end in an aside without its own mark.
  return phrase;
}
