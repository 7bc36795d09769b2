import { isLight } from '../text/light-words.ts';
import { type Features, featuresOf, type Wording } from './features.ts';

/** A stretch of a claim, and whether the claim denies it. */
export interface ClaimPart {
  wording: Wording;
  denied: boolean;
}

/**
 * What a claim says: features of what it denies count negatively, so that "the talks were not tense" speaks for what
 * "the talks were tense" speaks against.
 */
export function claimFeatures(parts: readonly ClaimPart[]): Features {
  const all = new Map<number, number>();
  for (const { wording, denied } of parts) {
    for (const [feature, count] of featuresOf(wording, weightOf))
      all.set(feature, (all.get(feature) ?? 0) + (denied ? -count : count));
  }
  if (parts.some(({ denied }) => denied)) all.set(DENIES, 1);
  return all;
}

/** "Of the" decides less than "never met": so much of what other words count. Range 0.2 to 0.6. */
const LIGHT = 0.4;

const weightOf = (unit: string) => (isLight(unit) ? LIGHT : 1);

/** That anything is denied; no hash of words, or next to never. */
const DENIES = 777;
