import type { Item } from '../grammar/narrator-sentences.ts';
import { phraseAfter } from '../grammar/noun-phrases.ts';
import { reporting } from '../grammar/reporting-verbs.ts';
import { type Cue, verbLemma } from './cues.ts';

export const finite = (item: Item | undefined) =>
  item !== undefined && (item.pos === 'AUX' || (item.pos === 'VERB' && !/ing$/.test(item.lower)));
export const stop = (item: Item | undefined) => item === undefined || /^[.?!;:…]+$/.test(item.text);

/** Whether a clause with a verb of its own begins at `from`: "the museum would document …". */
export function clauseBegins(items: Item[], from: number): boolean {
  const first = items[from];
  if (!first || first.pos === 'ADP' || first.pos === 'AUX') return false;
  // "said cleaning up the soil would cost": a gerund may be the subject.
  if (first.pos === 'VERB' && !/ing$/.test(first.lower)) return false;
  for (let i = from; i < Math.min(items.length, from + 22); i += 1) {
    const item = items[i] as Item;
    if (stop(item)) return false;
    if (item.pos === 'QUOTE') continue;
    if (i > from && finite(item) && items[i - 1]?.lower !== 'to')
      return (
        (first.pos !== 'VERB' || item.pos === 'AUX') &&
        !(/^(who|which|that)$/.test(items[i - 1]?.lower ?? '') && i - from < 4)
      );
  }
  return false;
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
  const opens = /^(while|although|though|as|after|when|because|since|if|asked|before|in|by|despite)$/.test(
    items[0]?.lower ?? '',
  );
  if (!opens || items.slice(0, cue.at + 1).some((w) => w.text === ',')) return -1;
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
export function complementEnd(items: Item[], from: number, cue?: Cue): number {
  const bound = cue ? [asideEnd(items, cue), subordinateEnd(items, cue)].find((at) => at > from) : undefined;
  const end = complementRun(items, from);
  return bound === undefined ? end : Math.min(bound, end);
}

/** "…, and the port of Rotterdam said that": somebody else's words begin. */
function saysAnew(items: Item[], from: number): boolean {
  const verb = items.slice(from, from + 8).findIndex((w) => w.pos === 'VERB' || w.pos === 'AUX');
  const at = from + verb;
  return (
    verb > 0 &&
    /^(?:said|told|added|warned|announced|denied)$/.test(items[at]?.lower ?? '') &&
    items.slice(from, at).every((w) => /^(?:DET|ADJ|NOUN|PROPN|ADP|NUM|PART)$/.test(w.pos)) &&
    items.slice(from, at).some((w) => /^(?:NOUN|PROPN)$/.test(w.pos))
  );
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
      if (item.text === ',' && saysAnew(items, j + 1)) return edge;
      if (word.lower === 'but' && item.text === ',' && items[j + 1]?.lower !== 'that') return edge;
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

/** Words between "as" and who demanded or said so: "as the opposition leader, Bart Reyes, had". */
const LIKENED = 6;

/** "…, as Reyes had demanded": the words before are the narrator's. */
export function isLikened(items: Item[], head: number): boolean {
  const at = items.findLastIndex((item, i) => i < head && i >= head - LIKENED && item.lower === 'as');
  return at > 0 && items[at - 1]?.text === ',';
}
