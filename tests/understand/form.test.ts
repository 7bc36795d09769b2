import { describe, expect, test } from 'vitest';
import { openRecord } from '../../src/match/record.ts';
import type { Form } from '../../src/understand/question.ts';
import { understand } from '../../src/understand/understand.ts';
import { tinyStory } from '../support/tiny-story.ts';

const record = openRecord(tinyStory);

describe('the form of a question', () => {
  test.each<[form: Form, ...questions: string[]]>([
    ['timeline', 'timeline', 'what happened first', 'in what order did it happen'],
    [
      'person',
      'who is Bo Reed?',
      'what role does Reed play',
      'describe the captain',
      'Reed, who is that again',
    ],
    [
      'who-said',
      'who said the ferry is safe',
      'whose quote is "not one mile"',
      '"not one mile", Reed or Quill?',
    ],
    ['who-said', 'is that a quote or just the article', 'says who', 'which of them warned about the wind'],
    ['what-said', 'what did Reed say', 'any quotes from Reed', 'what did Moss say', 'Quill’s view on fares'],
    ['to-whom', 'who was Reed talking to?', 'who heard it', 'who did Quill speak to about the ferry'],
    ['claim', 'did Quill say the ferry sails', 'the ferry was built in 1987', 'is it true that fares rise'],
    [
      'claim',
      'when asked about fares, Quill said they would rise',
      'as to who sank the ferry, Reed expects an answer on Monday',
      'Quill thought they knew who sank the ferry that night',
      'what Reed denied was the ferry being late',
      'Quill catching heat at home for the late ferry',
      'heard the ferry late again',
      'the move of the ferry comes before the storm',
      'was the ferry thing fake or what',
    ],
    ['conflict', 'where do accounts differ', 'Quill vs Reed', 'which versions differ', 'who is right'],
    [
      'when',
      'when was it built',
      'how long ago was it built',
      'what year was it',
      'on which day does it sail',
    ],
    [
      'how-many',
      'for a timeline: how many boats',
      'how many boats',
      'how old is the ferry',
      'what number of sailors came',
    ],
    ['where', 'where was the meeting', 'in which town did they meet'],
    ['why', 'why did the harbour close', 'how come the harbour closed', 'what made it close'],
    ['who', 'who sank it', 'for whom was it built'],
    ['topic', 'fares', 'tell me about fares', 'anything on fares'],
    ['small-talk', 'hi', 'thanks!'],
    ['empty', '', '…', '👍', '<@U1>'],
  ])('%s: %s', (form, ...questions) => {
    expect(questions.map((question) => [question, understand(question, record).form])).toEqual(
      questions.map((question) => [question, form]),
    );
  });

  test('of two question words the first counts', () => {
    expect(understand('how many boats were lost when the harbour froze', record).form).toBe('how-many');
    expect(understand('when were how many boats lost', record).form).toBe('when');
  });

  test('who was told is not who told', () => {
    expect(understand('who did Reed tell that he will not leave?', record).form).toBe('to-whom');
  });
});
