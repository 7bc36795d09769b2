import { claimFeatures } from '../classify/claim-features.ts';
import type { Features } from '../classify/features.ts';
import type { Claim } from '../classify/verdicts.ts';
import { allWordingsOf, type Wordings } from '../story/wordings.ts';
import { polarityOf } from '../text/polarity.ts';
import { digestOfNumbers, unitsOfText } from './digest.ts';
import type { Entry } from './entry.ts';
import type { Lexicon } from './lexicon.ts';
import { toldBy } from './told-by.ts';
import { wordingOf } from './views.ts';

/** "Who sank it" claims nothing that could be right. */
const ASKS = /\b(?:who|whom|whose|what|when|where|why|how|which)s?\b/i;

/** What statements and facts tell and bear out, and what they show to be wrong: claims to train from. */
export function claimExamples(entries: readonly Entry[], lexicon: Lexicon, further: Wordings): Claim[] {
  return entries.flatMap((entry) => {
    if (entry.kind !== 'statement' && entry.kind !== 'fact') return [];
    const { id, cues, denies, right, wrong } = allWordingsOf(entry.of, further);
    const names = namesOf(entry);
    const claims = (texts: readonly string[], isWrong: boolean, about: readonly string[] = []): Claim[] =>
      texts.map((text) => ({ of: id, features: featuresIn(text, lexicon, about), wrong: isWrong }));
    return [
      ...claims([toldBy(entry), ...cues.filter((text) => !ASKS.test(text))], false),
      ...claims(denies, true),
      ...claims(right, false, names),
      ...claims(wrong, true, names),
    ];
  });
}

/** The parties of an entry: "not a single fare went up" leaves out who said so, which is no sign of its being right. */
function namesOf(entry: Entry): string[] {
  if (entry.kind === 'fact') return entry.of.parties;
  if (entry.kind !== 'statement') return [];
  return [entry.of.speaker, ...entry.of.to, ...entry.of.mentions];
}

/** `about`: parties that a text which names nobody is of. */
function featuresIn(text: string, lexicon: Lexicon, about: readonly string[]): Features {
  const parts = polarityOf(text).map(({ start, end, denied }) => ({
    wording: wordingOf(text.slice(start, end), lexicon),
    denied,
  }));
  const isNameless = !parts.some(({ wording }) => wording.units.some((unit) => unit.startsWith('@')));
  const terms = isNameless ? [...new Set(about)].map((id) => [{ key: `@${id}`, strength: 1 }]) : [];
  return claimFeatures([...parts, { wording: { terms, units: [] }, denied: false }]);
}

/** A number by which claims made from other wordings, or read in another way, are told apart. */
export function digestOfClaims(claims: readonly Claim[]): number {
  return digestOfNumbers(numbersOf(claims));
}

function* numbersOf(claims: readonly Claim[]): Generator<number> {
  for (const { of, features, wrong } of claims) {
    yield* unitsOfText(of);
    yield wrong ? 1 : 0;
    for (const [feature, count] of features) yield count < 0 ? -feature : feature;
  }
}
