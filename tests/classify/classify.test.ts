import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classify } from '../../src/classify/classifier.ts';
import { featuresOf } from '../../src/classify/features.ts';
import { keepClassifier, readClassifier } from '../../src/classify/kept.ts';
import { type Example, TRAINING, train } from '../../src/classify/train.ts';
import { classifierSchema } from '../../src/story/kept-classifier.ts';

const wording = (text: string) => {
  const units = text.split(' ');
  return { units, terms: units.map((key) => [{ key, strength: 1 }]) };
};
const features = (text: string) => featuresOf(wording(text));

const WORDINGS = [
  [
    'ferry',
    'who sold the ferry',
    'when was the ferry sold',
    'the ferry went for how much',
    'ferry sale price',
  ],
  ['harbour', 'who runs the harbour', 'is the harbour open', 'where is the harbour', 'harbour opening hours'],
  ['!ferry', 'the ferry was never sold', 'why was the ferry not sold', 'nobody bought the ferry'],
] as const;
const classes = WORDINGS.map(([name]) => name);
const examples: Example[] = WORDINGS.flatMap(([, ...texts], of) =>
  texts.map((text) => ({ features: features(text), of })),
);
const training = { ...TRAINING, least: 1 };
const classifier = train(examples, classes, training);

function best(shares: Float64Array): number {
  return shares.indexOf(Math.max(...shares));
}

describe('a classifier', () => {
  it('knows what it was trained on', () => {
    expect(examples.map((example) => best(classify(example.features, classifier)))).toEqual(
      examples.map(({ of }) => of),
    );
  });

  it.each([
    ['when did they sell the ferry', 'ferry'],
    ['when is the harbour open', 'harbour'],
    ['why was the ferry never sold', '!ferry'],
  ])('tells that %j is of %j', (text, name) => {
    expect(classes[best(classify(features(text), classifier))]).toBe(name);
  });

  it('is the same for the same examples', () => {
    expect(train(examples, classes, training)).toEqual(classifier);
  });

  it('made of two copies is as wide as both, and holds what each has learned', () => {
    const both = train(examples, classes, { ...training, copies: 2 });
    expect(both.width).toBe(2 * training.width);
    expect(both.embeddings.length).toBe(2 * classifier.embeddings.length);
    expect(examples.map((example) => best(classify(example.features, both)))).toEqual(
      examples.map(({ of }) => of),
    );
    expect(classify(features('when did they sell the ferry'), both)).not.toEqual(
      classify(features('when did they sell the ferry'), classifier),
    );
  });

  it('leaves out features of too few examples', () => {
    const known = train(examples, classes, { ...training, least: 3 }).features.length;
    expect(known).toBeGreaterThan(0);
    expect(known).toBeLessThan(classifier.features.length);
  });

  it('gives probabilities for any text, known or not', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom('ferry', 'the', 'who'), fc.string())), (units) => {
        const shares = classify(features(units.join(' ')), classifier);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 4);
        expect(shares.every((share) => share >= 0)).toBe(true);
      }),
    );
  });
});

describe('a kept classifier', () => {
  const kept = keepClassifier(classifier, 7);

  it('judges as the one that was kept, to a few hundredths', () => {
    const read = readClassifier(JSON.parse(JSON.stringify(kept)));
    for (const { features } of examples) {
      const shares = classify(features, read);
      classify(features, classifier).forEach((share, of) => {
        expect(Math.abs(share - (shares[of] ?? 0))).toBeLessThan(0.05);
      });
    }
  });

  it.each(['features', 'rarity', 'scales', 'embeddings', 'outputs'] as const)(
    'is refused with a cut-off part: %s',
    (part) => {
      expect(classifierSchema.safeParse(kept).success).toBe(true);
      const { error } = classifierSchema.safeParse({ ...kept, [part]: kept[part].slice(0, 8) });
      expect(error?.issues[0]?.message).toMatch(/npm run train/);
    },
  );
});

describe('features', () => {
  it('tell the order of words', () => {
    const [one, other] = [features('ann backs bob'), features('bob backs ann')];
    expect(one.size).toBe(other.size);
    expect([...one.keys()].filter((key) => !other.has(key)).length).toBeGreaterThan(0);
  });

  it('do not depend on what was read before', () => {
    const first = [...features('ann backs bob')];
    features('somebody else');
    expect([...features('ann backs bob')]).toEqual(first);
  });
});
