import { z } from 'zod';
import { words } from './fields.ts';

const ints = z.string().describe('Whole numbers of 8 bits, in base64.');
const floats = z.string().describe('32-bit floats, least byte first, in base64.');

const verdictsSchema = z
  .strictObject({
    madeFrom: z.int().describe('What the claims came to that it was trained from.'),
    ids: z.array(words),
    places: z.int().positive().describe('Numbers in a row.'),
    weights: ints.describe('A row an entry: whole numbers of 8 bits, in base64.'),
    scales: floats.describe('Of the rows: 32-bit floats, in base64.'),
    biases: floats.describe('Of the entries: 32-bit floats, in base64.'),
  })
  .refine(
    ({ ids, places, weights, scales, biases }) =>
      bytes(weights) === ids.length * places &&
      bytes(scales) === 4 * ids.length &&
      bytes(biases) === 4 * ids.length,
    'its parts do not belong together; npm run train makes it anew',
  )
  .describe('Tells, for each entry, claims that it shows to be wrong from those that it bears out.');

export type KeptVerdicts = z.infer<typeof verdictsSchema>;

/** A classifier as text. Rows of numbers are kept in 8 bits a number, to be multiplied by a scale of their row. */
export const classifierSchema = z
  .strictObject({
    $schema: z.string().optional(),
    madeFrom: z.int().describe('What the wordings came to that it was trained from.'),
    classes: z.array(words),
    width: z.int().min(4).multipleOf(4).describe('Numbers in a row.'),
    features: z
      .string()
      .describe('Hashes of the known features: 32-bit integers, least byte first, in base64.'),
    rarity: floats.describe('How much each feature tells: 32-bit floats, least byte first, in base64.'),
    scales: floats.describe('Of the rows of all features, then of all classes: 32-bit floats, in base64.'),
    embeddings: ints.describe('A row a feature: whole numbers of 8 bits, in base64.'),
    outputs: ints.describe('A row a class: whole numbers of 8 bits, in base64.'),
    verdicts: verdictsSchema.optional(),
  })
  .refine(isWhole, 'its parts do not belong together; npm run train makes it anew')
  .describe('Tells what a question most likely asks for. Made by npm run train.');

export type KeptClassifier = z.infer<typeof classifierSchema>;

function isWhole(kept: {
  classes: string[];
  width: number;
  features: string;
  rarity: string;
  scales: string;
  embeddings: string;
  outputs: string;
}): boolean {
  const features = bytes(kept.features) / 4;
  return (
    bytes(kept.rarity) === 4 * features &&
    bytes(kept.scales) === 4 * (features + kept.classes.length) &&
    bytes(kept.embeddings) === features * kept.width &&
    bytes(kept.outputs) === kept.classes.length * kept.width
  );
}

function bytes(text: string): number {
  return Buffer.byteLength(text, 'base64');
}
