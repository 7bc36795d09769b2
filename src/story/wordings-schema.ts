import { z } from 'zod';
import { cues, denies, id, phrases } from './fields.ts';

export const wordingsSchema = z
  .strictObject({
    $schema: z.string().optional(),
    entries: z
      .record(id, z.strictObject({ cues, denies }))
      .default({})
      .describe('Further wordings of statements, facts, gaps and accounts, by their ids.'),
    subjects: z.record(id, phrases).default({}).describe('Ways to ask for a whole subject, by its id.'),
  })
  .describe(
    'Further wordings, from which npm run train makes the classifier; answers are not matched against them.',
  );
