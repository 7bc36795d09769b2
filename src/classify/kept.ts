import type { KeptClassifier, KeptVerdicts } from '../story/kept-classifier.ts';
import type { Classifier } from './classifier.ts';
import type { Verdicts } from './verdicts.ts';

export function keepClassifier(
  { classes, width, features, rarity, embeddings, scales, outputs }: Classifier,
  madeFrom: number,
): KeptClassifier {
  const [small, smallScales] = shrink(embeddings, width, scales);
  const [smallOutputs, outputScales] = shrink(outputs, width);
  return {
    madeFrom,
    classes: [...classes],
    width,
    features: toText(features),
    rarity: toText(rarity),
    scales: toText(Float32Array.from([...smallScales, ...outputScales])),
    embeddings: toText(small),
    outputs: toText(smallOutputs),
  };
}

export function readClassifier(kept: KeptClassifier): Classifier {
  const { classes, width } = kept;
  const features = new Uint32Array(toBytes(kept.features));
  const scales = new Float32Array(toBytes(kept.scales));
  const outputs = new Int8Array(toBytes(kept.outputs));
  return {
    classes,
    width,
    features,
    rarity: new Float32Array(toBytes(kept.rarity)),
    embeddings: new Int8Array(toBytes(kept.embeddings)),
    scales: scales.subarray(0, features.length),
    outputs: grow(outputs, scales.subarray(features.length), width),
  };
}

export function keepVerdicts(
  { ids, places, weights, scales, biases }: Verdicts,
  madeFrom: number,
): KeptVerdicts {
  return {
    madeFrom,
    ids: [...ids],
    places,
    weights: toText(weights),
    scales: toText(scales),
    biases: toText(biases),
  };
}

export function readVerdicts({ ids, places, weights, scales, biases }: KeptVerdicts): Verdicts {
  return {
    ids,
    places,
    weights: new Int8Array(toBytes(weights)),
    scales: new Float32Array(toBytes(scales)),
    biases: new Float32Array(toBytes(biases)),
  };
}

const MOST = 127;

/** `scales`: of the rows as they are. */
function shrink(
  values: Float32Array | Float64Array | Int8Array,
  width: number,
  scales?: Float32Array,
): [Int8Array, Float32Array] {
  const small = new Int8Array(values.length);
  const newScales = new Float32Array(values.length / width);
  for (let row = 0; row < newScales.length; row++) {
    const own = Float32Array.from(values.subarray(row * width, (row + 1) * width));
    const scale = own.reduce((most, value) => Math.max(most, Math.abs(value)), 0) / MOST || 1;
    newScales[row] = scale * (scales?.[row] ?? 1);
    own.forEach((value, at) => {
      small[row * width + at] = Math.round(value / scale);
    });
  }
  return [small, newScales];
}

function grow(small: Int8Array, scales: Float32Array, width: number): Float64Array {
  const values = new Float64Array(small.length);
  for (let row = 0, at = 0; row < scales.length; row++) {
    const scale = scales[row] ?? 0;
    for (const end = at + width; at < end; at++) values[at] = (small[at] ?? 0) * scale;
  }
  return values;
}

function toText({ buffer, byteOffset, byteLength }: Int8Array | Uint32Array | Float32Array): string {
  return Buffer.from(buffer, byteOffset, byteLength).toString('base64');
}

/** In a buffer of its own, so that numbers of any size can start at 0. */
function toBytes(text: string): ArrayBuffer {
  const bytes = new Uint8Array(Buffer.byteLength(text, 'base64'));
  Buffer.from(text, 'base64').copy(bytes);
  return bytes.buffer;
}
