import { describe, expect, test } from 'vitest';
import { openRecord } from '../../src/match/record.ts';
import { pickQuestion } from '../../src/understand/pick.ts';
import { tinyStory } from '../support/tiny-story.ts';

const { lexicon, vocabulary } = openRecord(tinyStory);
const pick = (text: string) => pickQuestion(text, lexicon, vocabulary);

describe('the question in a message', () => {
  test.each<[text: string, picked: string, why: string]>([
    ['What did Quill say about the ferry', 'What did Quill say about the ferry', 'one sentence is all of it'],
    [
      'Long day. Lunch was fine. What did Quill say about the ferry?',
      'What did Quill say about the ferry?',
      'asks by itself',
    ],
    ['The ferry sails on Monday. True?', 'The ferry sails on Monday. True?', 'a check belongs to its claim'],
    [
      'Who said the harbour froze? Surely one of them did',
      'Who said the harbour froze?',
      'a musing asks nothing',
    ],
    ['Lunch was fine. So was tea.', 'Lunch was fine. So was tea.', 'nothing of it is on record'],
    ['', '', 'nothing'],
  ])('%j → %j: %s', (text, picked) => {
    expect(pick(text)).toBe(picked);
  });

  test('may point back to what stands before it', () => {
    const text = 'Quill spoke about fares. When did she say so?';
    expect(pick(text)).toBe(text);
  });

  test('is found in a ramble, behind its colon', () => {
    const ramble =
      'Sorry for the wall of text, it was a long week and tea went cold again while all of us sat there. '.repeat(
        3,
      );
    expect(pick(`${ramble}My one gap is this one: which ferry was built in 1987? Winner gets a ham.`)).toBe(
      'which ferry was built in 1987?',
    );
  });
});
