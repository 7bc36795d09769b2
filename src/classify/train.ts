import { type Classifier, embed, softmax, type Vector, vectorOf } from './classifier.ts';
import type { Features } from './features.ts';
import { mulberry32, normal, shuffle } from './random.ts';

export interface Example {
  features: Features;
  /** Place of its class. */
  of: number;
}

export interface Training {
  /** Numbers in an embedding. Range 16 to 128. */
  width: number;
  /** Times that each example is seen. Range 5 to 20. */
  rounds: number;
  /** Range 0.02 to 0.3. */
  rate: number;
  /** A feature of fewer examples is left out. Range 1 to 4. */
  least: number;
  /** So many are trained from different starts and joined: what one has by chance the others have not. Range 1 to 3. */
  copies: number;
  /** Share of an example's features that it is seen without, others each time. Range 0 to 0.5. */
  dropped: number;
}

export const TRAINING: Training = {
  width: 64,
  rounds: 15,
  rate: 0.05,
  least: 8,
  dropped: 0.2,
  copies: 1,
};

/** For a classifier that is kept. */
export const LASTING: Training = { ...TRAINING, copies: 2 };

/** A class that is wrongly given less than this learns nothing from an example. */
const SLIGHT = 1e-4;
/** Keeps the first steps finite. */
const START = 1e-3;

/**
 * Trains by stochastic gradient descent on the cross-entropy, in steps that shrink for what has been seen often. The
 * same examples make the same classifier.
 * Source of the steps: J. Duchi, E. Hazan and Y. Singer, "Adaptive subgradient methods", JMLR 2011.
 */
export function train(
  examples: readonly Example[],
  classes: readonly string[],
  training: Training = TRAINING,
): Classifier {
  const copies = Array.from({ length: training.copies }, (_, copy) =>
    trainOne(examples, classes, training, copy + 1),
  );
  return joined(copies);
}

/** A classifier while it learns. */
interface Learner extends Classifier {
  embeddings: Float32Array;
  outputs: Float32Array;
}

/**
 * One classifier as wide as all together: its logits are the means of theirs.
 * Source: G. Hinton, "Training products of experts by minimizing contrastive divergence", Neural Computation 2002.
 */
function joined(copies: readonly Learner[]): Classifier {
  const [first] = copies;
  if (!first) throw new Error('Nothing was trained');
  const width = first.width * copies.length;
  const beside = (rowsOf: (copy: Learner) => Float32Array) => {
    const whole = new Float32Array(rowsOf(first).length * copies.length);
    for (const [place, copy] of copies.entries()) {
      const rows = rowsOf(copy);
      for (let from = 0, row = place * copy.width; from < rows.length; from += copy.width, row += width)
        whole.set(rows.subarray(from, from + copy.width), row);
    }
    return whole;
  };
  return {
    ...first,
    width,
    embeddings: beside(({ embeddings }) => embeddings),
    outputs: beside(({ outputs }) => outputs).map((value) => value / copies.length),
  };
}

function trainOne(
  examples: readonly Example[],
  classes: readonly string[],
  { width, rounds, rate, least, dropped }: Training,
  seed: number,
): Learner {
  const random = mulberry32(seed);
  const classifier = untrained(examples, classes, width, least, random);
  const vectors = examples.map(({ features }) => vectorOf(features, classifier));
  const { embeddings, outputs } = classifier;
  const seenEmbeddings = new Float32Array(embeddings.length).fill(START);
  const seenOutputs = new Float32Array(outputs.length).fill(START);
  const hidden = new Float32Array(width);
  const back = new Float32Array(width);
  const shares = new Float32Array(classes.length);
  const order = examples.map((_, at) => at);
  const step = (values: Float32Array, seen: Float32Array, at: number, slope: number) => {
    const sum = (seen[at] ?? 0) + slope * slope;
    seen[at] = sum;
    values[at] = (values[at] ?? 0) - (rate * slope) / Math.sqrt(sum);
  };
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random);
    for (const example of order) {
      const whole = vectors[example];
      if (!whole) continue;
      const vector = drop(whole, dropped, random);
      embed(vector, classifier, hidden);
      softmax(hidden, classifier, shares);
      back.fill(0);
      for (let of = 0; of < shares.length; of++) {
        const error = (shares[of] ?? 0) - (examples[example]?.of === of ? 1 : 0);
        if (Math.abs(error) < SLIGHT) continue;
        const start = of * width;
        for (let k = 0; k < width; k++) {
          back[k] = (back[k] ?? 0) + error * (outputs[start + k] ?? 0);
          step(outputs, seenOutputs, start + k, error * (hidden[k] ?? 0));
        }
      }
      for (let at = 0; at < vector.rows.length; at++) {
        const start = (vector.rows[at] ?? 0) * width;
        const weight = vector.weights[at] ?? 0;
        for (let k = 0; k < width; k++) step(embeddings, seenEmbeddings, start + k, weight * (back[k] ?? 0));
      }
    }
  }
  return classifier;
}

function untrained(
  examples: readonly Example[],
  classes: readonly string[],
  width: number,
  least: number,
  random: () => number,
): Learner {
  const holders = new Map<number, { examples: number; classes: Set<number> }>();
  for (const { features, of } of examples) {
    for (const feature of features.keys()) {
      const held = holders.get(feature) ?? { examples: 0, classes: new Set() };
      held.examples++;
      held.classes.add(of);
      holders.set(feature, held);
    }
  }
  const known = [...holders]
    .filter(([, held]) => held.examples >= least)
    .sort(([one], [other]) => one - other);
  return {
    classes,
    width,
    features: Uint32Array.from(known, ([feature]) => feature),
    scales: new Float32Array(known.length).fill(1),
    rarity: Float32Array.from(known, ([, held]) => Math.log(1 + classes.length / (1 + held.classes.size))),
    embeddings: Float32Array.from({ length: known.length * width }, () => normal(random) / Math.sqrt(width)),
    outputs: new Float32Array(classes.length * width),
  };
}

/** A part of a text's features, of unit length. Source: N. Srivastava et al., "Dropout", JMLR 2014. */
function drop({ rows, weights }: Vector, share: number, random: () => number): Vector {
  const kept: number[] = [];
  const own: number[] = [];
  let square = 0;
  for (let at = 0; at < rows.length; at++) {
    if (random() < share) continue;
    const weight = weights[at] ?? 0;
    kept.push(rows[at] ?? 0);
    own.push(weight);
    square += weight * weight;
  }
  const length = Math.sqrt(square) || 1;
  return { rows: kept, weights: own.map((weight) => weight / length) };
}
