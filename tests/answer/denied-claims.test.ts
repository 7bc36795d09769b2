import { describe, expect, test } from 'vitest';
import { createBot } from '../../src/create-bot.ts';
import { wordedStory } from '../support/worded-story.ts';

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
