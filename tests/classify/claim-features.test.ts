import { describe, expect, test } from 'vitest';
import { type ClaimPart, claimFeatures } from '../../src/classify/claim-features.ts';

const part = (text: string, denied = false): ClaimPart => {
  const units = text.split(' ');
  return { denied, wording: { units, terms: units.map((key) => [{ key, strength: 1 }]) } };
};

describe('what a claim says', () => {
  test('is the same with the sign turned where all of it is denied, beside the sign of a denial', () => {
    const said = claimFeatures([part('tense talks')]);
    const denied = claimFeatures([part('tense talks', true)]);
    expect(denied.size).toBe(said.size + 1);
    for (const [feature, count] of said) expect(denied.get(feature)).toBe(-count);
  });

  test('turns only what is denied', () => {
    const [said, other, both] = [
      claimFeatures([part('ann left')]),
      claimFeatures([part('bob stayed')]),
      claimFeatures([part('ann left'), part('bob stayed', true)]),
    ];
    for (const [feature, count] of said) if (!other.has(feature)) expect(both.get(feature)).toBe(count);
    for (const [feature, count] of other) if (!said.has(feature)) expect(both.get(feature)).toBe(-count);
  });

  test('lets light words count less', () => {
    const sum = (text: string) =>
      [...claimFeatures([{ denied: false, wording: { units: text.split(' '), terms: [] } }]).values()].reduce(
        (all, count) => all + count,
      );
    expect(sum('of the')).toBeLessThan(sum('ferry sank'));
  });

  test('is nothing where nothing is said', () => {
    expect(claimFeatures([]).size).toBe(0);
  });
});
