import type { Stretch } from './quotation-marks.ts';
import { saidByNoOne } from './said-by-no-one.ts';
import type { Word } from './tagged-words.ts';

/** A word of the narrator's sentence, or a whole quoted stretch standing in it as one item. */
export interface Item extends Word {
  stretch?: Stretch;
  /** Set on a quotation that ends in a comma, as print has it: the comma is the narrator's. */
  comma?: boolean;
  /** A name that begins here right after another, "told Reyes Okafor was": a phrase ends before it. */
  cut?: true;
}

/** A sentence as the narrator built it, quotations folded into one item each. */
export interface Sentence {
  items: Item[];
  start: number;
  end: number;
}

const ender = /^[.?!…]+$/;
const starters = new Set(
  'the a an he she it they we i in on at but and this that these those his her their its as for if when while after before however there who what'.split(
    ' ',
  ),
);

const capital = (word: Word | undefined) => word !== undefined && /^[\p{Lu}\p{N}]/u.test(word.text);

/** "Is it over?" Reyes asked: a question or exclamation may be followed by the words that report it. */
function reportedAfter(words: Item[], i: number): boolean {
  const near = words.slice(i + 1, i + 22);
  const verb = near.findIndex((w) => w.pos === 'VERB' || w.pos === 'AUX');
  if (verb < 1) return false;
  const stop = near.findIndex((w) => ender.test(w.text));
  return (
    (stop === -1 || stop > verb) &&
    /^(ask|say|add|tell|wonder|shout|yell|exclaim|write|demand|declare|reply|tweet|cry)$/.test(
      near[verb]?.lemma ?? '',
    )
  );
}

function fold(text: string, words: Word[], stretches: Stretch[]): Item[] {
  const items: Item[] = [];
  const titles = new Set<Stretch>();
  let next = 0;
  for (const word of words) {
    while (next < stretches.length && word.start >= (stretches[next]?.outerEnd ?? 0)) next += 1;
    const stretch = stretches[next];
    if (!stretch || word.end <= stretch.outerStart) items.push(word);
    else if (titles.has(stretch)) continue;
    else if (items.at(-1)?.stretch !== stretch) {
      const after = words.find((w) => w.start >= stretch.outerEnd);
      const listed = titles.has(stretches[next - 1] as Stretch);
      if (saidByNoOne(text.slice(stretch.start, stretch.end), items, after, listed)) {
        titles.add(stretch);
        const title = text.slice(stretch.start, stretch.end);
        items.push({
          text: title,
          lower: title.toLowerCase(),
          lemma: '',
          stem: '',
          pos: 'PROPN',
          start: stretch.outerStart,
          end: stretch.outerEnd,
        });
        if (/[,.]$/.test(title))
          items.push({
            text: title.slice(-1),
            lower: title.slice(-1),
            lemma: title.slice(-1),
            stem: '',
            pos: 'PUNCT',
            start: stretch.end - 1,
            end: stretch.outerEnd,
          });
        continue;
      }
      items.push({
        text: '',
        lower: '',
        lemma: '',
        stem: '',
        pos: 'QUOTE',
        start: stretch.outerStart,
        end: stretch.outerEnd,
        stretch,
        comma: /,\s*$/.test(text.slice(stretch.start, stretch.end)),
      });
    }
  }
  return items;
}

function ends(text: string, items: Item[], i: number): boolean {
  const item = items[i] as Item;
  const next = items[i + 1];
  if (!next) return true;
  if (item.stretch) {
    const last = text.slice(item.stretch.start, item.stretch.end).trimEnd().at(-1) ?? '';
    if (!/[.?!…]/.test(last)) return false;
    if (next.stretch) return true;
    if (!capital(next)) return false;
    return last === '.' || !reportedAfter(items, i);
  }
  // "Rep. Reyes (R-S.C.)": no sentence ends inside its brackets, short as they are.
  if (item.text === '.' && opensBracket(items, i)) return false;
  if (ender.test(item.text)) return next.pos === 'QUOTE' || capital(next) || /^[("'[]/.test(next.text);
  // "… in the U.S. The …": an abbreviation that also ends the sentence.
  return (
    /\.$/.test(item.text) &&
    item.text.length > 2 &&
    capital(next) &&
    next.pos !== 'PROPN' &&
    starters.has(next.lower)
  );
}

/** Words within which a bracket has to close to hold a party and a state. */
const bracket = 6;

function opensBracket(items: Item[], i: number): boolean {
  const opened = items.slice(Math.max(0, i - bracket), i).findLastIndex((item) => /[([]/.test(item.text));
  if (opened < 0) return false;
  const before = items.slice(Math.max(0, i - bracket) + opened, i);
  const after = items.slice(i + 1, i + 1 + bracket);
  return !before.some((item) => /[)\]]/.test(item.text)) && after.some((item) => /[)\]]/.test(item.text));
}

/** Cuts a paragraph's words into the narrator's sentences; a quotation is never cut. */
export function narratorSentences(text: string, words: Word[], stretches: Stretch[]): Sentence[] {
  const items = fold(text, words, stretches);
  const sentences: Sentence[] = [];
  let from = 0;
  for (let i = 0; i < items.length; i += 1) {
    if (!ends(text, items, i)) continue;
    const own = items.slice(from, i + 1);
    sentences.push({ items: own, start: own[0]?.start ?? 0, end: own.at(-1)?.end ?? 0 });
    from = i + 1;
  }
  return sentences;
}
