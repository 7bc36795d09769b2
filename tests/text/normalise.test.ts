import { describe, expect, test } from 'vitest';
import { normaliseWord } from '../../src/text/normalise.ts';

describe('the form in which words are compared', () => {
  test.each<[word: string, form: string]>([
    ['Harbour’s', 'harbour'],
    ['HARBOUR', 'harbour'],
    ['sailors’', 'sailors'],
    ['U.K.', 'uk'],
    ['US', 'usa'],
    ['U.S.', 'usa'],
    ['us', 'us'],
    ['1,000', '1000'],
    ['3.5', '3.5'],
    ['Élysée', 'elysee'],
    ['İzmir', 'izmir'],
    ['’s', ''],
    ['', ''],
  ])('%j → %j', (word, form) => {
    expect(normaliseWord(word)).toBe(form);
  });

  test('is its own form where two possessive endings follow each other', () => {
    expect(normaliseWord(normaliseWord('Quill’s’s'))).toBe(normaliseWord('Quill’s’s'));
  });
});
