import { claimFeatures } from '../../classify/claim-features.ts';
import type { Features } from '../../classify/features.ts';
import type { Entry } from '../../match/entry.ts';
import type { Record } from '../../match/record.ts';
import { moved } from '../../match/terms.ts';
import { unitsOf } from '../../match/units.ts';
import { polarityOf } from '../../text/polarity.ts';
import { root } from '../../text/root.ts';
import type { Question } from '../../understand/question.ts';

const known = new WeakMap<Question, Features>();

/** Logarithm of the odds that a claim on the matter of an entry is wrong; 0 where the record cannot tell. */
export function oddsWrong({ likelihood }: Record, question: Question, entry: Entry): number {
  if (!likelihood) return 0;
  const features = known.get(question) ?? featuresIn(question);
  known.set(question, features);
  return likelihood.oddsWrong(features, entry.index);
}

/** Of the words as they were read, names told and slips mended. */
function featuresIn({ text, words, terms }: Question): Features {
  const parts = polarityOf(text).map(({ start, end, denied }) => {
    const isWithin = (at: number) => {
      const word = words[at];
      return word !== undefined && word.start >= start && word.start < end;
    };
    const places = [...words.keys()].filter(isWithin);
    const first = places[0] ?? 0;
    const own = terms.filter(({ from }) => isWithin(from));
    const inPart = own.map((term) => moved(term, -first));
    const roots = places.map((at) => root(words[at]?.text ?? ''));
    return { denied, wording: { terms: own.map(({ keys }) => keys), units: unitsOf(roots, inPart) } };
  });
  return claimFeatures(parts);
}
