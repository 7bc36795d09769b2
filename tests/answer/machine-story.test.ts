import { describe, expect, test } from 'vitest';
import { answerQuestion } from '../../src/bot.ts';
import { readArticle } from '../../src/ingest/article/read-article.ts';
import { drawStory } from '../../src/ingest/draw/draw-story.ts';
import { openRecord } from '../../src/match/record.ts';
import { loadStory } from '../../src/story/load.ts';
import { bridgeArticle, ferryArticle } from '../ingest/article.ts';

/* Stories as the machine draws them, nothing mended: no cues, no denied claims, no gaps. */

const open = (text: string) => openRecord(drawStory(readArticle(text, 'text'), '2024-03-15'));
const bridge = open(bridgeArticle);
const ferry = open(ferryArticle);
const ask = (record: typeof bridge, question: string) => answerQuestion(record, question).answer;

describe('the bridge: what the text says is found', () => {
  test.each<[question: string, ...held: RegExp[]]>([
    ['what did the minister say about paying for the repairs', /entirely possible/],
    ['when was the bridge last closed', /1987/],
    ['how many crowns will the government put up', /40 million/],
    ['who called the plan a sham', /Association/],
    ['who is ines castellano', /top adviser/],
    ['what did bob tran say', /flood year/],
    ['why was the bridge closed in 1987', /cargo ship/],
    ['who said the report of a tunnel was rumors', /Okafor/, /According to Ines Castellano|Castellano said/],
    ['where did reyes meet okafor', /Port Harrow/],
    ['how old is tran', /61/],
    ['what day did they meet', /Monday/],
    ['what does the headline say', /Mayor tells Okafor/],
  ])('%s', (question, ...held) => {
    const { answered, text } = ask(bridge, question);
    expect(answered).toBe(true);
    for (const pattern of held) expect(text).toMatch(pattern);
  });

  test.each([
    'how many people were hurt on the bridge',
    'how much money did the cargo ship owner pay',
    'how old is dana reyes',
    'who said the harbour should be sold',
    'what did castellano say about the flood',
    'how many pages is the survey',
    'which engineers will decide',
    'did bolton come to the harbour',
    'names of the reporters',
  ])('and is silent on: %s', (question) => {
    expect(ask(bridge, question).answered).toBe(false);
  });

  test('words of the article that nobody said are nobody’s', () => {
    const { answered, lead } = ask(bridge, 'who said "has carried traffic since 1931"');
    expect(answered).toBe(true);
    expect(lead).toMatch(/^Nobody said that on record/);
  });

  test('a speaker who goes on is quoted on', () => {
    const { evidence } = ask(bridge, 'who said they said the same in the flood year');
    expect(evidence.map(({ text }) => text).join(' ')).toMatch(/Nothing came of it/);
  });
});

describe('the ferry', () => {
  test.each<[question: string, held: RegExp]>([
    ['what will tickets cost', /two crowns/],
    ['who is petra halloran', /chief executive/],
    ['did halloran deny asking for public money', /denied/],
    ['when does the first boat leave', /six in the morning/],
  ])('%s', (question, held) => {
    expect(ask(ferry, question)).toMatchObject({ answered: true, text: expect.stringMatching(held) });
  });
});

describe('claims are held against what the text says', () => {
  test.each<[question: string, verdict: string | null]>([
    ['bob tran was convinced, correct?', 'contradicted'],
    ['most residents oppose the closure, true?', 'contradicted'],
    ['reyes said the ferry would run at night, right?', 'supported'],
    ['did tran meet castellano', null],
    ['did castellano resign', null],
    ['every resident supports the closure, correct?', 'contradicted'],
    ['is it true that the man who worked under the bridge was convinced', 'contradicted'],
  ])('%s | %s', (question, verdict) => {
    expect(ask(bridge, question)).toMatchObject({ answered: verdict !== null, verdict });
  });

  test('what somebody denied is no support', () => {
    expect(ask(ferry, 'the company asked for public money, right?').verdict).toBe('contradicted');
  });
});

describe('a claim is told both ways', () => {
  const article = `Council divided over the sale of the quay

By Jo Lindqvist, Port Courier
March 12, 2024

"The quay was sold last week," said Mayor Dana Reyes.

Harbour master Lena Vogt said that the quay had not been sold.

The council sold the old ferry in May, said Ines Castellano, a clerk.

Fishermen mended nets on the pier. Snow fell on the roofs all night. The market opened at noon. Two cranes stood idle.
`;
  // Nothing drawn beforehand sets the two against each other.
  const sale = openRecord({ ...drawStory(readArticle(article, 'text'), '2024-03-15'), accounts: [] });

  test('by two who say otherwise than each other', () => {
    const { verdict, versions, lead } = ask(sale, 'was the quay sold');
    expect(verdict).toBe('disputed');
    expect(versions.map(({ whose }) => whose).sort()).toEqual(['Dana Reyes', 'Lena Vogt']);
    expect(lead).toMatch(/^Accounts differ\. /);
  });

  test('but not what one of them is said to have said', () => {
    expect(ask(sale, 'did reyes say the quay was sold').verdict).toBe('supported');
  });

  test('nor what nobody speaks against', () => {
    expect(ask(sale, 'the council sold the old ferry in may, right?').verdict).toBe('supported');
  });
});

describe('words are of whom they are asked', () => {
  test.each([
    'what did okafor say about tran',
    'what did the minister say about castellano',
    'surely the queen liked the tunnel, what were her words',
  ])('silent: %s', (question) => {
    expect(ask(bridge, question).answered).toBe(false);
  });

  test('the hour asks for a clock', () => {
    expect(ask(ferry, 'what hour does the first boat leave').text).toMatch(/six in the morning/);
    expect(ask(bridge, 'what hour did they meet').answered).toBe(false);
  });
});

test('a story made by hand is scored as before: it is not bare', () => {
  const { index } = openRecord(loadStory('data/sochi-2019'));
  expect(index.bare).toBe(false);
  expect(bridge.index.bare).toBe(true);
});
