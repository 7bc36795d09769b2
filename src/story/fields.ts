import { z } from 'zod';

/* What the entries of a story are made of. */

export const id = z
  .string()
  .regex(
    /^[a-z0-9][a-z0-9-]*$/,
    'an id is lower-case letters, digits and hyphens, such as "joint-press-conference"',
  );
export const words = z.string().trim().min(1);
export const ids = z.array(id).default([]);
export const phrases = z.array(words).default([]);
export const paragraph = z
  .int()
  .min(0)
  .describe('Paragraph of the article, from 1; headline, date line and captions are 0.');
export const day = z
  .string()
  .regex(
    /^\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2})?)?)?$/,
    'a date is written 2019, 2019-05, 2019-05-14 or 2019-05-14T15:46',
  );

export const time = z
  .strictObject({
    printed: words.optional().describe('As the article prints it: "next month".'),
    from: day.describe('What it resolves to against the publication date; the first day of a span.'),
    to: day.optional().describe('The last day of a span.'),
    said: words.optional().describe('The resolved date in words: "late June 2019".'),
  })
  .describe('When it happened or was said.');

export const span = z
  .strictObject({ start: z.int().min(0), end: z.int().min(0) })
  .describe('Character offsets (UTF-16 units) into the article text.');

export const cues = phrases.describe(
  'Other words in which people ask for this: short phrases in our own words, no names of fields.',
);
export const denies = phrases.describe(
  'Short claims that this entry shows to be wrong: "the ferry was sold".',
);

export const settled = z
  .enum(['accepted', 'mended'])
  .optional()
  .describe('Set once a person has gone over a machine-made entry: it survives a new version.');
