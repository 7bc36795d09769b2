import { z } from 'zod';
import { cues, day, denies, id, ids, paragraph, phrases, settled, span, time, words } from './fields.ts';
import { classifierSchema, type KeptClassifier } from './kept-classifier.ts';

/*
 * The format of a story: what a person writes by hand and a program writes by machine.
 * Each description below is shown by editors, through the JSON Schema made from this file.
 */

export const partySchema = z.strictObject({
  id,
  name: words.describe('Full name as shown in answers.'),
  short: words.optional().describe('How later sentences call it: the surname. Default: the name.'),
  kind: z.enum(['person', 'government', 'country', 'office', 'outlet', 'group', 'place']),
  pronoun: z.enum(['he', 'she', 'they', 'it']).default('it'),
  role: words.optional().describe('"U.S. Secretary of State"'),
  side: id.optional().describe('The party it belongs to or speaks for: a minister’s government.'),
  names: phrases.describe(
    'Every other name people use: roles, nicknames, spellings no general method catches.',
  ),
  bio: words.optional().describe('One or two sentences: who it is and its part in this story.'),
  paragraphs: z.array(paragraph).default([]),
});

export const occasionSchema = z.strictObject({
  id,
  name: words.describe('Reads after "at": "the joint press conference".'),
  words: phrases,
  place: words.optional(),
  time: time.optional(),
  present: ids.describe('Parties who were there.'),
  paragraph,
});

export const subjectSchema = z.strictObject({
  id,
  name: words,
  words: phrases.describe('The words people use for it.'),
  summary: words.optional().describe('Two or three sentences: what the story tells about it.'),
  within: id.optional().describe('A wider subject that holds this one.'),
  entries: ids.describe('The statements and facts that matter most for it, best first.'),
});

export const statementSchema = z.strictObject({
  id,
  speaker: id,
  to: ids.describe('Who was addressed.'),
  via: ids.describe(
    'Relay chain, nearest first: who reported these words, where it was not the article itself.',
  ),
  occasion: id.optional(),
  about: ids.describe('Subjects.'),
  mentions: ids.describe('Parties spoken of.'),
  quotes: phrases.describe('The exact words, one entry a stretch between quotation marks.'),
  gist: words.describe('One sentence in our own words with the speaker as its subject; no quotation marks.'),
  time: time.optional(),
  paragraph,
  cues,
  denies,
  grade: z
    .enum(['named', 'pronoun', 'role', 'unnamed'])
    .default('named')
    .describe('How the article names the speaker.'),
  spans: z.array(span).default([]).describe('Where the exact words stand in the article.'),
  settled,
});

export const factSchema = z.strictObject({
  id,
  text: words.describe('One plain sentence in our own words.'),
  parties: ids,
  about: ids,
  occasion: id.optional(),
  place: words.optional(),
  time: time.optional(),
  paragraph,
  cues,
  denies,
  settled,
});

export const accountSchema = z.strictObject({
  id,
  question: words.describe('What the versions differ on: "Was the ferry sold?"'),
  summary: words.describe('One or two sentences that name each side and its version.'),
  about: ids,
  versions: z
    .array(
      z.strictObject({
        whose: ids,
        says: words,
        denies: words.optional().describe('What exactly this version denies, and what it leaves open.'),
        rests: ids.describe('The statements and facts it rests on.'),
      }),
    )
    .min(2),
  cues,
});

export const gapSchema = z.strictObject({
  id,
  text: words.describe('One sentence: what the article does not say.'),
  about: ids,
  parties: ids,
  cues,
  nearest: ids.describe('What it does say that comes nearest.'),
});

export const headSchema = z.strictObject({
  $schema: z.string().optional(),
  id,
  title: words.describe('A short name for lists.'),
  headline: words,
  subhead: words.optional(),
  outlet: words,
  byline: words.optional(),
  contributors: phrases,
  published: day,
  url: words.optional(),
  place: words.optional().describe('Where the article was filed from.'),
  dated: z
    .enum(['printed', 'intake'])
    .optional()
    .describe('"intake" where the article prints no date and `published` is the day it was taken in.'),
  made: z.enum(['by hand', 'by machine']).default('by hand'),
  version: z.int().min(1).optional().describe('Counts the article’s updates; 1 where there was none.'),
  changes: z
    .array(z.strictObject({ version: z.int().min(2), what: phrases }))
    .optional()
    .describe('What each update changed, in plain sentences.'),
  copyOf: id.optional().describe('The story whose article this is a copy of, such as the same wire report.'),
  slips: z
    .array(z.strictObject({ printed: words, meant: words, paragraph, note: words.optional() }))
    .default([])
    .describe('The article’s own slips, shown as printed.'),
  asks: phrases.describe('Questions to suggest to someone new.'),
});

const hashes = z.array(z.int().min(0).max(0xffffffff));

export const fingerprintSchema = z
  .strictObject({
    $schema: z.string().optional(),
    paragraphs: z.array(
      z.strictObject({
        paragraph,
        pairs: hashes.describe('32-bit hashes of all neighbouring words by two, sorted.'),
        triples: hashes.describe('The same by three.'),
      }),
    ),
  })
  .describe(
    'By which the article’s own wording is recognised without keeping it. Made by npm run fingerprint.',
  );

/** What each file of a story holds, by file name. */
export const storyFiles = {
  'story.json': headSchema,
  'people.json': z.array(partySchema),
  'occasions.json': z.array(occasionSchema),
  'subjects.json': z.array(subjectSchema),
  'statements.json': z.array(statementSchema),
  'facts.json': z.array(factSchema),
  'accounts.json': z.array(accountSchema),
  'gaps.json': z.array(gapSchema),
  'shingles.json': fingerprintSchema,
  'classifier.json': classifierSchema,
} as const;

export type Time = z.infer<typeof time>;
export type Party = z.infer<typeof partySchema>;
export type Occasion = z.infer<typeof occasionSchema>;
export type Subject = z.infer<typeof subjectSchema>;
export type Statement = z.infer<typeof statementSchema>;
export type Fact = z.infer<typeof factSchema>;
export type Account = z.infer<typeof accountSchema>;
export type Gap = z.infer<typeof gapSchema>;
export type Head = z.infer<typeof headSchema>;
export type Fingerprint = z.infer<typeof fingerprintSchema>;

/** One story: an article as statements and facts. */
export interface Story extends Head {
  people: Party[];
  occasions: Occasion[];
  subjects: Subject[];
  statements: Statement[];
  facts: Fact[];
  accounts: Account[];
  gaps: Gap[];
  /** Absent where nobody made it: then the article's own words are not recognised. */
  shingles?: Fingerprint;
  /** Absent where nobody trained it: opening the story then trains one from its own wordings, as far as time allows. */
  classifier?: KeptClassifier;
}
