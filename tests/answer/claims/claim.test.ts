import { describe, expect, test } from 'vitest';
import { createBot } from '../../../src/create-bot.ts';
import { tinyStory } from '../../support/tiny-story.ts';
import { wordedStory } from '../../support/worded-story.ts';

const bot = createBot([wordedStory]);
const verdict = (claim: string, of = bot) =>
  of.ask({ text: `is it true that ${claim}?`, conversation: claim }).answer.verdict;

/* What a person wrote down as shown to be wrong, put to the bot word for word. */

describe('a denied claim', () => {
  test.each(
    [...wordedStory.statements, ...wordedStory.facts].flatMap(({ denies }) =>
      denies.map((claim): [string] => [claim]),
    ),
  )('is not borne out: %s', (claim) => {
    expect(verdict(claim)).not.toBe('supported');
  });

  // "Fog" and the "weather" of a cue are of one group, so that the claim seems to repeat what the entry says.
  test.fails('is not borne out where it differs by a word of the group of a cue', () => {
    const facts = wordedStory.facts.map((fact) =>
      fact.id === 'storm' ? { ...fact, denies: ['fog closed the harbour'] } : fact,
    );
    expect(verdict('fog closed the harbour', createBot([{ ...wordedStory, facts }]))).not.toBe('supported');
  });
});

describe('a claim of which the record holds but a name', () => {
  const claims: [claim: string][] = [['the captain likes fish'], ['Reed owns the museum']];

  test.each(claims)('has no verdict in a story that nobody wrote cues for: %s', (claim) => {
    expect(verdict(claim, createBot([tinyStory]))).toBeNull();
  });

  // "Late" is of general meaning, so that the name alone makes up most of the claim.
  test.fails('is not disputed by what else was said of the name', () => {
    expect(verdict('Reed is late', createBot([tinyStory]))).not.toBe('disputed');
  });

  // What is trained on the few wordings of a small story finds every entry likely: by its measure all is sure.
  test.fails.each(claims)('has none in a small story with cues: %s', (claim) => {
    expect(verdict(claim)).toBeNull();
  });
});
