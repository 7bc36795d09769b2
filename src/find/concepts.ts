import { lightWords } from '../text/light-words.ts';
import { stopWords } from '../text/stop-words.ts';
import type { Token } from '../text/tokens.ts';
import { type AskedKind, asked } from './asked.ts';
import { idf } from './idf.ts';
import type { NearWords } from './near-words.ts';
import type { RecordStore } from './record-store.ts';
import type { QuestionTuning } from './tuning.ts';

/** One thing asked for: a stem, with every word of the records that can stand for it. */
export interface Concept {
  /** What it is worth: its idf, times what its place in the question is worth. */
  weight: number;
  /** Words by number and how well each stands for it, 1 at most, best first. */
  words: { word: number; share: number }[];
}

export interface Question {
  kind: AskedKind;
  concepts: Concept[];
  /** The question's own weight: what a record gets that holds everything. */
  whole: number;
}

/** A concept has its own bit in 32; nobody asks for more in one question. */
const mostConcepts = 32;

/** From words to concepts: function words out, one concept a stem, widened by words that are written alike. */
export function concepts(
  said: readonly Token[],
  store: RecordStore,
  near: NearWords,
  tuning: QuestionTuning,
): Question {
  const { kind, focus } = asked(said);
  const places = said.map(({ word }, place) => ({ word, place }));
  const content = places.filter(({ word }) => !stopWords.has(word));
  const found = new Map<string, Concept>();
  for (const { word, place } of content.length > 0 ? content : places) {
    const stemmed = store.vocabulary.stemOf(word);
    if (found.has(stemmed) || found.size === mostConcepts) continue;
    const forms = store.vocabulary.withStem(stemmed);
    const count = forms.reduce((sum, form) => sum + store.postings.count(form), 0);
    const rarity = idf(count, store.size);
    const light = lightWords.has(stemmed) ? tuning.lightWeight : 1;
    found.set(stemmed, {
      weight: rarity * light * (focus.has(place) ? tuning.focusWeight : 1),
      words: [...sameStem(word, forms, store, tuning), ...alike(word, forms, rarity, store, near, tuning)],
    });
  }
  const list = [...found.values()];
  return { kind, concepts: list, whole: list.reduce((sum, { weight }) => sum + weight, 0) };
}

/** The words of the same stem, the very word first. */
function sameStem(
  word: string,
  forms: readonly number[],
  { vocabulary }: RecordStore,
  { formWeight }: QuestionTuning,
): Concept['words'] {
  const words = forms.map((form) => ({
    word: form,
    share: vocabulary.words[form] === word ? 1 : formWeight,
  }));
  return words.sort((a, b) => b.share - a.share);
}

/** Words written alike; for a word that no record has, first those that it may be a slip for. */
function alike(
  word: string,
  forms: readonly number[],
  rarity: number,
  { postings, size }: RecordStore,
  near: NearWords,
  tuning: QuestionTuning,
): Concept['words'] {
  if (word.length < tuning.nearLetters || stopWords.has(word)) return [];
  const slips = forms.length > 0 ? [] : near.misspelt(word, tuning.nearWords, tuning.letterCost, 1);
  const words = slips.map(({ word, likeness }) => ({ word, share: likeness }));
  for (const { word: other, likeness } of near.alike(
    word,
    tuning.nearWords + forms.length,
    tuning.nearFrom,
  )) {
    if (forms.includes(other) || slips.some((slip) => slip.word === other)) continue;
    const rarer = Math.min(1, idf(postings.count(other), size) / rarity);
    words.push({ word: other, share: tuning.nearWeight * likeness * rarer });
  }
  return words;
}
