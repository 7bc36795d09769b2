import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openRecord } from '../../src/match/record.ts';
import { wordsOf } from '../../src/text/words.ts';
import { withoutChatter } from '../../src/understand/chatter.ts';
import { understand } from '../../src/understand/understand.ts';
import { tinyStory } from '../support/tiny-story.ts';

const record = openRecord(tinyStory);
const bare = (text: string) => withoutChatter(text, wordsOf(text), record.lexicon, record.vocabulary);

const CLAIM = 'the captain told Quill the ferry will not sail';
const CLAIMED = [
  `ok so my uncle keeps yelling at dinner that ${CLAIM}, is that true`,
  `the group chat is convinced ${CLAIM}, can u check`,
  `I bet my roommate ten bucks that ${CLAIM}. Did I just win?`,
  `Has it been confirmed that ${CLAIM}?`,
  `caption check: "${CLAIM}" ok to run?`,
  `${CLAIM} (source: my cousin). real?`,
  `my teacher said ${CLAIM} and half the class laughed, so was she right`,
  `Someone forwarded me a voice message where they say that ${CLAIM}, could you check whether it's true`,
  `"${CLAIM}": true, false, or can't tell?`,
  `I skimmed it on the train, and what stuck is that ${CLAIM}. Is that right? Thanks in advance`,
  `I think ${CLAIM}, but I was half asleep when I read it, so is that right?`,
  `${CLAIM}. I need to know if this is accurate because I am putting it in a photo caption`,
  `${CLAIM}. Is this what is reported?`,
  `${CLAIM}. Fair read?`,
  `We have been instructed that ${CLAIM}. Kindly indicate whether the report bears this out.`,
];
const QUESTION = 'what did the captain say about the ferry';
const ASKED = [
  `hello friend, i am not so good in english, but please: ${QUESTION}?`,
  `sorry if this was asked already, but ${QUESTION}?`,
  `my mum wants to know ${QUESTION} and she will not stop texting me`,
  `Before I hit publish: ${QUESTION}?`,
  `evening all, late shift here, ${QUESTION}? Desk wants a line on it.`,
];

describe('what stands around a question', () => {
  test.each(CLAIMED)('asks for a claim to be checked: %s', (text) => {
    const { form, text: claim } = understand(text, record);
    expect([form, claim.replace(/^"|"$/g, '').slice(0, CLAIM.length)]).toEqual(['claim', CLAIM]);
  });

  test.each(ASKED)('asks nothing itself: %s', (text) => {
    expect(understand(text, record)).toMatchObject({
      form: understand(QUESTION, record).form,
      speakers: ['reed'],
      subjects: ['ferry'],
    });
  });

  test.each([
    'In Ankara, the captain told Quill the ferry will not sail',
    'the captain told Quill the ferry will not sail, in Ankara',
    'who said the ferry will not sail',
    'the ferry will not sail: who said that?',
    'the captain on the ferry. his answer?',
    '"I will not leave before it is safe": Quill, or the reporter?',
    'is that ferry safe',
    'was it the same guy who said "not one mile" and "The ferry will sail"',
    '"not one mile", is that somebodys quote or just the article talking',
    'i like it here, thanks',
    '',
  ])('stays where it may be part of the matter: %s', (text) => {
    expect(bare(text)).toEqual({ text, checks: false });
  });

  test('is taken off the ends only', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), fc.constantFrom(CLAIM, QUESTION, ''), (any, known) => {
        const text = `${any} ${known}`;
        const { text: rest } = bare(text);
        expect(text.includes(rest.replace(/\?$/, ''))).toBe(true);
      }),
    );
  });
});
