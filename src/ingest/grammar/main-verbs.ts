import type { Item } from './narrator-sentences.ts';

/** The last finite verb left of `before`, or -1. */
export function verbBefore(items: Item[], before: number): number {
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
export function sharedVerb(items: Item[], before: number): number {
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
