import { describe, expect, test } from 'vitest';
import type { Draft } from '../../src/answer/draft.ts';
import { openRecord } from '../../src/match/record.ts';
import { createSuggest } from '../../src/suggest/suggest.ts';
import { understand } from '../../src/understand/understand.ts';
import { tinyStory } from '../support/tiny-story.ts';

const record = openRecord(tinyStory);
const entry = (id: string) => record.byId.get(id) ?? [];
const draft = (lead: string, ...ids: string[]): Draft => ({
  answered: true,
  kind: 'quote',
  lead,
  rests: ids.flatMap(entry),
});

/** Suggestions where each question is answered so; else by its own words. */
function suggesting(answers: { readonly [question: string]: Draft } = {}) {
  const asked: string[] = [];
  const meant = (question: string) => {
    const speaker = question.includes('Reed') ? 'not-safe' : 'sails-monday';
    return draft(question, question.includes('Fares') ? 'fares-stay' : speaker);
  };
  const suggest = createSuggest(record, (question) => {
    asked.push(question);
    return answers[question] ?? meant(question);
  });
  return { suggest, asked };
}
const none = draft('none');
const silent: Draft = { ...none, answered: false };

describe('suggestions', () => {
  test('are three at most, those nearest to what was asked and answered first', () => {
    const { suggest } = suggesting();
    const offeredAfter = (text: string, ...rests: string[]) =>
      suggest(understand(text, record), draft('x', ...rests), [text]);
    expect(offeredAfter('what are the fares?', 'fares-stay')).toHaveLength(3);
    expect(offeredAfter('what are the fares?', 'fares-stay')[0]).toBe('What did Quill say about Fares?');
    expect(offeredAfter('what did Reed say on the ferry?', 'not-safe')[0]).toBe(
      'What did Reed say about the ferry?',
    );
    expect(suggest(undefined, none, [])).toHaveLength(3);
  });

  test('put what the answer itself suggests before all that is near', () => {
    const { suggest } = suggesting();
    const wanted = { ...draft('x', 'fares-stay'), suggestions: ['Who is Bo Reed?', 'not a candidate'] };
    expect(suggest(understand('what are the fares?', record), wanted, [])[0]).toBe('Who is Bo Reed?');
  });

  test('are nothing that was asked, however it was written, nor what has the same answer', () => {
    const { suggest } = suggesting({
      'Who is Ada Quill?': draft('the same'),
      'Who is Bo Reed?': draft('the same'),
    });
    const asked = ['WHAT did quill say, about FARES'];
    const question = understand('Quill and fares', record);
    for (const one of [suggest(question, none, asked), suggest(question, draft('the same'), asked)]) {
      expect(one).not.toContain('What did Quill say about Fares?');
      expect(new Set(one).size).toBe(one.length);
    }
    expect(suggest(question, draft('the same'), [])).not.toContain('Who is Bo Reed?');
  });

  test('are only what is answered as it is meant', () => {
    const { suggest } = suggesting({
      'What did Quill say about Fares?': draft('another’s', 'not-safe'),
      'Who is Ada Quill?': silent,
    });
    const offered = suggest(understand('Quill and fares', record), none, []);
    expect(offered).not.toContain('What did Quill say about Fares?');
    expect(offered).not.toContain('Who is Ada Quill?');
    expect(offered.length).toBeGreaterThan(0);
  });

  test('are none where nothing is answered, and each is tried once', () => {
    const asked: string[] = [];
    const suggest = createSuggest(record, (question) => {
      asked.push(question);
      return silent;
    });
    expect(suggest(undefined, none, [])).toEqual([]);
    expect(suggest(undefined, none, [])).toEqual([]);
    expect(asked.length).toBeGreaterThan(3);
    expect(new Set(asked).size).toBe(asked.length);
  });
});
