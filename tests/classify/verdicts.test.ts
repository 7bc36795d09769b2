import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { featuresOf } from '../../src/classify/features.ts';
import { keepVerdicts, readVerdicts } from '../../src/classify/kept.ts';
import { type Claim, oddsWrong, trainVerdicts } from '../../src/classify/verdicts.ts';

const features = (text: string) => {
  const units = text.split(' ');
  return featuresOf({ units, terms: units.map((key) => [{ key, strength: 1 }]) });
};
const claims = (of: string, wrong: boolean, ...texts: string[]): Claim[] =>
  texts.map((text) => ({ of, wrong, features: features(text) }));

const trained = trainVerdicts([
  ...claims('sails', false, 'the ferry sails on monday', 'on monday the ferry sails', 'the ferry does sail'),
  ...claims('sails', true, 'the ferry sails on friday', 'on friday the ferry sails', 'the ferry never sails'),
  ...claims('closed', false, 'a storm closed the harbour', 'the harbour was closed'),
  ...claims('closed', true, 'a fire closed the harbour', 'the harbour was open'),
  ...claims('fares', false, 'fares stay'),
]);
const odds = (of: string, text: string) => oddsWrong(features(text), trained, trained.ids.indexOf(of));

describe('whether a claim on the matter of an entry is wrong', () => {
  test.each<[of: string, claim: string, wrong: boolean]>([
    ['sails', 'the ferry sails on monday', false],
    ['sails', 'the ferry sails on friday', true],
    ['sails', 'it never sails', true],
    ['closed', 'it was a storm that closed the harbour', false],
    ['closed', 'was it a fire that closed the harbour', true],
  ])('%s: %s', (of, claim, wrong) => {
    expect(odds(of, claim) > 0).toBe(wrong);
  });

  test('is known of entries with claims of both sorts', () => {
    expect(trained.ids).toEqual(['sails', 'closed']);
  });

  test('is not known of words that no claim has', () => {
    expect(Math.abs(odds('closed', 'penguins everywhere'))).toBeLessThan(
      Math.abs(odds('closed', 'a fire closed the harbour')),
    );
  });

  test('is a number for any words, the same after it was kept as text', () => {
    const kept = readVerdicts(JSON.parse(JSON.stringify(keepVerdicts(trained, 1))));
    fc.assert(
      fc.property(fc.string(), (text) => {
        const own = oddsWrong(features(text), trained, 0);
        expect(Number.isFinite(own)).toBe(true);
        expect(oddsWrong(features(text), kept, 0)).toBe(own);
      }),
    );
  });
});
