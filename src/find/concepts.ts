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

/** From words to concepts: function words out, one concept a stem, widened by words that are written alike. */
export function concepts(
  said: readonly Token[],
  store: RecordStore,
  near: NearWords,
  tuning: QuestionTuning,
): Question {
  const { kind, focus } = asked(said);
  const content = said.map((token, at) => ({ ...token, at })).filter(({ word }) => !stopWords.has(word));
  const seen = new Set<number | string>();
  const found: Concept[] = [];
  for (const { word, at, capital, opens } of content.length > 0
    ? content
    : said.map((t, at) => ({ ...t, at }))) {
    const forms = store.vocabulary.sameStem(word);
    const key = forms[0] ?? word;
    if (seen.has(key)) continue;
    seen.add(key);
    const count = forms.reduce((sum, form) => sum + store.postings.count(form), 0);
    const place = (focus.has(at) ? tuning.focusWeight : 1) * (capital && !opens ? 1 + tuning.nameWeight : 1);
    const worth = idf(count, store.size);
    const words = forms.map((form) => ({ word: form, share: 1 }));
    if (tuning.nearWords > 0 && word.length > 3 && !stopWords.has(word)) {
      for (const other of near.alike(word, tuning.nearWords + forms.length, tuning.nearFrom)) {
        if (forms.includes(other.word)) continue;
        const rarity = Math.min(1, idf(store.postings.count(other.word), store.size) / worth);
        words.push({ word: other.word, share: tuning.nearWeight * other.likeness * rarity });
      }
    }
    found.push({ weight: worth * place, words });
  }
  return { kind, concepts: found, whole: found.reduce((sum, { weight }) => sum + weight, 0) };
}
