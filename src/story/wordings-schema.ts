import { z } from 'zod';
import { cues, denies, id, phrases } from './fields.ts';

const entry = z.strictObject({
  cues,
  denies,
  right: phrases.describe('Short ways to put what it tells: "not a single fare went up".'),
  wrong: phrases.describe('Short ways to get it wrong: "prices through the roof".'),
});

export const wordingsSchema = z
  .strictObject({
    $schema: z.string().optional(),
    entries: z
      .record(id, entry)
      .default({})
      .describe('Further wordings of statements, facts, gaps and accounts, by their ids.'),
    subjects: z.record(id, phrases).default({}).describe('Ways to ask for a whole subject, by its id.'),
  })
  .describe(
    'Further wordings, from which npm run train makes the classifier; answers are not matched against them.',
  );
