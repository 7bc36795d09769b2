import type { Item } from './narrator-sentences.ts';
import { type Phrase, phraseBefore } from './noun-phrases.ts';
import { isTrade } from './titles.ts';

/** Marks that set off an aside as dashes do. */
export const bars = /^(--|—|–|-)$/;

/** "Over the objection of Reyes, who said": a thing says nothing, whoever is named behind it does. */
function bearer(items: Item[], at: number, from: number, end: number): number | undefined {
  if (items[at]?.lower !== 'who') return undefined;
  const of = items.findLastIndex((item, i) => i > from && i < end && item.lower === 'of');
  const head = items[of - 1];
  if (of < 0 || head?.pos !== 'NOUN' || isTrade(head.lower) || head.lower.endsWith('s')) return undefined;
  return items.slice(of + 1, end).every((item) => item.pos === 'PROPN') ? of + 1 : undefined;
}

/** The antecedent of "who", "which" or "that" at `at`. */
export function antecedent(items: Item[], at: number): Phrase | null {
  const end = items[at - 1]?.text === ',' || bars.test(items[at - 1]?.text ?? '') ? at - 1 : at;
  const phrase = phraseBefore(items, end);
  if (!phrase) return null;
  // "criticism from Democrats and Republicans who believe": both do.
  const pair =
    items[phrase.from - 1]?.lower === 'and' && items[phrase.from - 2]?.pos === 'PROPN'
      ? phraseBefore(items, phrase.from - 1)
      : null;
  return { from: pair?.from ?? bearer(items, at, phrase.from, end) ?? phrase.from, to: at + 1 };
}

/**
 * The phrase in front of a clause set off by commas, dashes or brackets that ends just before `end`:
 * "Reyes, who took office in May, said" gives "Reyes".
 */
export function beforeAside(items: Item[], end: number): Phrase | null {
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

/** A name further left, before the aside that a plain phrase belongs to. */
function earlier(items: Item[], from: number): Phrase | null {
  for (let i = from - 1; i > 0; i -= 1) {
    if (items[i]?.text !== ',') continue;
    const phrase = phraseBefore(items, i);
    if (phrase && items[phrase.to - 1]?.pos === 'PROPN' && items[phrase.from - 1]?.pos !== 'ADP')
      return phrase;
  }
  return null;
}
